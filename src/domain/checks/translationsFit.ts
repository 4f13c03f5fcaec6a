import type { Dataset } from '../dataset.ts'
import { didYouMean } from '../didYouMean.ts'
import { traductions } from '../tables/traductions.ts'
import type { VocabulaireName } from '../tables/vocabulaire.ts'
import { type Check, checkRows } from './check.ts'

/** A translation is of a code that exists, and there is one of them in each language: the first is kept. */
export const translationsFit: Check = (dataset) => {
  const lines = new Map<string, number>()
  const codes = new Map<string, readonly string[]>()
  const { rows, problems } = checkRows(traductions, dataset.traductions, (row, tell) => {
    const { vocabulaire, code, langue, line } = row
    const known = codes.get(vocabulaire) ?? codesOf(dataset, vocabulaire)
    codes.set(vocabulaire, known)
    // A vocabulary that was lost is told elsewhere, once.
    if (known.length > 0 && !known.includes(code)) {
      tell(
        'code',
        'error',
        `« ${code} » n'est pas un code de vocabulaires/${vocabulaire}.csv${didYouMean(code, known)}`,
      )
      return null
    }
    const key = `${vocabulaire} ${code} ${langue}`
    const first = lines.get(key)
    if (first !== undefined) {
      tell('langue', 'error', `ce libellé est déjà traduit en « ${langue} » à la ligne ${first} : retirez ce doublon`)
      return null
    }
    lines.set(key, line)
    return row
  })
  return { dataset: { ...dataset, traductions: rows }, problems }
}

function codesOf({ besoins, vocabulaires }: Dataset, name: string): readonly string[] {
  // The reader of the table admits the names of vocabularies, and this one.
  const rows = name === 'besoins' ? besoins : vocabulaires[name as VocabulaireName]
  return rows.map(({ code }) => code)
}
