import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'

import { parseCsv } from '../../src/domain/csv/parseCsv.ts'

const TWO_BY_TWO = [
  { line: 2, cells: ['a', 'b'] },
  { line: 3, cells: ['c', 'd'] },
]

test.each([
  ['semicolons', 'x;y\na;b\nc;d\n'],
  ['commas', 'x,y\na,b\nc,d'],
  ['tabs', 'x\ty\na\tb\nc\td\n'],
  ['CRLF', 'x;y\r\na;b\r\nc;d\r\n'],
  ['CR alone', 'x;y\ra;b\rc;d\r'],
  ['mixed ends of line', 'x;y\r\na;b\nc;d\r'],
  ['a byte-order mark', '\uFEFFx;y\na;b\nc;d\n'],
  ['spaces around', ' x ; y \n a;b  \n\u00A0c\u202F; d\n'],
  ['quotes that are not needed', '"x";"y"\n"a";"b"\n"c";"d"\n'],
  ['zero-width characters', '\u200Bx;y\na\u00AD;\u2060b\nc;d\n'],
])('%s are understood', (_name, text) => {
  const { header, lines, broken } = parseCsv(text)
  expect(header).toEqual({ line: 1, cells: ['x', 'y'] })
  expect(lines).toEqual(TWO_BY_TWO)
  expect(broken).toEqual([])
})

test.each(['sep=;', '"sep=;"', 'SEP=;', 'sep=;;;'])('the line %s names the separator and counts as a line', (first) => {
  const { header, lines } = parseCsv(`\uFEFF${first}\r\nx,z;y\r\na,a;b\r\n`)
  expect(header).toEqual({ line: 2, cells: ['x,z', 'y'] })
  expect(lines).toEqual([{ line: 3, cells: ['a,a', 'b'] }])
})

describe('lines are numbered as in the file', () => {
  test.each([
    ['after a cell of several lines', 'x;y\n"a\nb\nc";d\ne;f\n', [2, 5]],
    ['after a cell of several lines ended by CRLF', 'x;y\r\n"a\r\nb";d\r\ne;f\r\n', [2, 4]],
    ['after blank lines', '\n\nx;y\n\na;b\n;\n  \ne;f\n', [5, 8]],
    ['after a broken line', 'x;y\n"a;b\nc;d\n', [3]],
  ])('%s', (_name, text, expected) => {
    expect(parseCsv(text).lines.map(({ line }) => line)).toEqual(expected)
  })
})

describe('quotes', () => {
  test.each([
    ['hold the separator', '"a;b";c', ['a;b', 'c']],
    ['hold line breaks', '"a\nb";c', ['a\nb', 'c']],
    ['hold doubled quotes', '"a ""b"" c";d', ['a "b" c', 'd']],
    ['may be followed by spaces', '"a" ;b', ['a', 'b']],
    ['inside a cell are text', 'a "b" c;5"', ['a "b" c', '5"']],
    ['may hold nothing', '"";""x', null],
  ])('%s', (_name, record, cells) => {
    const { lines, broken } = parseCsv(`x;y\n${record}\n`)
    expect(lines.map((line) => line.cells)).toEqual(cells === null ? [] : [cells])
    expect(broken.map(({ line }) => line)).toEqual(cells === null ? [2] : [])
  })

  test.each([
    ['never closed', 'x;y\n1;"a\n2;b\n"3";"c;d"\n4;e\n'],
    ['followed by text', 'x;y\n1;"a"b\n2;b\n"3";"c;d"\n4;e\n'],
  ])('%s cost their own line only', (_name, text) => {
    const { lines, broken } = parseCsv(text)
    expect(broken.map(({ line }) => line)).toEqual([2])
    expect(lines.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, '2', 'b'],
      [4, '3', 'c;d'],
      [5, '4', 'e'],
    ])
  })

  test('by the hundred thousand do not slow the reading down', () => {
    const started = performance.now()
    parseCsv(`x;y\n${'"a" b'.repeat(50_000)}\n${'"a\n'.repeat(20_000)}`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

test('what papaparse writes is read back, whatever the cells hold and the separator', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ';', ',', '\t', '\n', '0'), maxLength: 8 })
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 })
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (cells, delimiter, newline) => {
      const text = Papa.unparse([['x', 'y', 'z'], ...cells], { delimiter, newline, quotes: true })
      const expected = cells
        .map((row) => row.map((value) => value.trim()))
        .filter((row) => row.some((value) => value !== ''))
      const { lines, broken } = parseCsv(text)
      expect(broken).toEqual([])
      expect(lines.map((line) => line.cells)).toEqual(expected)
    }),
  )
})

test('an empty text has no header', () => {
  expect(parseCsv('')).toEqual({ header: null, lines: [], broken: [] })
  expect(parseCsv('\n \r\n;;\n').header).toBeNull()
})
