import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readTable } from '../../src/domain/readTable.ts'
import type { Field } from '../../src/domain/schema/table.ts'
import { TABLES, TODAY, goodFolder, tableToCsv, textsOf } from '../support/dataFolder.ts'

/** Cells as people write them: good ones of every kind, and any text. */
const GOOD_CELLS = [
  'oui',
  'non',
  '2024',
  '2024-08',
  '01/08/2024',
  '2024-08-01',
  '0,6889',
  '-1.5e-7',
  '47.3943',
  '7',
  '1',
  '37000',
  '37 261',
  '2A004',
  '73282932000074',
  'mission-locale',
  'a, b',
  'fr, ar | uk',
  '37, france, 243700754',
  'https://exemple.fr/?a=b,c',
  'https://a.fr | http://b.fr/;c',
  'Contact@Exemple.FR',
  '+33 2 38 00 00 00',
  '3949',
  'Mo-Fr 09:00-12:00',
  'Texte « libre » ; "cité"',
  'deux\nlignes',
  "=1+1'",
]
const cell = fc.oneof(fc.constantFrom(...GOOD_CELLS), fc.string({ unit: 'grapheme' }))
const context = { codes: new Map(), today: TODAY }

const fields = [...TABLES].flatMap(([file, table]) =>
  Object.entries(table.fields).map(([name, field]): [string, Field] => [`${file} ${name}`, field]),
)

test.each(fields)('%s: what is read is written as a text that reads the same', (_name, { kind }) => {
  fc.assert(
    fc.property(cell, (text) => {
      const trimmed = text.trim()
      fc.pre(trimmed !== '')
      const parsed = kind.parse(trimmed, context)
      if (parsed.fault !== undefined) return
      expect(kind.parse(kind.write(parsed.value), context)).toEqual(parsed)
    }),
    { numRuns: 60 },
  )
})

test.each(fields)('%s: an example, when there is one, is accepted', (_name, { kind, example }) => {
  expect(example === undefined ? undefined : kind.parse(example, context).fault).toBeUndefined()
})

describe('a table', () => {
  const texts = textsOf(goodFolder())
  test.each([...TABLES.keys()])('%s that is written is read the same', (file) => {
    const table = TABLES.get(file)
    if (table === undefined) throw new Error(`no table has the file ${file}`)
    const { rows } = readTable(table, texts.get(file) ?? '', context)
    const again = readTable(table, tableToCsv(table, rows), context)
    expect(rows.length).toBeGreaterThan(0)
    expect(again).toEqual({ rows, problems: [] })
  })
})
