import type { Partenariat } from '../tables/partenariats.ts'
import { partenariats } from '../tables/partenariats.ts'
import { type Check, checkRows } from './check.ts'
import { foldWords } from './foldWords.ts'

/**
 * A link joins two different organisations, and is told once: a symmetric one is the same in both directions. Two
 * wordings of one kind of link out of the same source are probably one link.
 */
export const linksAreDistinct: Check = (dataset) => {
  const same = new Map<string, number>()
  const alike = new Map<string, number>()
  const { rows, problems } = checkRows(partenariats, dataset.partenariats, (lien, tell) => {
    if (lien.de === lien.vers) {
      tell('vers', 'error', `« ${lien.de} » est lié à lui-même : corrigez l'un des deux bouts, ou retirez la ligne`)
      return null
    }
    const kind = kindOf(lien)
    const key = JSON.stringify([kind, foldWords(lien.libelle)])
    const first = same.get(key)
    if (first !== undefined) {
      const reverse = lien.sens === 'symetrique' ? ', dans un sens ou dans l’autre' : ''
      tell('de', 'error', `ce lien est déjà dit à la ligne ${first}${reverse} : retirez ce doublon`)
      return null
    }
    const sourced = lien.source_url.map((url) => JSON.stringify([kind, url]))
    const near = sourced.map((source) => alike.get(source)).find((line) => line !== undefined)
    if (near !== undefined) {
      const what = `la ligne ${near} dit un lien de même nature entre les mêmes acteurs, d'après la même source`
      tell('libelle', 'warning', `${what} : est-ce le même ?`)
    }
    same.set(key, lien.line)
    for (const source of sourced) alike.set(source, near ?? lien.line)
    return lien
  })
  return { dataset: { ...dataset, partenariats: rows }, problems }
}

function kindOf({ de, vers, nature, sens }: Partenariat): string {
  const ends = sens === 'symetrique' ? [de, vers].toSorted() : [de, vers]
  return JSON.stringify([...ends, nature])
}
