import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { formatProblem } from '../../src/domain/problem.ts'
import { publish } from '../../src/domain/publish.ts'
import { type DataFiles, readDataset } from '../../src/domain/readDataset.ts'
import { packSiteData, unpackSiteData } from '../../src/domain/siteData.ts'
import { corrupt, pick } from '../support/corrupt.ts'
import { TODAY, bytesOf, goodFolder, textsOf } from '../support/dataFolder.ts'
import { randomOf } from '../../src/derive/random.ts'

/** The dataset's rows by file. */
function rowsByFile(dataset: Dataset): ReadonlyMap<string, readonly { readonly line: number }[]> {
  const { acteurs, lieux, services, partenariats, communes, besoins, traductions, sessions, vocabulaires } = dataset
  const words = Object.entries(vocabulaires).map(([name, rows]) => [`vocabulaires/${name}.csv`, rows] as const)
  return new Map<string, readonly { readonly line: number }[]>([
    ['acteurs.csv', acteurs],
    ['lieux.csv', lieux],
    ['services.csv', services],
    ['partenariats.csv', partenariats],
    ['sessions.csv', sessions],
    ['geo/communes.csv', communes],
    ['vocabulaires/besoins.csv', besoins],
    ['vocabulaires/traductions.csv', traductions],
    ...words,
  ])
}

/** Which rows of a file may suffer from a fault in another one: those that name its rows. */
const LEANS_ON: Readonly<Record<string, RegExp>> = {
  'acteurs.csv': /^vocabulaires/,
  'lieux.csv': /^(vocabulaires|acteurs|geo)/,
  'services.csv': /^(vocabulaires|acteurs|lieux|geo)/,
  'partenariats.csv': /^(vocabulaires|acteurs)/,
  'sessions.csv': /^(vocabulaires|acteurs|lieux|geo)/,
  'vocabulaires/besoins.csv': /^vocabulaires/,
  'vocabulaires/traductions.csv': /^vocabulaires/,
}

/** Rows of other files that are gone though nothing says so, or that lean on nothing of the spoilt file. */
function lostInSilence(
  spoilt: string,
  before: Dataset,
  after: Dataset,
  problems: readonly Problem[],
): readonly string[] {
  const told = new Set(problems.map(({ file, line }) => `${file}:${line}`))
  const left = rowsByFile(after)
  return [...rowsByFile(before)].flatMap(([file, rows]) => {
    if (file === spoilt) return []
    const lines = new Set(left.get(file)?.map(({ line }) => line))
    const gone = rows.filter(({ line }) => !lines.has(line)).map(({ line }) => `${file}:${line}`)
    return LEANS_ON[file]?.test(spoilt) ? gone.filter((place) => !told.has(place)) : gone
  })
}

/** Spoils one file of a folder, reads, publishes and packs: the faults of the readers themselves. */
function faultsOfReaders(files: DataFiles, good: Dataset, random: () => number): readonly string[] {
  const file = pick([...files.keys()], random)
  const spoilt = new Map([...files, [file, corrupt(files.get(file) ?? new Uint8Array(), random)]])
  const { dataset, problems } = readDataset(spoilt, TODAY)
  const publication = publish(dataset)
  const site = { publication, network: {}, hours: {}, errorCount: problems.length, dataDate: TODAY }
  const unpacked = unpackSiteData(packSiteData(site))
  const misplaced = problems.filter(({ line }) => !Number.isInteger(line) || line < 1).map(formatProblem)
  const withheld = publication.acteurs.filter(({ diffusion }) => diffusion !== 'publique').map(({ id }) => id)
  const unreadable = problems.map(formatProblem).filter((line) => /\p{Cc}/u.test(line))
  const changed = unpacked.publication.acteurs.length === publication.acteurs.length ? [] : ['packing']
  return [...misplaced, ...withheld, ...unreadable, ...changed, ...lostInSilence(file, good, dataset, problems)]
}

describe.each([
  ['small folder', 970, bytesOf(textsOf(goodFolder()))],
  // Ten times slower to read, so fewer; CORRUPTIONS=2000 in the environment asks for more, and `npm test` for some more.
  [
    'project’s own data',
    Number(process.env['CORRUPTIONS'] ?? 30),
    existsSync('data/acteurs.csv') ? readFolder('data') : null,
  ],
])('of the %s', (_name, times, files) => {
  test.skipIf(files === null)(
    `${times} corruptions crash nothing, and no good row is lost in silence`,
    { timeout: 600_000 },
    () => {
      const folder = files ?? new Map()
      const good = readDataset(folder, TODAY).dataset
      for (let seed = 1; seed <= times; seed += 1) {
        expect(faultsOfReaders(folder, good, randomOf(seed)), `seed ${seed}`).toEqual([])
      }
    },
  )
})
