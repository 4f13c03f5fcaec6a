import iconv from 'iconv-lite'
import { expect, test } from 'vitest'

import { decode } from '../../src/domain/csv/decode.ts'

const TEXT = 'nom;ville\r\nŒuvre d’été – « 5 € »;Châteauroux\r\n'

test.each([
  ['UTF-8', iconv.encode(TEXT, 'utf-8')],
  ['UTF-8 with a byte-order mark', iconv.encode(TEXT, 'utf-8', { addBOM: true })],
  ['Windows-1252', iconv.encode(TEXT, 'windows-1252')],
  ['UTF-16 LE with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
  ['UTF-16 BE with a mark', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
  ['UTF-16 LE without', iconv.encode(TEXT, 'utf-16le')],
  ['UTF-16 BE without', iconv.encode(TEXT, 'utf-16be')],
])('%s gives the text back', (_name, bytes) => {
  expect(decode(new Uint8Array(bytes))).toBe(TEXT)
})

test('Windows-1252 is decoded as the standard says for every byte that it defines', () => {
  const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
  const bytes = Array.from({ length: 255 }, (_, index) => index + 1).filter((byte) => !undefinedBytes.has(byte))
  expect(decode(Uint8Array.from(bytes))).toBe(iconv.decode(Buffer.from(bytes), 'windows-1252'))
})

test('one damaged byte does not spoil the accents of a UTF-8 file', () => {
  const bytes = new Uint8Array(iconv.encode(`${TEXT}x`, 'utf-8'))
  bytes[bytes.length - 1] = 0xff
  expect(decode(bytes)).toBe(`${TEXT}\uFFFD`)
})

test('no bytes give no text', () => {
  expect(decode(new Uint8Array())).toBe('')
})
