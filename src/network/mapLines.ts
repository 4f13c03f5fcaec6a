import type { FeatureCollection } from 'geojson'

import departementsUrl from '../../data/geo/departements.geojson?url'
import riversUrl from '../../data/geo/cours-d-eau.geojson?url'
import { type MapLines, mapLinesOf } from '../derive/mapLines.ts'

let lines: Promise<MapLines> | null = null

/** The map's outlines and rivers on the graph's plane, fetched once; a failure is forgotten, so that one may try again. */
export function loadMapLines(): Promise<MapLines> {
  lines ??= Promise.all([read(departementsUrl), read(riversUrl)]).then(([outlines, rivers]) =>
    mapLinesOf(outlines, rivers),
  )
  lines.catch(() => {
    lines = null
  })
  return lines
}

async function read(url: string): Promise<FeatureCollection> {
  const response = await fetch(new URL(url, document.baseURI))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return (await response.json()) as FeatureCollection
}
