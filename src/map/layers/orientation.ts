import type { LayerSpecification } from 'maplibre-gl'

import type { Palette } from '../palette.ts'
import { BOLD } from './fonts.ts'
import { SOURCE } from './sources.ts'

/** Where the person lives, and the numbered path of an answer. */
export function orientationLayers(palette: Palette): LayerSpecification[] {
  const source = SOURCE.orientation
  const halo = { 'text-halo-color': palette('map-halo'), 'text-halo-width': 1.8 }
  return [
    {
      id: 'path-edge',
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette('map-halo'), 'line-width': 6, 'line-opacity': 0.8 },
    },
    {
      id: 'path',
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette('accent'), 'line-width': 3, 'line-dasharray': [0.2, 2] },
    },
    {
      id: 'origin',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'role'], 'origin'],
      layout: {
        'icon-image': 'ring',
        'icon-size': 0.6,
        'icon-allow-overlap': true,
        'text-field': ['get', 'text'],
        'text-font': BOLD,
        'text-size': 14,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.9],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette('accent'), ...halo },
    },
    {
      id: 'path-steps',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'role'], 'step'],
      layout: {
        'icon-image': 'step',
        // Below its place: above, it would cover the name of the commune where the path begins.
        'icon-offset': [15, 15],
        'icon-allow-overlap': true,
        'text-field': ['get', 'text'],
        'text-font': BOLD,
        'text-size': 13,
        'text-offset': [15 / 13, 15 / 13],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette('accent') },
    },
  ]
}
