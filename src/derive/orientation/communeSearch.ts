import { distance } from 'fastest-levenshtein'
import MiniSearch from 'minisearch'

import type { Commune } from '../../domain/tables/communes.ts'
import { foldTerm } from '../search.ts'
import type { From } from './need.ts'

/** Finds communes by what people type. */
export interface CommuneSearch {
  /** The communes that answer to a name or a postal code, the likeliest first, at most `limit`. */
  readonly find: (text: string, limit?: number) => readonly From[]
  readonly byCode: ReadonlyMap<string, From>
  /** Postal codes of a commune. */
  readonly postalCodesOf: (code: string) => readonly string[]
  /** What a code of a zone is called when it is a commune's or an intercommunality's. */
  readonly zoneNameOf: (code: string) => string | null
}

/** Indexes the communes: names and postal codes; accents, apostrophes, « st » and small slips are forgiven. */
export function communeSearchOf(communes: readonly Commune[]): CommuneSearch {
  const byCode = new Map(communes.map((commune) => [commune.code_insee, fromOf(commune)]))
  const postalCodes = new Map(communes.map(({ code_insee, codes_postaux }) => [code_insee, codes_postaux]))
  const index = new MiniSearch<{ readonly id: string; readonly nom: string }>({
    fields: ['nom'],
    tokenize: wordsOf,
    processTerm: (term) => foldTerm(term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
      combineWith: 'AND',
    },
  })
  index.addAll([...byCode.values()].map(({ code, nom }) => ({ id: code, nom })))
  const byPostalCode = (digits: string) =>
    [...byCode.values()]
      .filter(({ code }) => postalCodes.get(code)?.some((postal) => postal.startsWith(digits)))
      .toSorted((a, b) => b.population - a.population)
  const byName = (text: string) => {
    const typed = { whole: plain(text), words: folded(text) }
    return index
      .search(text)
      .flatMap(({ id }) => byCode.get(String(id)) ?? [])
      .map((from) => ({ from, closeness: closenessOf(from.nom, typed) }))
      .toSorted((a, b) => a.closeness - b.closeness || b.from.population - a.from.population)
      .map(({ from }) => from)
  }
  const epcis = new Map(communes.map(({ epci, epci_nom }) => [epci, epci_nom]))
  return {
    byCode,
    postalCodesOf: (code) => postalCodes.get(code) ?? [],
    zoneNameOf: (code) => byCode.get(code)?.nom ?? epcis.get(code) ?? null,
    find(text, limit = 8) {
      const digits = text.replace(/\s/g, '')
      return (/^\d{2,5}$/.test(digits) ? byPostalCode(digits) : byName(text)).slice(0, limit)
    },
  }
}

function fromOf({ code_insee, nom, departement, epci, population, longitude, latitude }: Commune): From {
  return { code: code_insee, nom, departement, epci, population, position: [longitude, latitude] }
}

/** What was typed, with its little words (« le ») and without. */
interface Typed {
  readonly whole: string
  readonly words: string
}

/**
 * 0: the name itself; 1: but for its little words; 2: it begins so; 3: all its words are there, begun; more: as many slips
 * as it takes.
 */
function closenessOf(nom: string, { whole, words }: Typed): number {
  const name = folded(nom)
  if (name === words) return plain(nom) === whole ? 0 : 1
  if (name.startsWith(words)) return 2
  const begun = words.split(' ').every((word) => name.split(' ').some((other) => other.startsWith(word)))
  return begun ? 3 : 3 + slipsTo(name, words)
}

/** Letters to change, from the text to the beginning of the name that is most like it. */
function slipsTo(name: string, typed: string): number {
  const lengths = [typed.length - 1, typed.length, typed.length + 1]
  return Math.min(...lengths.map((length) => distance(name.slice(0, length), typed)))
}

/** A text without accents, capitals and hyphens, « st » for « saint »; its little words stay. */
function plain(text: string): string {
  return wordsOf(text)
    .map((word) => foldTerm(word) ?? word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    .join(' ')
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => foldTerm(word))
    .filter((word) => word !== null)
    .join(' ')
}

function wordsOf(text: string): string[] {
  return text.split(/[\s'’\-–]+/u)
}

/** Which of the communes found for a text must be asked about: several that it may mean equally, as a shared postal code. */
export function isAmbiguous(text: string, found: readonly From[]): boolean {
  const [first, second] = found
  if (first === undefined || second === undefined) return false
  return /^[\d\s]+$/.test(text) || folded(first.nom) === folded(second.nom)
}
