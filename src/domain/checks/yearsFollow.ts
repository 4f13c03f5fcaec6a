import { partenariats } from '../tables/partenariats.ts'
import { type Check, checkRows } from './check.ts'

/** A link does not end before the year in which its source saw it. */
export const yearsFollow: Check = (dataset) => {
  const { rows, problems } = checkRows(partenariats, dataset.partenariats, (lien, tell) => {
    if (lien.annee === null || lien.fin === null || lien.fin >= lien.annee) return lien
    tell(
      'fin',
      'error',
      `le lien finit en ${lien.fin}, avant l'année où la source le constate (${lien.annee}) : corrigez`,
    )
    return { ...lien, fin: null }
  })
  return { dataset: { ...dataset, partenariats: rows }, problems }
}
