import { expect, test } from 'vitest'

import { editCells } from '../../scripts/geocode/editCells.ts'

/** `,` stands for the separator and `\n` for the end of line; the row to change is on line 3. */
const TABLE = ['id,nom,precision,score,fin', 'a,Châteauroux,commune,,', 'b,Écueillé,commune,,', 'c,Buzançais,,,']
const CHANGED = TABLE.with(2, 'b,Écueillé,adresse,0.9,')
const EDIT = { line: 3, cells: { precision: 'adresse', score: '0.9' } }

const quoted = (text: string) => text.replace(/[^\n]+/g, (line) => `"${line.split(',').join('","')}"`)

test.each<[string, (text: string) => Buffer]>([
  ['commas and line feeds', (text) => Buffer.from(text)],
  ['semicolons', (text) => Buffer.from(text.replaceAll(',', ';'))],
  ['tabs', (text) => Buffer.from(text.replaceAll(',', '\t'))],
  ['the ends of line of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['the ends of line of old Macs', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
  ['a byte-order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ['quotes everywhere', (text) => Buffer.from(quoted(text))],
  ['quotes after a byte-order mark', (text) => Buffer.from(`\uFEFF${quoted(text)}`)],
  ['a last line feed', (text) => Buffer.from(`${text}\n`)],
  ['columns in capitals', (text) => Buffer.from(text.replace('precision', 'Precision'))],
])('a file with %s differs in the cells that are changed, and in no other byte', (_, write) => {
  const edited = Buffer.from(editCells(write(TABLE.join('\n')), [EDIT]))
  expect(edited.equals(write(CHANGED.join('\n')))).toBe(true)
})

test('a sep= line counts as a line, as it does for the readers', () => {
  const [before, after] = [TABLE, CHANGED].map((lines) => `sep=;\r\n${lines.join('\r\n').replaceAll(',', ';')}`)
  expect(editCells(Buffer.from(before ?? ''), [{ ...EDIT, line: 4 }]).toString()).toBe(after)
})

test('separators, quotes and line breaks in quoted cells are not taken for others', () => {
  const text = 'id,nom,precision\na,"dit ""A, B"";\nau fond",commune\nb,,commune\n'
  const edits = [2, 4].map((line) => ({ line, cells: { precision: 'adresse' } }))
  expect(editCells(Buffer.from(text), edits).toString()).toBe(text.replaceAll('commune', 'adresse'))
})

test('a value that holds the separator or a quote is put between quotes', () => {
  const edits = [{ line: 2, cells: { nom: 'dit "A", B' } }]
  expect(editCells(Buffer.from('id,nom\na,x\n'), edits).toString()).toBe('id,nom\na,"dit ""A"", B"\n')
})

test.each([
  ['a file in UTF-16', Buffer.from('id,nom\na,x', 'utf16le'), /UTF-16 : enregistrez-le en UTF-8/],
  ['a table without the column', Buffer.from('id,name\na,x'), /colonnes nom sont introuvables/],
  ['a row that is too short', Buffer.from('id,autre,nom\na,x'), /la ligne 2 est trop courte/],
  ['a line that does not exist', Buffer.from('id,nom'), /la ligne 2 est trop courte/],
])('%s is refused with a sentence', (_, bytes, sentence) => {
  expect(() => editCells(bytes, [{ line: 2, cells: { nom: 'y' } }])).toThrow(sentence)
})
