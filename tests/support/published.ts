import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a built site, as text, in the spelling that `spelled` gives to what is searched. */
export function publishedTexts(dist: string): ReadonlyMap<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path, spelled(readFileSync(path, 'utf8'))]
    }),
  )
}

/** One spelling for what CSV, JSON, HTML and scripts write in their own ways: no quotes, escapes, capitals or breaks. */
function spelled(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&(quot|#39|apos);/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\\[nrt]|[\\"'’\s]+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .toLowerCase()
}

/** The files in which a value is found. */
export function filesWith(texts: ReadonlyMap<string, string>, value: string): readonly string[] {
  const wanted = spelled(value)
  return [...texts].filter(([, text]) => text.includes(wanted)).map(([path]) => path)
}
