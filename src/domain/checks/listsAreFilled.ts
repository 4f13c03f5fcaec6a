import type { Problem } from '../problem.ts'
import { besoins } from '../tables/besoins.ts'
import { communes } from '../tables/communes.ts'
import { vocabulaire } from '../tables/vocabulaire.ts'
import type { Check } from './check.ts'
import { vocabulairesOf } from './vocabulairesOf.ts'

/** The lists that the other tables are checked against: without one of them, faults would pass unseen. */
export const listsAreFilled: Check = (dataset) => {
  const lists = [
    { table: communes, rows: dataset.communes as readonly unknown[] },
    { table: besoins, rows: dataset.besoins },
    ...vocabulairesOf(dataset).map(([name, rows]) => ({ table: vocabulaire(name), rows })),
  ]
  const problems = lists
    .filter(({ rows }) => rows.length === 0)
    .map(({ table: { file, title } }): Problem => ({
      file,
      line: 1,
      column: null,
      severity: 'error',
      message: `la liste « ${title} » n'a aucune ligne lisible : ce qui en dépend n'est pas vérifié, remettez-la`,
    }))
  return { dataset, problems }
}
