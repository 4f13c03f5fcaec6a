import { distance } from 'fastest-levenshtein'

import type { Dataset } from '../dataset.ts'
import type { Located } from '../readTable.ts'
import { type Acteur, acteurs } from '../tables/acteurs.ts'
import { type Check, checkRows } from './check.ts'
import { foldWords } from './foldWords.ts'

const LITTLE_WORDS = new Set('a au aux d de des du en et l la le les sur'.split(' '))

/** Two organisations of one commune with nearly the same name are probably one. */
export const namesAreDistinct: Check = (dataset) => {
  const communesOf = communesByActeur(dataset)
  const seen = new Map<string, Named[]>()
  const { problems } = checkRows(acteurs, dataset.acteurs, (acteur, tell) => {
    const here = named(acteur)
    const neighbours = [...(communesOf.get(acteur.id) ?? [])].map((code) => neighboursIn(seen, code))
    const twin = neighbours.flat().find((other) => areAlike(here, other))
    if (twin !== undefined) {
      const other = `« ${twin.acteur.nom} » (ligne ${twin.acteur.line})`
      tell(
        'nom',
        'warning',
        `doublon probable : ${other} est dans la même commune, gardez une seule ligne si c'est le même`,
      )
    }
    for (const list of neighbours) list.push(here)
    return acteur
  })
  return { dataset, problems }
}

interface Named {
  readonly acteur: Located<Acteur>
  readonly folded: string
  readonly sorted: string
  /** Numbers tell like-named organisations apart: « Mobilité 36 » is not « Mobilité 37 ». */
  readonly digits: string
}

function named(acteur: Located<Acteur>): Named {
  const words = foldWords(acteur.nom)
    .split(' ')
    .filter((word) => !LITTLE_WORDS.has(word))
  const folded = words.join(' ')
  return { acteur, folded, sorted: words.toSorted().join(' '), digits: folded.replace(/\D+/g, ' ') }
}

function areAlike(a: Named, b: Named): boolean {
  if (a.digits !== b.digits || a.folded === '') return false
  if (a.sorted === b.sorted) return true
  const shorter = Math.min(a.folded.length, b.folded.length)
  // One slip in ten letters, two at most: CADA and HUDA of one town are two organisations.
  const slips = Math.min(2, Math.floor(shorter / 10))
  return Math.abs(a.folded.length - b.folded.length) <= slips && distance(a.folded, b.folded) <= slips
}

function communesByActeur({ lieux }: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const communes = new Map<string, Set<string>>()
  for (const { acteur_id, code_insee } of lieux) {
    if (code_insee === null) continue
    const known = communes.get(acteur_id)
    if (known === undefined) communes.set(acteur_id, new Set([code_insee]))
    else known.add(code_insee)
  }
  return communes
}

function neighboursIn(seen: Map<string, Named[]>, commune: string): Named[] {
  const list = seen.get(commune) ?? []
  seen.set(commune, list)
  return list
}
