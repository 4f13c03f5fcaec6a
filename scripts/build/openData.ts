import { createHash } from 'node:crypto'

import Papa from 'papaparse'

import { atlasOf } from '../../src/derive/atlas.ts'
import { everyTheme } from '../../src/derive/coverage/everyTheme.ts'
import { offersOf } from '../../src/derive/orientation/offers.ts'
import { measureRows } from '../../src/derive/takeaway/networkExport.ts'
import { tieGraphOf } from '../../src/derive/ties/graph.ts'
import { type Measures, measuresOf } from '../../src/derive/ties/measures.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Publication } from '../../src/domain/publish.ts'
import type { NetworkPositions } from '../../src/domain/siteData.ts'
import type { Field, Table } from '../../src/domain/schema/table.ts'
import { acteurs } from '../../src/domain/tables/acteurs.ts'
import { besoins } from '../../src/domain/tables/besoins.ts'
import type { Commune } from '../../src/domain/tables/communes.ts'
import { couverture } from '../../src/domain/tables/couverture.ts'
import { lieux } from '../../src/domain/tables/lieux.ts'
import { mesures } from '../../src/domain/tables/mesures.ts'
import { partenariats } from '../../src/domain/tables/partenariats.ts'
import { services } from '../../src/domain/tables/services.ts'
import { sessions } from '../../src/domain/tables/sessions.ts'
import { type Traduction, traductions } from '../../src/domain/tables/traductions.ts'
import { VOCABULAIRES, type VocabulaireName, vocabulaire } from '../../src/domain/tables/vocabulaire.ts'
import { type Resource, dataPackageOf, geoResource, tableResources } from '../describe/dataPackage.ts'
import { networkFiles } from './networkFiles.ts'
import { openDataNotice } from './openDataNotice.ts'
import { placesGeoJson } from './placesGeoJson.ts'

/**
 * The files of `dist/donnees/`: path → content. The tables, with the vocabularies without which their codes mean nothing,
 * the places as GeoJSON, the network, and what describes them.
 *
 * @param dataDate the day of the latest change of a row, YYYY-MM-DD.
 * @param network where the site's graph puts each organisation.
 */
export function openDataFiles(
  publication: Publication,
  { communes, traductions: translated }: Pick<Dataset, 'communes' | 'traductions'>,
  dataDate: string,
  network: NetworkPositions,
): ReadonlyMap<string, string> {
  const measures = measuresOf(tieGraphOf(publication))
  const tables = publishedTables(publication, communes, translated, measures)
  const files = new Map(tables.map(({ table, rows }) => [table.file, tableToCsv(table, rows)]))
  files.set(PLACES.path, `${JSON.stringify(placesGeoJson(publication))}\n`)
  const drawn = networkFiles(publication, network, measures, dataDate)
  for (const { resource, content } of drawn) files.set(resource.path, content)
  const resources = [
    ...tableResources(tables.map(({ table }) => table)),
    geoResource(PLACES),
    ...drawn.map(({ resource }) => resource),
  ]
  const described = resources.map((resource) => measured(resource, files.get(resource.path) ?? ''))
  const descriptor = {
    ...dataPackageOf(described),
    ...(dataDate !== '' && { created: `${dataDate}T00:00:00Z` }),
  }
  files.set('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)
  files.set('LISEZMOI.txt', openDataNotice(described, dataDate))
  return files
}

const PLACES = {
  name: 'acteurs-geojson',
  path: 'acteurs.geojson',
  title: 'Lieux des acteurs, situés',
  description:
    'Un point par lieu publié. « precision » vaut « adresse » quand le point est celui de l’adresse, « commune » quand il est le centre de la commune, faute de mieux.',
}

function publishedTables(
  publication: Publication,
  communes: readonly Commune[],
  translated: readonly Traduction[],
  measures: ReadonlyMap<string, Measures>,
): readonly { table: Table; rows: readonly object[] }[] {
  const themes = publication.vocabulaires.thematiques.map(({ code }) => code)
  const names = Object.keys(VOCABULAIRES) as VocabulaireName[]
  return [
    { table: acteurs, rows: publication.acteurs },
    { table: lieux, rows: publication.lieux },
    { table: services, rows: publication.services },
    { table: partenariats, rows: publication.partenariats },
    { table: mesures, rows: measureRows(publication, measures) },
    { table: besoins, rows: publication.besoins },
    { table: sessions, rows: publication.sessions },
    { table: traductions, rows: translated },
    { table: couverture, rows: everyTheme(offersOf(atlasOf(publication)), communes, themes) },
    ...names.map((name) => ({ table: vocabulaire(name), rows: publication.vocabulaires[name] })),
  ]
}

function measured(resource: Resource, content: string): Resource {
  const bytes = Buffer.from(content)
  return { ...resource, bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }
}

/**
 * Writes rows in the columns of their table, as the readers read them: UTF-8, commas, a line feed after each row. Cells
 * are left as they are, even those that a spreadsheet could take for a formula: these files are for software too.
 */
function tableToCsv(table: Table, rows: readonly object[]): string {
  const columns = Object.entries<Field>(table.fields)
  const lines = rows.map((row) =>
    columns.map(([name, { kind }]) => {
      const value = (row as Record<string, unknown>)[name]
      return value === null || value === undefined ? '' : kind.write(value)
    }),
  )
  return `${Papa.unparse([columns.map(([name]) => name), ...lines], { newline: '\n' })}\n`
}
