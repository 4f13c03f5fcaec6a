import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Papa from 'papaparse'
import { afterAll } from 'vitest'

import { type RawRow, readCsv } from './csvFile.ts'

/** A copy of `data/` to plant things in, and the site built from it; both are gone after the tests of the file. */
export interface PlantedSite {
  readonly data: string
  readonly dist: string
  /** Changes the rows of a file of the copy (`acteurs.csv`). */
  readonly plant: (file: string, change: (rows: readonly RawRow[]) => readonly RawRow[]) => void
  /** Builds the site from the copy. */
  readonly build: () => void
}

/** Copies the real data aside. */
export function plantedSite(): PlantedSite {
  const folder = mkdtempSync(join(tmpdir(), 'carto-'))
  const data = join(folder, 'data')
  const dist = join(folder, 'dist')
  cpSync('data', data, { recursive: true })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    data,
    dist,
    plant(file, change) {
      const path = join(data, file)
      const [header = ''] = readFileSync(path, 'utf8').split('\n')
      const fields = header.trim().split(',')
      writeFileSync(path, Papa.unparse({ fields, data: change(readCsv(path)).map((row) => ({ ...row })) }))
    },
    build() {
      execFileSync('npx', ['vite', 'build', '--logLevel', 'silent', '--outDir', dist, '--emptyOutDir'], {
        env: { ...process.env, NODE_ENV: 'production', DATA_DIR: data },
      })
    },
  }
}
