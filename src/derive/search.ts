import MiniSearch from 'minisearch'

import { type Atlas, type Fiche, labelOf } from './atlas.ts'

/** A full-text index of the organisations. */
export type SearchIndex = MiniSearch<Indexed>

interface Indexed {
  readonly id: string
  readonly nom: string
  readonly famille: string
  readonly lieux: string
  readonly offres: string
}

/** Builds the index: names, families, communes, postal codes, services and themes. About 20 ms for 500 organisations. */
export function buildSearchIndex(atlas: Atlas): SearchIndex {
  const index = new MiniSearch<Indexed>({
    fields: ['nom', 'famille', 'lieux', 'offres'],
    tokenize: wordsOf,
    processTerm: (term) => foldTerm(term),
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { nom: 4, lieux: 3, famille: 2 },
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  })
  index.addAll(atlas.fiches.map((fiche) => indexed(atlas, fiche)))
  return index
}

/**
 * The organisations that answer to a text, best first; null when the text asks for nothing, were it only for want of
 * more letters than "de" or "l'".
 */
export function searchRanking(index: SearchIndex, text: string): readonly string[] | null {
  if (wordsOf(text).every((word) => foldTerm(word) === null)) return null
  // A word that some card has, or begins with, is no slip: "tours" must not find "tous publics".
  const isKnown = (term: string): boolean => index.search(term, { fuzzy: false }).length > 0
  return index.search(text, { fuzzy: (term) => !isKnown(term) && slipsIn(term) }).map(({ id }) => String(id))
}

/** How many slips are forgiven: one from four letters on, two from seven on ("mobilte", "travial", "chateauruox"). */
function slipsIn(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false
  return term.length < 7 ? 1 : 2
}

/** The words of a text, as they are typed. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s'’\-–—/().,;:«»"&+]+/u)
}

/** Folds case, accents and ligatures; drops the little words that people leave out. Null for what is not indexed. */
export function foldTerm(term: string): string | null {
  const folded = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')
  const word = folded === 'st' ? 'saint' : folded === 'ste' ? 'sainte' : folded
  return word === '' || LITTLE_WORDS.has(word) ? null : word
}

const LITTLE_WORDS = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'un',
  'une',
])

function indexed(atlas: Atlas, { acteur, lieux, services, thematiques, publics }: Fiche): Indexed {
  return {
    id: acteur.id,
    nom: acteur.nom,
    famille: labelOf(atlas, 'types', acteur.type),
    lieux: lieux
      .flatMap(({ nom, commune, code_postal, departement }) => [nom, commune, code_postal, nameOf(atlas, departement)])
      .join(' '),
    offres: [
      acteur.description,
      ...services.flatMap(({ nom, description, publics_precisions }) => [nom, description, publics_precisions]),
      ...thematiques.map((code) => labelOf(atlas, 'thematiques', code)),
      ...publics.map((code) => labelOf(atlas, 'publics', code)),
    ].join(' '),
  }
}

function nameOf(atlas: Atlas, departement: string): string {
  return atlas.departements.find(({ code }) => code === departement)?.nom ?? ''
}
