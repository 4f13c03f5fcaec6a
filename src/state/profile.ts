import { STATUTS } from '../derive/orientation/criteria.ts'
import { JOURS, NIVEAUX, NO_PROFILE, type Niveau, type Profile } from '../derive/orientation/need.ts'

/** What can be said of somebody's status: the convention's public, or more precisely one of its parts. */
export const KNOWN_STATUTS: readonly string[] = ['primo-arrivants', ...STATUTS]

/** The yes-or-no items of a profile, by their key in the fragment. */
const FLAGS = {
  femme: 'femme',
  enfants: 'enfants',
  vehicule: 'vehicule',
  distance: 'distance',
} as const satisfies Readonly<Record<string, keyof Profile>>

/** A language as BCP 47 writes it: `uk`, `ar-MA`. */
const LANGUE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/**
 * Reads a profile from the fragment of the address, which browsers never send: what is said of a person reaches no server.
 * Unknown or broken values are read as unsaid; never throws. Every key is optional:
 *
 * - `statut`: a code of `KNOWN_STATUTS`; `niveau`: `infra-A1` to `C2`; `age`: `moins-26` or `26-et-plus`;
 * - `femme`, `enfants` (to be looked after), `vehicule`, `distance` (remote will do): `oui` or `non`, alone for `oui`;
 * - `langues`: languages spoken, as in `uk,ar`; `jours`: days on which the person can go, of `lu,ma,me,je,ve,sa,di`.
 */
export function decodeProfile(fragment: string): Profile {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const statut = values.get('statut') ?? ''
  const niveau = values.get('niveau') ?? ''
  const age = values.get('age')
  const profile = {
    ...NO_PROFILE,
    statut: KNOWN_STATUTS.includes(statut) ? statut : null,
    niveau: (NIVEAUX as readonly string[]).includes(niveau) ? (niveau as Niveau) : null,
    moinsDe26: age === 'moins-26' ? true : age === '26-et-plus' ? false : null,
    langues: [...new Set(listOf(values.get('langues')))].filter((code) => LANGUE.test(code)),
    jours: JOURS.filter((day) => listOf(values.get('jours')).includes(day)),
  }
  const flags = Object.entries(FLAGS).map(([key, name]) => [name, flagOf(values.get(key))] as const)
  return { ...profile, ...Object.fromEntries(flags) }
}

/** Writes a profile as a fragment without its `#`; empty when nothing is said. */
export function encodeProfile(profile: Profile): string {
  const values = new URLSearchParams()
  if (profile.statut !== null) values.set('statut', profile.statut)
  if (profile.niveau !== null) values.set('niveau', profile.niveau)
  if (profile.moinsDe26 !== null) values.set('age', profile.moinsDe26 ? 'moins-26' : '26-et-plus')
  for (const [key, name] of Object.entries(FLAGS)) {
    const answer = profile[name]
    if (answer !== null) values.set(key, answer ? 'oui' : 'non')
  }
  if (profile.langues.length > 0) values.set('langues', profile.langues.join(','))
  if (profile.jours.length > 0) values.set('jours', profile.jours.join(','))
  return values.toString().replaceAll('%2C', ',')
}

function listOf(value: string | null): readonly string[] {
  return (value ?? '').split(',')
}

/** `femme` alone says yes, as `femme=oui` does. */
function flagOf(value: string | null): boolean | null {
  if (value === null) return null
  if (value === '' || value === 'oui') return true
  return value === 'non' ? false : null
}
