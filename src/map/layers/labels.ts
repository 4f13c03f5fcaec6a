import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'

import type { Palette } from '../palette.ts'
import { BOLD, ITALIC, REGULAR } from './fonts.ts'
import { FAN_ZOOM, SOURCE } from './sources.ts'

const UNDER_IGN: ExpressionSpecification = ['global-state', 'ign']

/** Population from which a commune is drawn, by zoom: the towns first, every village from close by. */
const LARGE_ENOUGH: ExpressionSpecification = [
  'all',
  ['!', UNDER_IGN],
  ['>=', ['get', 'population'], ['step', ['zoom'], 40_000, 7, 25_000, 8, 10_000, 9, 4000, 9.5, 1500, 10.5, 0]],
]

/** Places to try, the best first: which end of the text is anchored, and how far from the point, in letters' heights. */
type Anchors = NonNullable<Extract<SymbolLayerSpecification['layout'], object>['text-variable-anchor-offset']>

/** Near the dot when there is room, else beyond the cluster that stands upon the town. */
const AROUND_TOWN = anchors(
  ['left', 0.5, 0],
  ['right', -0.5, 0],
  ['left', 1.8, 0],
  ['right', -1.8, 0],
  ['bottom', 0, -1.5],
  ['top', 0, 1.5],
  ['right', -2.6, 0],
  ['left', 2.6, 0],
)

/** Above or below the places that have taken their seats around the town's centre. */
const BEYOND_SEATS = anchors(
  ['left', 0.5, 0],
  ['left', 1.8, 0],
  ['right', -1.8, 0],
  ['bottom', 0, -2.2],
  ['bottom', 0, -3.4],
  ['bottom', 0, -4.8],
  ['bottom', 0, -6.4],
  ['bottom', 0, -8],
)

/** Small, the name may only rise or sink: sideways it would leave its département. */
const ABOVE_OR_BELOW_CENTRE = anchors(
  ['center', 0, 0],
  ['top', 0, 0.8],
  ['bottom', 0, -0.8],
  ['top', 0, 1.8],
  ['bottom', 0, -1.8],
  ['top', 0, 2.8],
  ['bottom', 0, -2.8],
)

/** A little around the middle of the département, never so far that one might take it for its neighbour's. */
const AROUND_CENTRE = anchors(
  ['center', 0, 0],
  ['top', 0, 0.8],
  ['bottom', 0, -0.8],
  ['left', 1.2, 0],
  ['right', -1.2, 0],
  ['top', 0, 1.8],
  ['bottom', 0, -1.8],
  ['left', 2.4, 0],
  ['right', -2.4, 0],
  ['top', 0, 2.8],
  ['bottom', 0, -2.8],
)

/** From this zoom on a département is wide enough for its name, its number and what the choropleth says of it. */
const WIDE_ZOOM = 7

const WITH_NUMBERS: ExpressionSpecification = [
  'format',
  ['concat', ['get', 'nom'], ' (', ['get', 'code'], ')\n'],
  {},
  ['get', 'value'],
  { 'font-scale': 0.82, 'text-font': ['literal', REGULAR] },
]

/** What is written on the ground, and the dots of communes and stations; lower layers give way to higher ones. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  const halo = { 'text-halo-color': palette('map-halo'), 'text-halo-width': 1.4, 'text-halo-blur': 0.4 }
  return [
    {
      id: 'commune-dots',
      type: 'circle',
      source: SOURCE.communes,
      filter: LARGE_ENOUGH,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 2, 12, 3],
        'circle-color': palette('map-halo'),
        'circle-stroke-color': palette('map-label'),
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'river-names',
      type: 'symbol',
      source: SOURCE.rivers,
      filter: ['!', UNDER_IGN],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-field': ['get', 'nom'],
        'text-font': ITALIC,
        'text-size': 13,
        'text-letter-spacing': 0.12,
        'text-offset': [0, -0.7],
      },
      paint: { 'text-color': palette('accent'), ...halo },
    },
    {
      id: 'stations',
      type: 'symbol',
      source: SOURCE.stations,
      layout: {
        'icon-image': 'station',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.55, 10, 0.9],
        'icon-allow-overlap': true,
        'text-field': ['step', ['zoom'], '', 9.5, ['get', 'nom']],
        'text-font': ITALIC,
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 0.7],
        'text-optional': true,
      },
      paint: { 'text-color': palette('ink-soft'), ...halo },
    },
    {
      id: 'commune-names',
      type: 'symbol',
      source: SOURCE.communes,
      filter: LARGE_ENOUGH,
      layout: {
        'symbol-sort-key': ['-', ['get', 'population']],
        'text-field': ['get', 'nom'],
        'text-font': REGULAR,
        'text-size': ['step', ['get', 'population'], 12, 10_000, 13, 40_000, 14.5],
        'text-variable-anchor-offset': [
          'step',
          ['zoom'],
          ['literal', AROUND_TOWN],
          FAN_ZOOM,
          ['literal', BEYOND_SEATS],
        ],
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-padding': 3,
      },
      paint: { 'text-color': palette('map-label'), ...halo },
    },
    {
      id: 'departement-names',
      type: 'symbol',
      source: SOURCE.names,
      maxzoom: 10.5,
      layout: {
        'text-field': ['step', ['zoom'], ['get', 'nom'], WIDE_ZOOM, WITH_NUMBERS],
        'text-font': BOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11.5, 9, 17],
        'text-variable-anchor-offset': [
          'step',
          ['zoom'],
          ['literal', ABOVE_OR_BELOW_CENTRE],
          WIDE_ZOOM,
          ['literal', AROUND_CENTRE],
        ],
        'text-max-width': 12,
        'text-line-height': 1.15,
        'text-padding': 4,
      },
      paint: { 'text-color': palette('map-label'), ...halo },
    },
  ]
}

function anchors(...list: readonly (readonly [anchor: string, x: number, y: number])[]): Anchors {
  return list.flatMap(([anchor, x, y]) => [anchor, [x, y]]) as Anchors
}
