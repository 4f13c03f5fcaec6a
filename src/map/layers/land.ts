import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'

import type { Palette } from '../palette.ts'
import { SOURCE } from './sources.ts'

/** The first layer of ours above the background: the official background slips in below it. */
export const FIRST_LAND_LAYER = 'land'

const LEVELS = [0, 1, 2, 3, 4] as const
const UNDER_IGN: ExpressionSpecification = ['global-state', 'ign']

/** The ground: outside, départements shaded by the choropleth's level, rivers, borders. */
export function landLayers(palette: Palette): LayerSpecification[] {
  const level: ExpressionSpecification = ['coalesce', ['feature-state', 'level'], 0]
  const shades = LEVELS.flatMap((rank) => [rank, palette(`scale-${rank}`)])
  return [
    { id: 'outside', type: 'background', paint: { 'background-color': palette('map-outside') } },
    {
      id: FIRST_LAND_LAYER,
      type: 'fill',
      source: SOURCE.departements,
      paint: { 'fill-color': palette('map-land'), 'fill-opacity': ['case', UNDER_IGN, 0, 1] },
    },
    {
      id: 'choropleth',
      type: 'fill',
      source: SOURCE.departements,
      paint: {
        'fill-color': ['match', level, ...shades, palette('scale-0')] as ExpressionSpecification,
        // From close by, one shade would fill the screen and say nothing.
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          9,
          ['case', UNDER_IGN, 0.35, 1],
          11.5,
          ['case', UNDER_IGN, 0.1, 0.3],
        ],
      },
    },
    {
      id: 'river-banks',
      type: 'line',
      source: SOURCE.rivers,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette('map-halo'),
        'line-opacity': ['case', UNDER_IGN, 0, 0.75],
        'line-width': riverWidths(2),
      },
    },
    {
      id: 'rivers',
      type: 'line',
      source: SOURCE.rivers,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette('map-water'),
        'line-opacity': ['case', UNDER_IGN, 0, 1],
        'line-width': riverWidths(0),
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: SOURCE.departements,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette('map-border'),
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8, 10, 1.8],
      },
    },
  ]
}

function riverWidths(banks: number): ExpressionSpecification {
  const width = (loire: number, others: number): ExpressionSpecification => [
    'match',
    ['get', 'nom'],
    'Loire',
    loire + banks,
    others + banks,
  ]
  return ['interpolate', ['exponential', 1.4], ['zoom'], 6, width(1.6, 0.9), 10, width(5, 3), 14, width(14, 8)]
}
