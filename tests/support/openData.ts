import { readFileSync } from 'node:fs'

import type { FeatureCollection, Point } from 'geojson'

import { type RawRow, listIn, readCsv } from './csvFile.ts'

/** The groups of filters, by their key in the address bar. */
export const GROUPS = ['famille', 'departement', 'ecosysteme', 'theme', 'public', 'confiance'] as const

/** One group of filters. */
export type Group = (typeof GROUPS)[number]

/** Codes asked for, by group; an empty group asks for nothing. */
export type Asked = Readonly<Record<Group, readonly string[]>>

/** The published organisations and ties as anybody can work them out from the files of `donnees/`, without the site. */
export interface OpenData {
  /** By id: the codes by which an organisation answers to each group. */
  readonly answers: ReadonlyMap<string, Asked>
  readonly names: ReadonlyMap<string, string>
  readonly ties: readonly RawRow[]
  readonly places: FeatureCollection<Point>
  /** Inhabitants of each département. */
  readonly population: ReadonlyMap<string, number>
}

/** Reads the open data of a built site. */
export function openDataOf(dist: string): OpenData {
  const table = (name: string) => readCsv(`${dist}/donnees/${name}.csv`)
  const ecosystems = new Map(table('vocabulaires/types').map(({ code, groupe = '' }) => [code, groupe]))
  const acteurs = table('acteurs')
  const lieux = table('lieux')
  const services = table('services')
  const population = new Map<string, number>()
  for (const { departement = '', population: count } of readCsv('data/geo/communes.csv')) {
    population.set(departement, (population.get(departement) ?? 0) + Number(count))
  }
  return {
    answers: new Map(
      acteurs.map(({ id = '', type = '', ecosysteme = '', confiance = '' }) => [
        id,
        {
          famille: [type],
          departement: codesFor(lieux, id, 'departement'),
          ecosysteme: listIn(ecosysteme === '' ? ecosystems.get(type) : ecosysteme),
          theme: codesFor(services, id, 'thematiques'),
          public: codesFor(services, id, 'publics'),
          confiance: [confiance],
        },
      ]),
    ),
    names: new Map(acteurs.map(({ id = '', nom = '' }) => [id, nom])),
    ties: table('partenariats'),
    places: JSON.parse(readFileSync(`${dist}/donnees/acteurs.geojson`, 'utf8')) as FeatureCollection<Point>,
    population,
  }
}

function codesFor(rows: readonly RawRow[], acteur: string, column: string): readonly string[] {
  return [...new Set(rows.filter(({ acteur_id }) => acteur_id === acteur).flatMap((row) => listIn(row[column])))]
}

/** The groups in which an organisation has none of the codes asked for. */
export function failedGroups(answers: Asked, asked: Asked): readonly Group[] {
  return GROUPS.filter(
    (group) => asked[group].length > 0 && !asked[group].some((code) => answers[group].includes(code)),
  )
}
