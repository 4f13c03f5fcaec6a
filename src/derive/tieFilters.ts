import type { Partenariat } from '../domain/tables/partenariats.ts'
import type { Atlas } from './atlas.ts'
import type { Selection } from './selection.ts'

/** Which known ties the visitor asks for; what is empty, null or `tous` asks for nothing. */
export interface TieFilters {
  /** Codes of `natures`. */
  readonly nature: readonly string[]
  readonly sens: 'tous' | 'oriente' | 'symetrique'
  /** Year from which the source must have seen the tie; a tie without a year does not answer to it. */
  readonly depuis_annee: number | null
  /** Codes of `confiances`. */
  readonly confiance_liens: readonly string[]
}

/** Asks for nothing. */
export const NO_TIE_FILTERS: TieFilters = { nature: [], sens: 'tous', depuis_annee: null, confiance_liens: [] }

/** Whether anything is asked of the ties. */
export function isAsking({ nature, sens, depuis_annee, confiance_liens }: TieFilters): boolean {
  return nature.length > 0 || sens !== 'tous' || depuis_annee !== null || confiance_liens.length > 0
}

/** The selection with only the ties that answer; the same one when nothing is asked. Organisations are all kept. */
export function keepTies(selection: Selection, filters: TieFilters): Selection {
  if (!isAsking(filters)) return selection
  return { ...selection, liens: selection.between.filter((lien) => failures(lien, filters).length === 0) }
}

/** The filters without the codes that the vocabularies do not have: an old or mistyped link must not hide everything. */
export function knownTieFilters({ termes }: Atlas, filters: TieFilters): TieFilters {
  return {
    ...filters,
    nature: filters.nature.filter((code) => termes.get('natures')?.has(code)),
    confiance_liens: filters.confiance_liens.filter((code) => termes.get('confiances')?.has(code)),
  }
}

/** For each option: how many ties choosing it alone in its group would leave. */
export interface TieCounts {
  readonly nature: ReadonlyMap<string, number>
  readonly sens: ReadonlyMap<TieFilters['sens'], number>
  /** By year, the latest first: the ties of that year or later. */
  readonly depuis_annee: ReadonlyMap<number, number>
  readonly confiance_liens: ReadonlyMap<string, number>
  /** Ties that answer to all else, but whose year no source gives: they go as soon as a year is asked. */
  readonly undated: number
}

/** Counts what each option would leave of some ties. A tie that fails one group still counts for that group's options. */
export function tieCountsOf(liens: readonly Partenariat[], filters: TieFilters): TieCounts {
  const nature = new Map<string, number>()
  const confiance = new Map<string, number>()
  const years = new Map<number, number>()
  const sens = new Map<TieFilters['sens'], number>()
  let undated = 0
  for (const lien of liens) {
    const failed = failures(lien, filters)
    const countsFor = (group: keyof TieFilters): boolean =>
      failed.length === 0 || (failed.length === 1 && failed[0] === group)
    if (countsFor('nature')) add(nature, lien.nature)
    if (countsFor('confiance_liens')) add(confiance, lien.confiance)
    if (countsFor('sens')) {
      add(sens, 'tous')
      add(sens, lien.sens === 'oriente' ? 'oriente' : 'symetrique')
    }
    if (!countsFor('depuis_annee')) continue
    if (lien.annee === null) undated += 1
    else add(years, lien.annee)
  }
  let later = 0
  const since = [...years].toSorted(([a], [b]) => b - a).map(([year, count]) => [year, (later += count)] as const)
  return { nature, sens, depuis_annee: new Map(since), confiance_liens: confiance, undated }
}

function failures(lien: Partenariat, filters: TieFilters): readonly (keyof TieFilters)[] {
  const failed: (keyof TieFilters)[] = []
  if (filters.nature.length > 0 && !filters.nature.includes(lien.nature)) failed.push('nature')
  if (filters.sens !== 'tous' && lien.sens !== filters.sens) failed.push('sens')
  if (filters.depuis_annee !== null && (lien.annee === null || lien.annee < filters.depuis_annee))
    failed.push('depuis_annee')
  if (filters.confiance_liens.length > 0 && !filters.confiance_liens.includes(lien.confiance))
    failed.push('confiance_liens')
  return failed
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
