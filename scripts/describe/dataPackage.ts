import type { Table } from '../../src/domain/schema/table.ts'
import {
  COMMUNES_LIMITS,
  COMMUNES_SOURCES,
  DATA_INCLUSION,
  GEO_FILES,
  LICENCE_OUVERTE,
  type Licence,
  type Source,
} from './credits.ts'
import { type TableSchema, tableSchemaOf } from './tableSchema.ts'

/** One file of a data package. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly profile: string
  readonly title: string
  readonly description: string
  readonly format: string
  readonly mediatype: string
  readonly encoding: string
  readonly bytes?: number
  readonly hash?: string
  readonly dialect?: { readonly delimiter: string; readonly doubleQuote: boolean }
  readonly licenses?: readonly Licence[]
  readonly sources?: readonly Source[]
  readonly schema?: TableSchema
}

/** A Frictionless data package, version 1 (https://specs.frictionlessdata.io/data-package/). */
export interface DataPackage {
  readonly profile: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  readonly created?: string
  readonly keywords: readonly string[]
  readonly licenses: readonly Licence[]
  readonly sources: readonly (Source | Pick<Source, 'title'>)[]
  readonly contributors: readonly { readonly title: string; readonly role: string }[]
  readonly resources: readonly Resource[]
}

/** Version of the schema: it changes when columns, or what they mean, do. Who reads the tables relies on it. */
const VERSION = '1.1.0'

/**
 * The package around some resources. Its profile is the plain one, since the tabular profile admits no GeoJSON; each
 * table is a tabular resource.
 */
export function dataPackageOf(resources: readonly Resource[]): DataPackage {
  return {
    profile: 'data-package',
    name: 'cartographie-des-acteurs',
    title: 'Cartographie des acteurs, Centre-Val de Loire',
    description:
      'Les organisations qui aident les étrangers primo-arrivants en Centre-Val de Loire : lieux où elles reçoivent, services, partenariats, avec source, date et degré de confiance de chaque ligne.',
    version: VERSION,
    keywords: ['intégration', 'primo-arrivants', 'insertion', 'formation', 'Centre-Val de Loire', 'data·inclusion'],
    licenses: [LICENCE_OUVERTE],
    sources: [{ title: 'Pages et jeux de données publics nommés à chaque ligne (source_url)' }, DATA_INCLUSION],
    contributors: [{ title: 'Cartographie des acteurs, Centre-Val de Loire', role: 'publisher' }],
    resources,
  }
}

/** The resource of a table; `resources` are the names that foreign keys may point to. */
function tableResource(table: Table, resources: ReadonlySet<string>): Resource {
  const { name, file: path, title, description } = table
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', doubleQuote: true },
    ...(name === 'communes' && {
      description: `${description} ${COMMUNES_LIMITS}`,
      licenses: [LICENCE_OUVERTE],
      sources: COMMUNES_SOURCES,
    }),
    ...(name.startsWith('vocabulaires-') && { licenses: [LICENCE_OUVERTE], sources: [DATA_INCLUSION] }),
    schema: tableSchemaOf(table, resources),
  }
}

/** The resources of tables, which may point to one another. */
export function tableResources(tables: readonly Table[]): readonly Resource[] {
  const names = new Set(tables.map(({ name }) => name))
  return tables.map((table) => tableResource(table, names))
}

/** A resource in GeoJSON. */
export function geoResource(
  file: Pick<Resource, 'name' | 'title' | 'description' | 'path' | 'licenses' | 'sources'>,
): Resource {
  return {
    ...file,
    profile: 'data-resource',
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
  }
}

/** The files of `data/geo/` that are not tables. */
export function geoResources(): readonly Resource[] {
  return GEO_FILES.map(({ name, title, description, licence, sources }) =>
    geoResource({ name, path: `geo/${name}.geojson`, title, description, licenses: [licence], sources }),
  )
}
