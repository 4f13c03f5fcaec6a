import Papa from 'papaparse'

import type { Publication } from '../../src/domain/publish.ts'
import type { Fields, Table } from '../../src/domain/schema/table.ts'
import { acteurs } from '../../src/domain/tables/acteurs.ts'
import { lieux } from '../../src/domain/tables/lieux.ts'
import { partenariats } from '../../src/domain/tables/partenariats.ts'
import { services } from '../../src/domain/tables/services.ts'

/** The files of `dist/donnees/`: name → content. */
export function openDataFiles(publication: Publication): ReadonlyMap<string, string> {
  return new Map([
    ['acteurs.csv', tableToCsv(acteurs, publication.acteurs)],
    ['lieux.csv', tableToCsv(lieux, publication.lieux)],
    ['services.csv', tableToCsv(services, publication.services)],
    ['partenariats.csv', tableToCsv(partenariats, publication.partenariats)],
  ])
}

/** Writes rows in the columns of their table, as the readers read them. */
export function tableToCsv<F extends Fields>(table: Table<F>, rows: readonly object[]): string {
  const fields: Fields = table.fields
  const names = Object.keys(fields)
  const lines = rows.map((row) =>
    names.map((name) => {
      const value = (row as Record<string, unknown>)[name]
      return value === null || value === undefined ? '' : fields[name]?.kind.write(value)
    }),
  )
  return `${Papa.unparse([names, ...lines], { newline: '\n' })}\n`
}
