import { isInRegion } from '../departements.ts'
import { didYouMean } from '../didYouMean.ts'
import type { Located } from '../readTable.ts'
import type { Commune } from '../tables/communes.ts'
import { type Lieu, lieux } from '../tables/lieux.ts'
import { type Check, type Tell, checkRows } from './check.ts'
import { type CommuneIndex, indexCommunes, nameCommune } from './communeIndex.ts'
import { foldWords } from './foldWords.ts'

/**
 * A place's INSEE code, commune, postal code and département tell of one commune. The commune meant is the one on which
 * most of them agree; what contradicts it is told and emptied, so that no place is shown in a commune it is not in.
 * Places outside the région are not looked at: geo/communes.csv knows nothing of them.
 */
export const communesAgree: Check = (dataset) => {
  if (dataset.communes.length === 0) return { dataset, problems: [] }
  const index = indexCommunes(dataset.communes)
  const { rows, problems } = checkRows(lieux, dataset.lieux, (lieu, tell) => {
    if (!isInRegion(lieu.code_insee ?? lieu.departement) && !isNamedInRegion(lieu, index)) return lieu
    return lieu.code_insee === null ? withoutCode(lieu, index, tell) : withCode(lieu, lieu.code_insee, index, tell)
  })
  return { dataset: { ...dataset, lieux: rows }, problems }
}

/** Whether name and postal code, together, are those of a commune of the région, whatever the codes say. */
function isNamedInRegion({ commune, code_postal }: Lieu, { byName }: CommuneIndex): boolean {
  const named = commune === null ? [] : (byName.get(foldWords(commune)) ?? [])
  return code_postal !== null && named.some(({ codes_postaux }) => codes_postaux.includes(code_postal))
}

/** A place with no INSEE code: allowed when only its département is known. */
function withoutCode(lieu: Located<Lieu>, index: CommuneIndex, tell: Tell): Located<Lieu> {
  const best = communeMeant(lieu, index)
  if (best === undefined && lieu.precision === 'departement') return lieu
  const hint = best === undefined ? '(voir geo/communes.csv)' : `: celui de ${best.nom} est ${best.code_insee}`
  tell('code_insee', 'error', `le code INSEE de la commune manque ${hint}`)
  return lieu
}

function withCode(lieu: Located<Lieu>, code: string, index: CommuneIndex, tell: Tell): Located<Lieu> {
  const best = communeMeant(lieu, index)
  if (best === undefined) {
    const postal = index.byPostalCode.has(code) ? ' : c’est un code postal' : ' (voir geo/communes.csv)'
    const hint = lieu.commune === null ? '' : didYouMean(foldWords(lieu.commune), [...index.byName.keys()])
    tell('code_insee', 'error', `« ${code} » n'est le code INSEE d'aucune commune${postal}${hint}`)
    return { ...lieu, code_insee: null }
  }
  const mended = { ...lieu }
  if (code !== best.code_insee) {
    tell('code_insee', 'error', `« ${code} » ${codeOf(code, index)} : celui de ${best.nom} est ${best.code_insee}`)
    mended.code_insee = null
  }
  if (lieu.commune !== null && !isNamed(best, lieu.commune)) {
    tell(
      'commune',
      'error',
      `« ${lieu.commune} » n'est pas le nom de la commune ${best.code_insee} : c'est « ${best.nom} »`,
    )
    mended.commune = null
  }
  if (lieu.code_postal !== null && !best.codes_postaux.includes(lieu.code_postal)) {
    tell('code_postal', 'error', postalCodeMessage(lieu.code_postal, best, index))
    mended.code_postal = null
  }
  if (lieu.departement !== best.departement) {
    tell(
      'departement',
      'error',
      `« ${lieu.departement} » n'est pas le département de ${nameCommune(best)} : c'est ${best.departement}`,
    )
    mended.departement = best.departement
  }
  return Object.entries(mended).every(([column, value]) => value === lieu[column as keyof Lieu]) ? lieu : mended
}

/** The commune on which most of the columns agree; the INSEE code prevails when as many speak for another. */
function communeMeant(lieu: Lieu, { byCode, byName }: CommuneIndex): Commune | undefined {
  const coded = lieu.code_insee === null ? undefined : byCode.get(lieu.code_insee)
  const named = lieu.commune === null ? [] : (byName.get(foldWords(lieu.commune)) ?? [])
  // The name speaks for the communes in `named`, the others are told apart by the rest.
  if (coded !== undefined && (named.length === 0 || (named.length === 1 && named[0] === coded))) return coded
  const votes = (commune: Commune): number =>
    Number(commune === coded) +
    Number(named.includes(commune)) +
    Number(lieu.code_postal !== null && commune.codes_postaux.includes(lieu.code_postal)) +
    // A département holds hundreds of communes: it only decides between equals.
    Number(commune.departement === lieu.departement) / 2
  const candidates = coded === undefined ? named : [coded, ...named]
  return candidates.toSorted((a, b) => votes(b) - votes(a))[0]
}

function isNamed(commune: Commune, name: string): boolean {
  return commune.nom === name || foldWords(commune.nom) === foldWords(name)
}

function codeOf(code: string, { byCode, byPostalCode }: CommuneIndex): string {
  const owner = byCode.get(code)
  if (owner !== undefined) return `est le code INSEE de ${owner.nom}`
  return byPostalCode.has(code) ? 'est un code postal, pas un code INSEE' : "n'est le code INSEE d'aucune commune"
}

function postalCodeMessage(code: string, best: Commune, { byPostalCode }: CommuneIndex): string {
  const right = new Intl.ListFormat('fr', { type: 'disjunction' }).format(best.codes_postaux)
  const elsewhere = byPostalCode.get(code)
  if (elsewhere === undefined && isInRegion(code)) {
    return `« ${code} » n'est le code postal d'aucune commune, c'est sans doute un CEDEX : celui de ${best.nom} est ${right}`
  }
  const owner = elsewhere?.[0] === undefined ? '' : ` (c'est celui de ${elsewhere[0].nom})`
  return `« ${code} » n'est pas un code postal de ${nameCommune(best)}${owner} : écrivez ${right}`
}
