import type { LayerSpecification } from 'maplibre-gl'

import type { Palette } from '../palette.ts'
import { BOLD } from './fonts.ts'
import { SOURCE } from './sources.ts'

/** The sessions of a plan: a line from each guest to its session, and its number in a disc; those announced: a calendar. */
export function sessionLayers(palette: Palette): LayerSpecification[] {
  const source = SOURCE.sessions
  return [
    {
      id: 'session-lines',
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette('accent'), 'line-width': 1.2, 'line-opacity': 0.55 },
    },
    {
      id: 'session-guests',
      type: 'circle',
      source,
      filter: ['==', ['get', 'role'], 'guest'],
      paint: {
        'circle-radius': 3.5,
        'circle-color': palette('map-label'),
        'circle-stroke-color': palette('map-halo'),
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'session-hosts',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'role'], 'host'],
      layout: {
        'icon-image': 'cluster-1',
        'icon-allow-overlap': true,
        'text-field': ['get', 'number'],
        'text-font': BOLD,
        'text-size': 14,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette('on-accent') },
    },
    {
      id: 'session-announced',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'role'], 'announced'],
      // Beside the place's own symbol, which it must not hide.
      layout: { 'icon-image': 'session', 'icon-offset': [13, -13], 'icon-allow-overlap': true },
    },
  ]
}
