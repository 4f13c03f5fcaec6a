import { acteurs } from '../tables/acteurs.ts'
import { type Check, checkRows } from './check.ts'

/** Two organisations with the same SIRET are probably one. */
export const siretsAreDistinct: Check = (dataset) => {
  const seen = new Map<string, { readonly nom: string; readonly line: number }>()
  const { problems } = checkRows(acteurs, dataset.acteurs, (acteur, tell) => {
    if (acteur.siret === null) return acteur
    const first = seen.get(acteur.siret)
    if (first === undefined) seen.set(acteur.siret, acteur)
    else {
      const other = `« ${first.nom} » (ligne ${first.line})`
      tell('siret', 'warning', `doublon probable : ${other} a le même SIRET, gardez une seule ligne ou corrigez-le`)
    }
    return acteur
  })
  return { dataset, problems }
}
