/** A source of numbers in [0, 1). */
type Random = () => number

const SEPARATORS = [',', ';', '\t', '"', '\n', '\r']
const NASTY = [
  '',
  '"',
  '""',
  '\uFEFF',
  '\u0000',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '9'.repeat(400),
]
const CELLS = [
  ...NASTY,
  '__proto__',
  '-1',
  '1e999',
  'NaN',
  '2999-01-01',
  '06 12 34 56 78',
  'é'.repeat(50),
  '=cmd()',
  '🧭',
]

/** Ways in which a file is spoilt: by a disk, a careless editor, a spreadsheet, or somebody who means harm. */
const CORRUPTIONS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  flipBytes,
  (bytes, random) => splice(bytes, at(bytes, random), size(random), new Uint8Array()),
  duplicateChunk,
  (bytes, random) => bytes.slice(0, at(bytes, random)),
  (bytes, random) => editText(bytes, (text) => text.replaceAll(pick(SEPARATORS, random), pick(SEPARATORS, random))),
  (bytes, random) => editText(bytes, (text) => replaceCell(text, random)),
  (bytes, random) => editText(bytes, (text) => swapLines(text, random)),
  (bytes, random) =>
    splice(bytes, at(bytes, random), 0, new TextEncoder().encode(pick([...CELLS, ...SEPARATORS], random))),
  (bytes, random) => Uint8Array.from({ length: Math.min(bytes.length, 500) }, () => Math.floor(random() * 256)),
]

/** The bytes of a file spoilt in one to three ways. */
export function corrupt(bytes: Uint8Array, random: Random): Uint8Array {
  let spoilt = bytes
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1)
    spoilt = pick(CORRUPTIONS, random)(spoilt, random)
  return spoilt
}

/** One of a list, by chance. */
export function pick<T>(list: readonly T[], random: Random): T {
  // The index is below the length, and no list here is empty.
  return list[Math.floor(random() * list.length)] as T
}

function at(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * (bytes.length + 1))
}

function size(random: Random): number {
  return Math.floor(random() ** 3 * 2000)
}

function flipBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const spoilt = bytes.slice()
  for (let count = 1 + Math.floor(random() * 20); count > 0; count -= 1) {
    const place = at(spoilt, random)
    if (place < spoilt.length) spoilt[place] = Math.floor(random() * 256)
  }
  return spoilt
}

function duplicateChunk(bytes: Uint8Array, random: Random): Uint8Array {
  const start = at(bytes, random)
  return splice(bytes, at(bytes, random), 0, bytes.slice(start, start + size(random)))
}

function splice(bytes: Uint8Array, start: number, removed: number, inserted: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.slice(0, start), ...inserted, ...bytes.slice(start + removed)])
}

function editText(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
}

function replaceCell(text: string, random: Random): string {
  const lines = text.split('\n')
  const line = Math.floor(random() * lines.length)
  const cells = (lines[line] ?? '').split(',')
  cells[Math.floor(random() * cells.length)] = pick(CELLS, random)
  lines[line] = cells.join(',')
  return lines.join('\n')
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n')
  const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)]
  const swapped = lines.map((line, index) => lines[index === a ? b : index === b ? a : index] ?? line)
  return swapped.join('\n')
}
