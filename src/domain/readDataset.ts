import { checkDataset } from './checks/checkDataset.ts'
import { decode } from './csv/decode.ts'
import type { Dataset } from './dataset.ts'
import { type Problem, type Reading, compareProblems } from './problem.ts'
import { type Located, readTable } from './readTable.ts'
import type { ReadingContext } from './schema/kind.ts'
import type { Fields, RowOf, Table } from './schema/table.ts'
import { acteurs } from './tables/acteurs.ts'
import { besoins } from './tables/besoins.ts'
import { communes } from './tables/communes.ts'
import { lieux } from './tables/lieux.ts'
import { partenariats } from './tables/partenariats.ts'
import { services } from './tables/services.ts'
import { sessions } from './tables/sessions.ts'
import { traductions } from './tables/traductions.ts'
import { VOCABULAIRES, type Terme, type VocabulaireName, vocabulaire } from './tables/vocabulaire.ts'

/** The files of a folder laid out like `data/`: path below it (with `/`) → bytes. */
export type DataFiles = ReadonlyMap<string, Uint8Array>

/**
 * Reads a whole folder of data. Never throws, whatever the files hold: what can be used is in `dataset`, all that was
 * wrong is in `problems`, in the order of files and lines. Rows that name something that does not exist are left out.
 *
 * @param today the day of the reading, YYYY-MM-DD: later dates are faults.
 */
export function readDataset(files: DataFiles, today: string): { dataset: Dataset; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const keep = <Row>(reading: Reading<Row>): readonly Row[] => {
    for (const problem of reading.problems) problems.push(problem)
    return reading.rows
  }
  const noCodes: ReadingContext = { codes: new Map(), today }
  const names = Object.keys(VOCABULAIRES) as VocabulaireName[]
  const termes = names.map((name) => [name, keep(readFile(files, vocabulaire(name), noCodes))] as const)
  // A vocabulary that could not be read at all is one fault, not one for each row that uses it.
  const readable = termes.filter(([, rows]) => rows.length > 0)
  const codes = new Map(readable.map(([name, rows]) => [name, new Set(rows.map(({ code }) => code))]))
  const context: ReadingContext = { codes, today }
  const read: Dataset = {
    acteurs: keep(readFile(files, acteurs, context)),
    lieux: keep(readFile(files, lieux, context)),
    services: keep(readFile(files, services, context)),
    partenariats: keep(readFile(files, partenariats, context)),
    communes: keep(readFile(files, communes, context)),
    besoins: keep(readFile(files, besoins, context)),
    traductions: keep(readFile(files, traductions, context)),
    // There may be no session yet: then there is no file.
    sessions: files.has(sessions.file) ? keep(readFile(files, sessions, context)) : [],
    vocabulaires: Object.fromEntries(termes) as Record<VocabulaireName, readonly Located<Terme>[]>,
  }
  const checked = checkDataset(read)
  // A cell that could not be read is empty for the checks: what they say of it was said already.
  const told = new Set(problems.map(placeOf))
  const all = [...problems, ...checked.problems.filter((problem) => !told.has(placeOf(problem)))]
  return { dataset: checked.dataset, problems: all.toSorted(compareProblems) }
}

function placeOf({ file, line, column }: Problem): string {
  return `${file}:${line}:${column ?? ''}`
}

function readFile<F extends Fields>(
  files: DataFiles,
  table: Table<F>,
  context: ReadingContext,
): Reading<Located<RowOf<F>>> {
  const bytes = files.get(table.file)
  if (bytes !== undefined) return readTable(table, decode(bytes), context)
  const message = `le fichier ${table.file} (${table.title}) est introuvable : remettez-le à sa place`
  return { rows: [], problems: [{ file: table.file, line: 1, column: null, severity: 'error', message }] }
}
