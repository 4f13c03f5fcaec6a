import { STATUTS } from '../derive/orientation/criteria.ts'
import { NIVEAUX, NO_PROFILE, type Niveau, type Profile } from '../derive/orientation/need.ts'

/** What can be said of somebody's status: the convention's public, or more precisely one of its parts. */
export const KNOWN_STATUTS: readonly string[] = ['primo-arrivants', ...STATUTS]

/** The yes-or-no items of a profile, by their key in the fragment. */
const FLAGS = {
  femme: 'femme',
  enfants: 'enfants',
  vehicule: 'vehicule',
  distance: 'distance',
} as const satisfies Readonly<Record<string, keyof Profile>>

/**
 * Reads a profile from the fragment of the address (`#statut=…&niveau=A2`), which browsers never send: what is said of a
 * person reaches no server. Unknown or broken values are read as unsaid; never throws.
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
    langues: (values.get('langues') ?? '').split(',').filter((code) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)),
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
  return values.toString().replaceAll('%2C', ',')
}

/** `femme` alone says yes, as `femme=oui` does. */
function flagOf(value: string | null): boolean | null {
  if (value === null) return null
  if (value === '' || value === 'oui') return true
  return value === 'non' ? false : null
}
