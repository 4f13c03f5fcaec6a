import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

import type { DataFiles } from '../../src/domain/readDataset.ts'

/** Reads the CSV files of a folder and of its sub-folders; paths are relative to it and use `/`. */
export function readFolder(folder: string): DataFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]
      }),
  )
}
