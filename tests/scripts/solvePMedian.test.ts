import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { madeUpGraph } from '../../scripts/solve/madeUpGraph.ts'
import { readOrLibrary } from '../../scripts/solve/readOrLibrary.ts'
import { shortestPaths } from '../../scripts/solve/shortestPaths.ts'

const folder = mkdtempSync(join(tmpdir(), 'median-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(text: string, ...options: readonly string[]) {
  const file = join(folder, 'problem.txt')
  writeFileSync(file, text)
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/solve-p-median.ts', file, ...options], {
    encoding: 'utf8',
  })
}

test('one line of JSON: the chosen nodes as numbered in the file, what they cost, and a bound at most that', () => {
  const text = madeUpGraph(60, 4, 1)
  const { stdout, status } = run(text, '--seed', '3')
  const answer = JSON.parse(stdout) as { cost: number; bound: number; seconds: number; open: number[] }
  const distances = shortestPaths(readOrLibrary(text))
  const nearest = Array.from({ length: 60 }, (_, node) =>
    Math.min(...answer.open.map((open) => distances[node * 60 + open - 1] ?? Infinity)),
  )
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(Object.keys(answer)).toEqual(['cost', 'bound', 'seconds', 'open'])
  expect(new Set(answer.open).size).toBe(4)
  expect(nearest.reduce((sum, distance) => sum + distance, 0)).toBe(answer.cost)
  expect(answer.bound).toBe(answer.cost)
}, 30_000)

test('a file that is not one is told on stderr, with nothing on stdout and exit 1', () => {
  const { stdout, stderr, status } = run('3 1 1\n1 9 4\n')
  expect([stdout, status]).toEqual(['', 1])
  expect(stderr).toBe('Edge 1 (1 9 4) joins nodes that are not between 1 and 3.\n')
}, 30_000)
