/** What Windows-1252 puts at 0x80–0x9F (WHATWG index); Node 20's own decoder gets these wrong. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Turns the bytes of a spreadsheet's export into text: UTF-16 and UTF-8 with a byte-order mark or without, and
 * otherwise Windows-1252, which is what French spreadsheets save by default. Never throws.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0)) return decodeAs('utf-16le', bytes)
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0)) return decodeAs('utf-16be', bytes)
  const text = decodeAs('utf-8', bytes)
  // A few damaged bytes among many well-formed accents are damage; accents that are nearly all ill-formed are Windows-1252.
  const illFormed = count(text, /\uFFFD/g)
  return illFormed === 0 || illFormed < count(text, /[\u0080-\u{10FFFF}]/gu) / 2 ? text : decodeWindows1252(bytes)
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH.charCodeAt(byte - 0x80) : byte,
    )
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}
