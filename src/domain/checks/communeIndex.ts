import type { Commune } from '../tables/communes.ts'
import { foldWords } from './foldWords.ts'

/** The communes by each of the ways in which a row names one. */
export interface CommuneIndex {
  readonly byCode: ReadonlyMap<string, Commune>
  readonly byName: ReadonlyMap<string, readonly Commune[]>
  readonly byPostalCode: ReadonlyMap<string, readonly Commune[]>
}

/** Indexes the communes; names are folded. */
export function indexCommunes(communes: readonly Commune[]): CommuneIndex {
  const byName = new Map<string, Commune[]>()
  const byPostalCode = new Map<string, Commune[]>()
  for (const commune of communes) {
    add(byName, foldWords(commune.nom), commune)
    for (const code of commune.codes_postaux) add(byPostalCode, code, commune)
  }
  return { byCode: new Map(communes.map((commune) => [commune.code_insee, commune])), byName, byPostalCode }
}

/** « Tours (37261) ». */
export function nameCommune({ nom, code_insee }: Commune): string {
  return `${nom} (${code_insee})`
}

function add(map: Map<string, Commune[]>, key: string, commune: Commune): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [commune])
  else list.push(commune)
}
