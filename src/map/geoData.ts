import type { FeatureCollection, Point } from 'geojson'

import communesUrl from '../../data/geo/communes.csv?url'
import departementsUrl from '../../data/geo/departements.geojson?url'
import riversUrl from '../../data/geo/cours-d-eau.geojson?url'
import stationsUrl from '../../data/geo/gares.geojson?url'
import { pointFeature } from './features.ts'

/** Addresses of the files that MapLibre reads by itself, absolute because its worker reads them. */
export const riversAddress = absolute(riversUrl)
export const stationsAddress = absolute(stationsUrl)

let departements: Promise<FeatureCollection> | null = null

/** The outlines of the six départements, fetched once; a failure is forgotten, so that one may try again. */
export function loadDepartements(): Promise<FeatureCollection> {
  departements ??= readDepartements()
  departements.catch(() => {
    departements = null
  })
  return departements
}

async function readDepartements(): Promise<FeatureCollection> {
  return JSON.parse(await textAt(departementsUrl)) as FeatureCollection
}

/** The communes as points with their name and population. The CSV reader comes only now: the map is painted without. */
export async function loadCommunes(): Promise<FeatureCollection<Point>> {
  const [text, { parseCsv }] = await Promise.all([textAt(communesUrl), import('../domain/csv/parseCsv.ts')])
  const { header, lines } = parseCsv(text)
  const columns = ['nom', 'population', 'longitude', 'latitude'].map((name) => header?.cells.indexOf(name) ?? -1)
  const features = lines.map(({ cells }) => {
    const [nom = '', population, longitude, latitude] = columns.map((column) => cells[column] ?? '')
    return pointFeature([Number(longitude), Number(latitude)], { nom, population: Number(population) })
  })
  return { type: 'FeatureCollection', features }
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(absolute(url))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return response.text()
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href
}
