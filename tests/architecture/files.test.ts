import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

const FEW_ENOUGH = 250

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const code = [...filesIn('src'), ...filesIn('scripts')].filter((path) => !path.endsWith('.po'))

test('no file of the site or of its tools is over 250 lines', () => {
  const long = code
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > FEW_ENOUGH)
  expect(code.length).toBeGreaterThan(100)
  expect(long).toEqual([])
})

test('only app/, the entry and the map’s own data are fetched by import(): the linter sees the other imports, not these', () => {
  const fetched = code
    .filter((path) => /^src.*\.tsx?$/.test(path))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, specifier = '']) => ({
        layer: path.split(/[\\/]/)[1] ?? '',
        specifier,
      })),
    )
  const crossing = fetched.filter(
    ({ layer, specifier }) => !['app', 'main.ts'].includes(layer) && /\/(map|network|views|app)\//.test(specifier),
  )
  expect(fetched.length).toBeGreaterThan(0)
  expect(crossing).toEqual([])
})
