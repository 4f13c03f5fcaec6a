import { readFileSync } from 'node:fs'

import Papa from 'papaparse'

/** A row as anybody would read it: its cells by column, as text. */
export type RawRow = Readonly<Record<string, string>>

/** Reads a CSV file without any of the project's readers, so that what they do can be checked against it. */
export function readCsv(path: string): readonly RawRow[] {
  return Papa.parse<RawRow>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data
}

/** The values of a cell that holds a list. */
export function listIn(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
}
