import { expect } from 'vitest'

import type { Dataset } from '../../src/domain/dataset.ts'
import { formatProblem } from '../../src/domain/problem.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { TODAY, bytesOf, goodFolder, textsOf } from './dataFolder.ts'

/** How many rows fewer than in the good folder, by table; tables that lose none are left out. */
export type Lost = Readonly<Partial<Record<'acteurs' | 'lieux' | 'services' | 'partenariats' | 'communes', number>>>

const COUNTED = ['acteurs', 'lieux', 'services', 'partenariats', 'communes'] as const
const GOOD = readDataset(bytesOf(textsOf(goodFolder())), TODAY).dataset

/** What reading a folder tells, as `data:check` prints it, and which rows of the good folder are lost. */
export function findingsIn(texts: ReadonlyMap<string, string>): {
  told: readonly string[]
  lost: Lost
  dataset: Dataset
} {
  const { dataset, problems } = readDataset(bytesOf(texts), TODAY)
  const losses = COUNTED.map((table) => [table, GOOD[table].length - dataset[table].length] as const)
  return {
    told: problems.map(formatProblem),
    lost: Object.fromEntries(losses.filter(([, count]) => count !== 0)),
    dataset,
  }
}

/** Matches the line that begins with a place and says something; warnings are looked for with « avertissement ». */
export function toldAt(place: string, says: string): unknown {
  return expect.stringMatching(new RegExp(`^${escaped(place)}: .*${escaped(says)}`))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
