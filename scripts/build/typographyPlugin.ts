import type { Plugin } from 'vite'

const FRENCH = /\/fr\.po$/
/** Before high punctuation and what closes a quotation, before a unit that follows a number, and after what opens a quotation. */
const BEFORE = / (?=[:;?!»])|(?<=[\d"]) (?=(?:km|%|€)(?![a-z]))|(?<=«) /g

/**
 * Puts the no-break spaces of French typography in the French catalogues as they are built, so that no line begins with
 * « : » or with a unit. In the sources they are plain spaces, which one can type, see and search for. U+00A0 throughout:
 * not every typeface has the narrow one.
 */
export function typographyPlugin(): Plugin {
  return {
    name: 'typography',
    transform: { filter: { id: FRENCH }, handler: (code) => withNoBreakSpaces(code) },
  }
}

/** The same text, or compiled catalogue (JSON, where a quote before a space begins what follows a value), with no-break spaces. */
export function withNoBreakSpaces(text: string): string {
  return text.replaceAll(BEFORE, '\u{a0}')
}
