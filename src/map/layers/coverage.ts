import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'

import type { Palette } from '../palette.ts'
import { SOURCE } from './sources.ts'

/** Communes as discs: as large as their population, coloured by distance; those beyond the threshold have a dark edge too. */
export function coverageLayers(palette: Palette): LayerSpecification[] {
  const colour: ExpressionSpecification = [
    'step',
    ['get', 'rank'],
    palette('cover-0'),
    1,
    palette('cover-1'),
    2,
    palette('cover-2'),
    3,
    palette('cover-3'),
    4,
    palette('cover-4'),
  ]
  const isBeyond: ExpressionSpecification = ['>=', ['get', 'rank'], 2]
  return [
    {
      id: 'coverage',
      type: 'circle',
      source: SOURCE.coverage,
      paint: {
        'circle-radius': [
          'interpolate',
          ['exponential', 1.5],
          ['zoom'],
          6,
          radius(0.9),
          9,
          radius(1.8),
          12,
          radius(3.5),
        ],
        'circle-color': colour,
        'circle-stroke-color': ['case', isBeyond, palette('map-label'), palette('map-halo')],
        'circle-stroke-width': ['case', isBeyond, 1, 0.5],
        'circle-opacity': 0.9,
      },
    },
  ]
}

/** Radius in pixels: its square grows with the population, from a speck that can still be seen. */
function radius(scale: number): ExpressionSpecification {
  return ['+', 2 * scale, ['*', scale, 0.025, ['sqrt', ['get', 'population']]]]
}
