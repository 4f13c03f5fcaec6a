import { expect, test } from 'vitest'

import { columnOf } from '../../scripts/build/columnOf.ts'

const TABLE = 'id,nom,commune\na,Écueillé,x\nb,"dit ""A"",\nau fond",y\n'

test.each<[string, Buffer, number, string | null, number]>([
  ['the first cell', Buffer.from(TABLE), 2, 'id', 1],
  ['a cell after accents', Buffer.from(TABLE), 2, 'commune', 12],
  ['a cell after accents of Windows-1252', Buffer.from(TABLE, 'latin1'), 2, 'commune', 12],
  ['a column of the header', Buffer.from(TABLE), 1, 'commune', 8],
  ['a cell in quotes', Buffer.from(TABLE), 3, 'nom', 3],
  ['a cell that a line break pushes to another line', Buffer.from(TABLE), 3, 'commune', 1],
  ['a whole line', Buffer.from(TABLE), 2, null, 1],
  ['a column that is not there', Buffer.from(TABLE), 2, 'ville', 1],
  ['a line that is not there', Buffer.from(TABLE), 12, 'nom', 1],
  ['a file in UTF-16', Buffer.from(TABLE, 'utf16le'), 2, 'nom', 1],
  ['an empty file', Buffer.from(''), 1, 'nom', 1],
])('%s starts where a text editor counts it', (_, bytes, line, column, place) => {
  expect(columnOf(bytes, line, column)).toBe(place)
})
