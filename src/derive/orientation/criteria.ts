import type { Service } from '../../domain/tables/services.ts'
import { isCourse, niveau } from './frenchLevel.ts'
import { langue } from './spoken.ts'
import type { From, Need, Profile } from './need.ts'
import { type Reason, type Verdict, reason } from './verdict.ts'

/**
 * The rules that a service's row states, judged for one need; a criterion on which nothing depends gives no reason.
 * `isThere`: whether the service is surely given in the person's own commune.
 */
export function judge(
  service: Service,
  { from, profile }: Pick<Need, 'from' | 'profile'>,
  isThere = false,
): readonly Reason[] {
  return [
    zone(service, from, isThere),
    publics(service, profile),
    niveau(service, profile),
    age(service, profile),
    prescription(service),
    langue(service, profile),
  ].filter((judged) => judged !== null)
}

/** All that `judge` reads of a row, as one text: rows with the same are judged alike. */
export function ruleKey(service: Service): string {
  const { zone_eligibilite: zones, publics: asked, age_min, age_max, prescription: needed, langues } = service
  const french = [service.niveau_entree, service.niveau_sortie, isCourse(service)]
  return JSON.stringify([zones, asked, french, age_min, age_max, needed, langues])
}

/** A permanence in somebody's own town serves the town: only how far beyond it goes is unknown when no zone is stated. */
function zone({ zone_eligibilite }: Service, from: From, isThere: boolean): Reason {
  if (zone_eligibilite.length === 0) {
    return isThere
      ? reason('zone', 'oui', 'zone-sur-place', [from.code])
      : reason('zone', 'a-verifier', 'zone-inconnue')
  }
  const covering = zone_eligibilite.find(
    (code) => code === 'france' || code === from.code || code === from.departement || code === from.epci,
  )
  return covering === undefined
    ? reason('zone', 'non', 'hors-zone', zone_eligibilite)
    : reason('zone', 'oui', 'zone-couverte', [covering])
}

/** The statuses exclude one another: whoever has one has none of the others. */
export const STATUTS = [
  'beneficiaires-protection-internationale',
  'beneficiaires-protection-temporaire',
  'demandeurs-asile',
  'immigration-familiale',
  'immigration-professionnelle',
  'personnes-deboutees-ou-sans-titre',
  'mineurs-non-accompagnes',
] as const

/** The statuses of people newly settled with a residence permit: the convention's « primo-arrivants ». */
const SETTLED: ReadonlySet<string> = new Set([
  'beneficiaires-protection-internationale',
  'beneficiaires-protection-temporaire',
  'immigration-familiale',
  'immigration-professionnelle',
])

function publics({ publics: asked }: Service, profile: Profile): Reason {
  if (asked.length === 0) return reason('public', 'a-verifier', 'public-inconnu')
  if (asked.includes('tous-publics')) return reason('public', 'oui', 'tous-publics')
  const precise = preciseOnes(asked)
  const answers = precise.map((code) => [code, belongs(code, profile)] as const)
  const yes = answers.find(([, verdict]) => verdict === 'oui')
  if (yes !== undefined) return reason('public', 'oui', 'public-concerne', [yes[0]])
  const doubtful = answers.filter(([, verdict]) => verdict === 'a-verifier').map(([code]) => code)
  return doubtful.length > 0
    ? reason('public', 'a-verifier', 'public-a-verifier', doubtful)
    : reason('public', 'non', 'public-autre', precise)
}

/**
 * `personnes-exilees` stands beside each of our narrower codes so that the national schema understands the row: with
 * one of them there, it says nothing more.
 */
function preciseOnes(codes: readonly string[]): readonly string[] {
  const narrower = codes.some((code) => code === 'primo-arrivants' || isStatut(code))
  return narrower ? codes.filter((code) => code !== 'personnes-exilees') : codes
}

function isStatut(code: string): boolean {
  return (STATUTS as readonly string[]).includes(code)
}

/** Whether somebody is of a public, as far as is known. */
function belongs(code: string, profile: Profile): Verdict {
  if (code === 'personnes-exilees' || code === 'primo-arrivants' || isStatut(code)) {
    return ofStatus(code, profile.statut)
  }
  if (code === 'jeunes') return known(profile.moinsDe26)
  if (code === 'femmes') return known(profile.femme)
  // A woman, a man or a child may be of a family without children to look after.
  if (code === 'familles') return profile.enfants === true ? 'oui' : 'a-verifier'
  return NOT_PEOPLE_HELPED.has(code) ? 'non' : 'a-verifier'
}

/** Publics that nobody who is oriented is of. */
const NOT_PEOPLE_HELPED: ReadonlySet<string> = new Set(['professionnels-et-benevoles', 'entreprises'])

function ofStatus(code: string, statut: string | null): Verdict {
  if (statut === null) return 'a-verifier'
  if (code === 'personnes-exilees' || statut === code) return 'oui'
  if (code === 'primo-arrivants') return SETTLED.has(statut) ? 'oui' : 'non'
  // A newcomer may be of any of the statuses that come with a residence permit; an asylum seeker has none yet.
  return statut === 'primo-arrivants' && SETTLED.has(code) ? 'a-verifier' : 'non'
}

function known(answer: boolean | null): Verdict {
  if (answer === null) return 'a-verifier'
  return answer ? 'oui' : 'non'
}

function age({ age_min, age_max }: Service, { moinsDe26 }: Profile): Reason | null {
  if (age_min === null && age_max === null) return null
  const values = [String(age_min ?? ''), String(age_max ?? '')]
  const verdict = moinsDe26 === null ? 'a-verifier' : ofAge(age_min ?? 0, age_max ?? Infinity, moinsDe26)
  const code = { oui: 'age-convient', 'a-verifier': 'age-demande', non: 'age-autre' }[verdict]
  return reason('age', verdict, code, values)
}

/** Below or above 26 is all that is known of somebody: other bounds are still to be checked. */
function ofAge(min: number, max: number, under26: boolean): Verdict {
  if (under26 ? min >= 26 : max < 26) return 'non'
  const certain = under26 ? min === 0 && max >= 25 : min <= 26 && max === Infinity
  return certain ? 'oui' : 'a-verifier'
}

function prescription({ prescription: needed }: Service): Reason | null {
  return needed === true ? reason('prescription', 'a-verifier', 'sur-prescription') : null
}
