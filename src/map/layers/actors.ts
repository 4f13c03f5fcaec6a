import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'

import type { Palette } from '../palette.ts'
import { BOLD, REGULAR } from './fonts.ts'
import { FAN_ZOOM, SOURCE } from './sources.ts'

/** Layers that answer to the pointer, the topmost first. */
export const PLACE_LAYERS = ['session-announced', 'selected-places', 'partner-places', 'places']
export const CLUSTER_LAYER = 'clusters'

/** When an organisation is selected, the others step back. */
const STANDING: ExpressionSpecification = ['case', ['global-state', 'dimmed'], 0.28, 1]
/** Size of the names of places, in pixels; their offsets are counted in it. */
export const TEXT_SIZE = 12

const SEAT: ExpressionSpecification = ['array', 'number', 2, ['get', 'seat']]
const SEAT_WHEN_FANNED: ExpressionSpecification = ['step', ['zoom'], ['literal', [0, 0]], FAN_ZOOM, SEAT]
const BELOW: ExpressionSpecification = ['array', 'number', 2, ['get', 'below']]
const BELOW_WHEN_FANNED: ExpressionSpecification = ['step', ['zoom'], ['literal', [0, 1.1]], FAN_ZOOM, BELOW]

const NAMED_IF_SEEN: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['case', ['get', 'alone'], ['get', 'nom'], ''],
  FAN_ZOOM,
  ['get', 'nom'],
]

/** Places, clusters, and what belongs to the selected organisation. */
export function actorLayers(palette: Palette): LayerSpecification[] {
  const halo = { 'text-halo-color': palette('map-halo'), 'text-halo-width': 1.6 }
  const named = {
    'text-field': ['get', 'nom'] as ExpressionSpecification,
    'text-font': REGULAR,
    'text-size': TEXT_SIZE,
    'text-anchor': 'top' as const,
    'text-max-width': 11,
    'text-optional': true,
  }
  const overlay = {
    'icon-image': ['get', 'icon'] as ExpressionSpecification,
    'icon-offset': SEAT_WHEN_FANNED,
    'icon-allow-overlap': true,
  }
  const arc = {
    'line-color': palette('accent'),
    'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.6, 12, 2.6] as ExpressionSpecification,
  }
  return [
    {
      id: 'places',
      type: 'symbol',
      source: SOURCE.places,
      filter: ['!', ['has', 'point_count']],
      layout: {
        ...named,
        'icon-image': ['get', 'icon'],
        'icon-offset': SEAT,
        'icon-allow-overlap': true,
        'text-field': ['step', ['zoom'], '', 13, ['get', 'nom']],
        'text-offset': BELOW,
      },
      paint: { 'icon-opacity': STANDING, 'text-opacity': STANDING, 'text-color': palette('map-label'), ...halo },
    },
    {
      id: CLUSTER_LAYER,
      type: 'symbol',
      source: SOURCE.places,
      filter: ['has', 'point_count'],
      layout: {
        'icon-image': ['step', ['get', 'point_count'], 'cluster-0', 10, 'cluster-1', 50, 'cluster-2', 200, 'cluster-3'],
        'icon-allow-overlap': true,
        'text-field': ['number-format', ['get', 'point_count'], { locale: 'fr' }],
        'text-font': BOLD,
        'text-size': ['step', ['get', 'point_count'], 13, 50, 15],
        'text-allow-overlap': true,
      },
      paint: { 'icon-opacity': STANDING, 'text-opacity': STANDING, 'text-color': palette('on-accent') },
    },
    {
      id: 'arc-edges',
      type: 'line',
      source: SOURCE.arcs,
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette('map-halo'), 'line-width': 5, 'line-opacity': 0.7 },
    },
    {
      id: 'arcs',
      type: 'line',
      source: SOURCE.arcs,
      filter: ['!', ['get', 'ended']],
      layout: { 'line-cap': 'round' },
      paint: arc,
    },
    {
      id: 'ended-arcs',
      type: 'line',
      source: SOURCE.arcs,
      filter: ['get', 'ended'],
      paint: { ...arc, 'line-dasharray': [2, 2] },
    },
    {
      id: 'arrows',
      type: 'symbol',
      source: SOURCE.arrows,
      layout: {
        'icon-image': 'arrow',
        'icon-rotate': ['get', 'bearing'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'partner-places',
      type: 'symbol',
      source: SOURCE.selected,
      filter: ['!', ['get', 'main']],
      layout: { ...named, ...overlay, 'text-field': NAMED_IF_SEEN, 'text-offset': BELOW_WHEN_FANNED },
      paint: { 'text-color': palette('map-label'), ...halo },
    },
    {
      id: 'selected-rings',
      type: 'symbol',
      source: SOURCE.selected,
      filter: ['get', 'main'],
      layout: { 'icon-image': 'ring', 'icon-offset': SEAT_WHEN_FANNED, 'icon-allow-overlap': true },
    },
    {
      id: 'selected-places',
      type: 'symbol',
      source: SOURCE.selected,
      filter: ['get', 'main'],
      layout: { ...named, ...overlay, 'text-font': BOLD, 'text-offset': BELOW_WHEN_FANNED },
      paint: { 'text-color': palette('map-label'), ...halo },
    },
  ]
}
