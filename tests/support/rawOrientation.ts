import type { From, Profile } from '../../src/derive/orientation/need.ts'
import type { Verdict } from '../../src/derive/orientation/verdict.ts'
import { type RawRow, listIn, readCsv } from './csvFile.ts'

/** The tables as text, and every service with the points where it is given: what an answer is checked against. */
export interface RawOffer {
  readonly row: RawRow
  readonly themes: readonly string[]
  readonly zones: readonly string[]
  /** Communes where the service is surely given: its row says so, or its organisation has no other place. */
  readonly communes: readonly string[]
  /** Longitude and latitude in degrees; those of places of which neither address nor commune is known are not here. */
  readonly points: readonly (readonly [lon: number, lat: number])[]
}

/** Reads the services from the files, without any of the project's readers. */
export function rawOffers(folder = 'data'): readonly RawOffer[] {
  const centres = new Map(readCsv(`${folder}/geo/communes.csv`).map((row) => [row['code_insee'] ?? '', pointOf(row)]))
  const types = new Map(readCsv(`${folder}/acteurs.csv`).map((row) => [row['id'], row['type']]))
  const lieux = readCsv(`${folder}/lieux.csv`)
  return readCsv(`${folder}/services.csv`).map((row) => {
    const own = lieux.filter((lieu) => lieu['acteur_id'] === row['acteur_id'])
    const named = listIn(row['lieux'])
    const places = named.length === 0 ? own : own.filter((lieu) => named.includes(lieu['id'] ?? ''))
    const points = places.flatMap((lieu) => {
      const housing =
        lieu['hebergement'] === '' ? types.get(lieu['acteur_id']) === 'hebergeur' : lieu['hebergement'] === 'oui'
      const exact = lieu['longitude'] === '' || housing ? undefined : pointOf(lieu)
      return exact ?? centres.get(lieu['code_insee'] ?? '') ?? []
    })
    return {
      row,
      themes: listIn(row['thematiques']),
      zones: listIn(row['zone_eligibilite']),
      communes: named.length > 0 || own.length === 1 ? places.map((lieu) => lieu['code_insee'] ?? '') : [],
      points: pairs(points),
    }
  })
}

function pointOf(row: RawRow): readonly number[] {
  return [Number(row['longitude']), Number(row['latitude'])]
}

function pairs(flat: readonly number[]): readonly (readonly [number, number])[] {
  return flat.flatMap((lon, index) => (index % 2 === 0 ? [[lon, flat[index + 1] ?? NaN] as const] : []))
}

/** The haversine formula, on a sphere of the Earth's mean radius. */
export function haversineKm([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  const rad = Math.PI / 180
  const half = (angle: number): number => Math.sin((angle * rad) / 2) ** 2
  const h = half(latB - latA) + Math.cos(latA * rad) * Math.cos(latB * rad) * half(lonB - lonA)
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h))
}

/** Whether the zone that a row states covers a commune; without one, a service given in a commune is for the commune. */
export function ofZone({ zones, communes }: RawOffer, from: From): Verdict {
  if (zones.length === 0) return communes.includes(from.code) ? 'oui' : 'a-verifier'
  return ['france', from.code, from.departement, from.epci].some((zone) => zones.includes(zone)) ? 'oui' : 'non'
}

/**
 * Whether a service is for somebody, wherever they live, by trying everybody that the person may be: eligible when all of
 * these are, not eligible when none is, else to be checked. What a row does not say of its public, or of the French that
 * a course asks for, makes a doubt.
 */
export function ofPerson({ row }: RawOffer, profile: Profile): Verdict {
  const prescribed = row['prescription'] === 'oui' ? 'a-verifier' : 'oui'
  return both(both(ofPublic(row, profile), prescribed), both(ofLevel(row, profile), ofAge(row, profile)))
}

/** Two conditions at once. */
export function both(a: Verdict, b: Verdict): Verdict {
  if (a === 'non' || b === 'non') return 'non'
  return a === 'oui' ? b : a
}

const SETTLED = [
  'beneficiaires-protection-internationale',
  'beneficiaires-protection-temporaire',
  'immigration-familiale',
  'immigration-professionnelle',
  'other newcomer',
]
const EXILED = [...SETTLED, 'demandeurs-asile', 'personnes-deboutees-ou-sans-titre', 'mineurs-non-accompagnes']
const OF_STATUS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(EXILED.map((status) => [status, [status]])),
  'primo-arrivants': SETTLED,
  'personnes-exilees': EXILED,
}

function ofPublic(row: RawRow, { statut, moinsDe26, femme, enfants }: Profile): Verdict {
  const codes = listIn(row['publics'])
  if (codes.length === 0) return 'a-verifier'
  if (codes.includes('tous-publics')) return 'oui'
  const narrow = codes.some((code) => code !== 'personnes-exilees' && code in OF_STATUS)
  const kept = codes.filter((code) => code !== 'personnes-exilees' || !narrow)
  const answers: Record<string, boolean | null> = {
    jeunes: moinsDe26,
    femmes: femme,
    familles: enfants === true || null,
  }
  const statuses = statut === null ? [...EXILED, 'a citizen'] : (OF_STATUS[statut] ?? [])
  return together(
    statuses.flatMap((status) => {
      const known = kept.map((code): boolean | null => {
        if (code in OF_STATUS) return OF_STATUS[code]?.includes(status) === true
        if (code === 'professionnels-et-benevoles' || code === 'entreprises') return false
        return answers[code] ?? null
      })
      if (known.some((belongs) => belongs === true)) return [true]
      return known.some((belongs) => belongs === null) ? [true, false] : [false]
    }),
  )
}

const LEVELS = ['infra-A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2']
const COURSES = [
  'lecture-ecriture-calcul--maitriser-le-francais',
  'lecture-ecriture-calcul--maitriser-le-calcul',
  'se-former--suivre-une-formation-professionnelle',
  'se-former--apprentissage-et-alternance',
]

function ofLevel(row: RawRow, { niveau }: Profile): Verdict {
  const possible = niveau === null ? LEVELS : [niveau]
  const asked = LEVELS.indexOf(row['niveau_entree'] ?? '')
  const led = LEVELS.indexOf(row['niveau_sortie'] ?? '')
  const suits = together(
    possible.map((level) => LEVELS.indexOf(level) >= asked && (led === -1 || LEVELS.indexOf(level) < led)),
  )
  const silent = asked === -1 && COURSES.some((theme) => listIn(row['thematiques']).includes(theme))
  return silent && suits === 'oui' ? 'a-verifier' : suits
}

function ofAge(row: RawRow, { moinsDe26 }: Profile): Verdict {
  const [min, max] = [row['age_min'] ?? '', row['age_max'] ?? '']
  if (min === '' && max === '') return 'oui'
  const ages = Array.from({ length: 121 }, (_, age) => age).filter(
    (age) => moinsDe26 === null || age < 26 === moinsDe26,
  )
  return together(ages.map((age) => (min === '' || age >= Number(min)) && (max === '' || age <= Number(max))))
}

function together(worlds: readonly boolean[]): Verdict {
  if (!worlds.includes(false)) return 'oui'
  return worlds.includes(true) ? 'a-verifier' : 'non'
}
