import type { Atlas, Fiche } from './atlas.ts'
import { foldTerm, wordsOf } from './search.ts'

/** Finds organisations by what people type of their names, the likeliest first, at most `limit`. */
export type ActorSearch = (text: string, limit?: number) => readonly Fiche[]

/**
 * Searches names, with the communes that tell two of one name apart: every word typed begins a word of them. Names that
 * begin with what was typed come first; case, accents and little words (« de ») do not matter.
 */
export function actorSearchOf(atlas: Atlas): ActorSearch {
  const folded = atlas.fiches.map((fiche) => {
    const name = foldedWords(fiche.acteur.nom)
    return { fiche, name: name.join(' '), words: [...name, ...fiche.communes.flatMap(foldedWords)] }
  })
  return (text, limit = 12) => {
    const typed = foldedWords(text)
    if (typed.length === 0) return []
    const whole = typed.join(' ')
    return folded
      .filter(({ words }) => typed.every((word) => words.some((other) => other.startsWith(word))))
      .map(({ fiche, name }) => ({ fiche, rank: name === whole ? 0 : name.startsWith(whole) ? 1 : 2 }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ fiche }) => fiche)
  }
}

function foldedWords(text: string): readonly string[] {
  return wordsOf(text)
    .map((word) => foldTerm(word))
    .filter((word) => word !== null)
}
