import type { Lieu } from '../../src/domain/tables/lieux.ts'

/** Coordinates that the geocoder's answer justifies. */
export interface Proposal {
  readonly longitude: number
  readonly latitude: number
  readonly score: number
  /** What was found, in French: a number of a street, or the street only. */
  readonly found: string
  /** The address as the geocoder has it. */
  readonly label: string
}

/** A proposal, or why there is none, in French. */
export type Decision =
  | { readonly proposal: Proposal; readonly refusal?: never }
  | { readonly proposal?: never; readonly refusal: string }

/**
 * Under this score the address found is another one. The score is likeness of words: the right number written in another
 * way (« bis » for « b ») gets about 0.71, the nearest wrong street of the same town 0.52 (datagouv/api-geo, issue 122).
 */
const LEAST_SCORE = 0.7

const KINDS: Readonly<Record<string, string>> = { housenumber: 'numéro', street: 'voie' }

/**
 * Decides what the answer to a search is worth. It comes from outside: nothing is taken for granted of its shape. An
 * answer in another commune than the place's is refused, however good.
 */
export function decide(answer: unknown, lieu: Lieu): Decision {
  const features = propertyOf(answer, 'features')
  if (Array.isArray(features) && features.length === 0)
    return { refusal: 'le géocodeur ne trouve rien à cette adresse' }
  const best = Array.isArray(features) ? readFeature(features[0]) : null
  if (best === null) return { refusal: 'la réponse du géocodeur est illisible' }
  const { longitude, latitude, score, label, citycode, type } = best
  if (citycode !== lieu.code_insee) {
    return { refusal: `« ${label} » est dans la commune ${citycode}, non dans celle du lieu (${lieu.code_insee})` }
  }
  const found = KINDS[type]
  if (found === undefined) return { refusal: `« ${label} » n’est ni un numéro ni une voie (${type})` }
  if (score < LEAST_SCORE) {
    return {
      refusal: `« ${label} » ressemble trop peu à l’adresse : score ${rounded(score, 3)}, il faut ${LEAST_SCORE}`,
    }
  }
  return {
    proposal: {
      longitude: rounded(longitude, 6),
      latitude: rounded(latitude, 6),
      // Some versions of the engine go a little over 1.
      score: rounded(Math.min(score, 1), 4),
      found,
      label,
    },
  }
}

function readFeature(feature: unknown) {
  const coordinates = propertyOf(propertyOf(feature, 'geometry'), 'coordinates')
  const [longitude, latitude]: readonly unknown[] = Array.isArray(coordinates) ? coordinates : []
  const properties = propertyOf(feature, 'properties')
  const score = propertyOf(properties, 'score')
  if (!isWithin(longitude, 180) || !isWithin(latitude, 90) || !isWithin(score, 2)) return null
  const text = (name: string) => textOf(propertyOf(properties, name))
  return { longitude, latitude, score, label: text('label'), citycode: text('citycode'), type: text('type') }
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function textOf(value: unknown): string {
  // Printed in a terminal: no control character gets through.
  return typeof value === 'string' ? value.replace(/\p{Cc}+/gu, ' ').slice(0, 200) : '?'
}

/** Whether a value is a finite number not farther from 0 than `most`. */
function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
