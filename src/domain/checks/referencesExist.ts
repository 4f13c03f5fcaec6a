import type { Dataset } from '../dataset.ts'
import { didYouMean } from '../didYouMean.ts'
import type { Problem } from '../problem.ts'
import type { Located } from '../readTable.ts'
import type { Fields, Table } from '../schema/table.ts'
import { lieux } from '../tables/lieux.ts'
import { partenariats } from '../tables/partenariats.ts'
import { services } from '../tables/services.ts'
import { sessions } from '../tables/sessions.ts'
import { type Check, type Tell, checkRows } from './check.ts'

/**
 * What a row names exists. A row that cannot do without it is left out; of several things named, those that exist are
 * kept, and the row with them. Places come first: a service may then name only those that remain.
 */
export const referencesExist: Check = (dataset) => {
  const problems: Problem[] = []
  const keep = <F extends Fields, Row extends Located<object>>(
    table: Table<F>,
    rows: readonly Row[],
    within: Dataset,
  ) => {
    const reading = withTargets(table, rows, within)
    for (const problem of reading.problems) problems.push(problem)
    return reading.rows
  }
  const placed = { ...dataset, lieux: keep(lieux, dataset.lieux, dataset) }
  return {
    dataset: {
      ...placed,
      services: keep(services, dataset.services, placed),
      partenariats: keep(partenariats, dataset.partenariats, placed),
      sessions: keep(sessions, dataset.sessions, placed),
    },
    problems,
  }
}

interface Target {
  readonly column: string
  readonly required: boolean
  readonly file: string
  readonly keys: ReadonlySet<string>
}

function withTargets<F extends Fields, Row extends Located<object>>(
  table: Table<F>,
  rows: readonly Row[],
  dataset: Dataset,
) {
  const targets = targetsOf(table.fields, dataset)
  return checkRows(table, rows, (row, tell) =>
    targets.reduce<Row | null>((kept, target) => follow(kept, row, target, tell), row),
  )
}

function targetsOf(fields: Fields, dataset: Dataset): readonly Target[] {
  return Object.entries(fields).flatMap(([column, { reference, required }]) => {
    const [name, key] = reference?.split('.') ?? []
    if (key === undefined || (name !== 'acteurs' && name !== 'lieux')) return []
    const rows: readonly object[] = dataset[name]
    return [{ column, required, file: `${name}.csv`, keys: new Set(rows.map((row) => String(cellOf(row, key)))) }]
  })
}

/** Keeps what the column names and exists; every dangling reference of the row is told, even if it is lost already. */
function follow<Row extends object>(kept: Row | null, row: Row, target: Target, tell: Tell): Row | null {
  const value = cellOf(row, target.column)
  const named: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value]
  const dangling = named.filter((id) => !target.keys.has(String(id)))
  for (const id of dangling) tell(target.column, 'error', danglingMessage(String(id), target))
  if (dangling.length === 0 || kept === null) return kept
  // Nothing that it hangs on is left.
  if (target.required || dangling.length === named.length) return null
  return { ...kept, [target.column]: named.filter((id) => !dangling.includes(id)) }
}

function danglingMessage(id: string, { file, keys }: Target): string {
  if (keys.size === 0) return `« ${id} » ne peut être trouvé : ${file} n'a aucune ligne lisible`
  return `« ${id} » ne figure pas dans ${file} (ou sa ligne y a une erreur)${didYouMean(id, [...keys])}`
}

function cellOf(row: object, column: string): unknown {
  return (row as Record<string, unknown>)[column]
}
