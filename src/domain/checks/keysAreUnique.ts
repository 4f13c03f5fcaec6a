import type { Dataset } from '../dataset.ts'
import type { Problem } from '../problem.ts'
import type { Located } from '../readTable.ts'
import type { Table } from '../schema/table.ts'
import { acteurs } from '../tables/acteurs.ts'
import { besoins } from '../tables/besoins.ts'
import { communes } from '../tables/communes.ts'
import { lieux } from '../tables/lieux.ts'
import { services } from '../tables/services.ts'
import { sessions } from '../tables/sessions.ts'
import { vocabulaire } from '../tables/vocabulaire.ts'
import { type Check, checkRows } from './check.ts'
import { vocabulairesOf } from './vocabulairesOf.ts'

/** No two rows of a table have the same identifier: the first is kept. Links and translations have checks of their own. */
export const keysAreUnique: Check = (dataset) => {
  const problems: Problem[] = []
  const sift = <Row extends Located<object>>(table: Table, rows: readonly Row[]) => {
    const reading = firstOfEach(table, String(table.primaryKey), rows)
    for (const problem of reading.problems) problems.push(problem)
    return reading.rows
  }
  const vocabulaires = vocabulairesOf(dataset).map(([name, rows]) => [name, sift(vocabulaire(name), rows)] as const)
  return {
    dataset: {
      ...dataset,
      acteurs: sift(acteurs, dataset.acteurs),
      lieux: sift(lieux, dataset.lieux),
      services: sift(services, dataset.services),
      communes: sift(communes, dataset.communes),
      besoins: sift(besoins, dataset.besoins),
      sessions: sift(sessions, dataset.sessions),
      // The names are those that came in.
      vocabulaires: Object.fromEntries(vocabulaires) as Dataset['vocabulaires'],
    },
    problems,
  }
}

function firstOfEach<Row extends Located<object>>(table: { file: string }, column: string, rows: readonly Row[]) {
  const lines = new Map<string, number>()
  return checkRows(table, rows, (row, tell) => {
    const key = String((row as Record<string, unknown>)[column])
    const first = lines.get(key)
    if (first === undefined) {
      lines.set(key, row.line)
      return row
    }
    tell(column, 'error', `« ${key} » est déjà employé à la ligne ${first} : donnez-en un autre, ou retirez ce doublon`)
    return null
  })
}
