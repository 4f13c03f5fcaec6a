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
    const typed = folded(text)
    return index
      .search(text)
      .flatMap(({ id }) => byCode.get(String(id)) ?? [])
      .map((from) => ({ from, closeness: closenessOf(folded(from.nom), typed) }))
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

/** 0: the name itself; 1: it begins so; 2: all its words are there, begun; 3: but for a slip. */
function closenessOf(nom: string, typed: string): number {
  if (nom === typed) return 0
  if (nom.startsWith(typed)) return 1
  const words = nom.split(' ')
  return typed.split(' ').every((word) => words.some((other) => other.startsWith(word))) ? 2 : 3
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
