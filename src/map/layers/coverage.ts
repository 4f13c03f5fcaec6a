import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'

import { DIFFERENCE_COLOURS, DISTANCE_COLOURS } from '../../derive/coverage/onMap.ts'
import type { Palette } from '../palette.ts'
import { SOURCE } from './sources.ts'

/** Communes as discs: as large as their population, coloured by class; those beyond the threshold have a dark edge too. */
export function coverageLayers(palette: Palette): LayerSpecification[] {
  const colour: ExpressionSpecification = [
    'case',
    ['get', 'isDifference'],
    byRank(DIFFERENCE_COLOURS, palette),
    byRank(DISTANCE_COLOURS, palette),
  ]
  const isBeyond: ExpressionSpecification = ['get', 'isMarked']
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
        'circle-stroke-color': [
          'case',
          isBeyond,
          palette('map-label'),
          ['get', 'isDifference'],
          palette('line-strong'),
          palette('map-halo'),
        ],
        'circle-stroke-width': ['case', isBeyond, 1, 0.5],
        'circle-opacity': 0.9,
      },
    },
  ]
}

function byRank([first, ...others]: readonly string[], palette: Palette): ExpressionSpecification {
  const steps = others.flatMap((token, index) => [index + 1, palette(token)])
  return ['step', ['get', 'rank'], palette(first ?? ''), ...steps] as ExpressionSpecification
}

/** Radius in pixels: its square grows with the population, from a speck that can still be seen. */
function radius(scale: number): ExpressionSpecification {
  return ['+', 2 * scale, ['*', scale, 0.025, ['sqrt', ['get', 'population']]]]
}
