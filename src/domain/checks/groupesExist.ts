import type { Dataset } from '../dataset.ts'
import { didYouMean } from '../didYouMean.ts'
import type { Problem } from '../problem.ts'
import { type VocabulaireName, vocabulaire } from '../tables/vocabulaire.ts'
import { type Check, checkRows } from './check.ts'
import { vocabulairesOf } from './vocabulairesOf.ts'

/** The vocabulary whose codes are the groups of another; where none is named, groups are codes of the same vocabulary. */
const GROUPED_BY: Partial<Record<VocabulaireName, VocabulaireName>> = {
  types: 'ecosystemes',
  'themes-sessions': 'ecosystemes',
  thematiques: 'categories',
}

/** The group of a term is a code of the vocabulary it points at; one that is not is emptied. */
export const groupesExist: Check = (dataset) => {
  const problems: Problem[] = []
  const vocabulaires = vocabulairesOf(dataset).map(([name, rows]) => {
    const target = GROUPED_BY[name] ?? name
    const codes = dataset.vocabulaires[target].map(({ code }) => code)
    const known = new Set(codes)
    const reading = checkRows(vocabulaire(name), rows, (terme, tell) => {
      if (terme.groupe === null || known.size === 0 || known.has(terme.groupe)) return terme
      const file = vocabulaire(target).file
      tell('groupe', 'error', `« ${terme.groupe} » n'est pas un code de ${file}${didYouMean(terme.groupe, codes)}`)
      return { ...terme, groupe: null }
    })
    for (const problem of reading.problems) problems.push(problem)
    return [name, reading.rows] as const
  })
  // The names are those that came in.
  return {
    dataset: { ...dataset, vocabulaires: Object.fromEntries(vocabulaires) as Dataset['vocabulaires'] },
    problems,
  }
}
