import type { GeoJSONSource, MapGeoJSONFeature, MapMouseEvent, Map as MapLibreMap } from 'maplibre-gl'

import type { LonLat } from '../domain/dataset.ts'
import { CLUSTER_LAYER, PLACE_LAYERS } from './layers/actors.ts'
import { FAN_ZOOM, SOURCE } from './layers/sources.ts'
import type { MapTexts } from './scene.ts'
import type { Tooltip } from './tooltip.ts'

/** How far from a symbol one may click, in pixels: fingers are less exact than symbols are small. */
const REACH = 6

/** Follows the pointer: names what is under it, selects an organisation, opens a cluster. */
export function followPointer(
  map: MapLibreMap,
  tooltip: Tooltip,
  texts: MapTexts,
  onSelect: (acteurId: string) => void,
  onGround: (position: LonLat) => void,
): void {
  let frame = 0
  map.on('mousemove', (event) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const target = map.isMoving() ? undefined : targetAt(map, event)
      map.getCanvas().style.cursor = target === undefined ? '' : 'pointer'
      if (target === undefined) tooltip.hide()
      else tooltip.show(nameOf(target, texts), event.point.x, event.point.y)
    })
  })
  const leave = (): void => {
    cancelAnimationFrame(frame)
    tooltip.hide()
  }
  map.on('mouseout', leave)
  map.on('movestart', leave)
  map.on('remove', leave)
  map.on('click', (event) => {
    const target = targetAt(map, event)
    if (target === undefined) {
      onGround([event.lngLat.lng, event.lngLat.lat])
      return
    }
    const acteur: unknown = target.properties['acteur']
    if (typeof acteur === 'string') onSelect(acteur)
    else void openCluster(map, target)
  })
}

/** Zooms until the cluster comes apart; one that stands on a single point does so where places take their seats. */
async function openCluster(map: MapLibreMap, { properties, geometry }: MapGeoJSONFeature): Promise<void> {
  if (geometry.type !== 'Point') return
  const source = map.getSource<GeoJSONSource>(SOURCE.places)
  const zoom = await source?.getClusterExpansionZoom(Number(properties['cluster_id'])).catch(() => undefined)
  const [lon = 0, lat = 0] = geometry.coordinates
  map.easeTo({ center: [lon, lat], zoom: zoom ?? map.getZoom() + 2, duration: 600 })
}

/** What is meant by a point: of all that is within reach, what stands nearest; a name may lie over another's symbol. */
function targetAt(map: MapLibreMap, { point }: MapMouseEvent): MapGeoJSONFeature | undefined {
  if (map.getLayer(CLUSTER_LAYER) === undefined) return undefined
  const box: [[number, number], [number, number]] = [
    [point.x - REACH, point.y - REACH],
    [point.x + REACH, point.y + REACH],
  ]
  return map
    .queryRenderedFeatures(box, { layers: [...PLACE_LAYERS, CLUSTER_LAYER].filter((id) => map.getLayer(id)) })
    .map((feature) => ({ feature, distance: distanceOf(map, feature, point) }))
    .toSorted((a, b) => a.distance - b.distance)[0]?.feature
}

/** From a point of the screen to where a symbol stands, in pixels. */
function distanceOf(map: MapLibreMap, { geometry, properties }: MapGeoJSONFeature, to: MapMouseEvent['point']): number {
  if (geometry.type !== 'Point') return Infinity
  const [lon = 0, lat = 0] = geometry.coordinates
  const { x, y } = map.project([lon, lat])
  const [right, down] = map.getZoom() >= FAN_ZOOM ? seatOf(properties['seat']) : [0, 0]
  return Math.hypot(x + right - to.x, y + down - to.y)
}

/** MapLibre gives back the lists of a feature as text. */
function seatOf(seat: unknown): readonly [number, number] {
  return typeof seat === 'string' ? (JSON.parse(seat) as [number, number]) : [0, 0]
}

function nameOf({ properties }: MapGeoJSONFeature, texts: MapTexts): string {
  const count: unknown = properties['point_count']
  if (typeof count === 'number') return texts.cluster(count)
  const nom = String(properties['nom'])
  return properties['exact'] === false ? texts.approximate(nom) : nom
}
