import { isAccommodation } from '../../src/domain/publish.ts'
import type { Acteur } from '../../src/domain/tables/acteurs.ts'
import type { Lieu } from '../../src/domain/tables/lieux.ts'

/** The search of the national geocoder (https://adresse.data.gouv.fr/api-doc/adresse). */
export const NATIONAL_GEOCODER = 'https://data.geopf.fr/geocodage/search'

/** The service refuses longer questions. */
const LONGEST_QUESTION = 200

/**
 * Whether the geocoder may be asked about a place: it has an address and a commune, no coordinates, and may be published
 * at its address. Where people are housed, and what is withheld, is told to nobody, not even to a public service.
 */
export function mayBeAsked(lieu: Lieu, owner: Acteur): boolean {
  const isUnplaced = lieu.adresse !== null && lieu.code_insee !== null && lieu.longitude === null
  const isPublished = lieu.diffusion === 'publique' && owner.diffusion === 'publique'
  return isUnplaced && isPublished && !isAccommodation(lieu, owner.type)
}

/** The address as one would write it on an envelope. */
export function addressOf({ adresse, code_postal, commune }: Lieu): string {
  const town = [code_postal, commune].filter((part) => part !== null).join(' ')
  return [adresse, town].filter((part) => part !== null && part !== '').join(', ')
}

/** Asks for the best answer within the place's commune. */
export function searchUrl(service: string, lieu: Lieu): URL {
  const url = new URL(service)
  url.searchParams.set('q', addressOf(lieu).replace(/\s+/g, ' ').slice(0, LONGEST_QUESTION))
  url.searchParams.set('citycode', lieu.code_insee ?? '')
  url.searchParams.set('limit', '1')
  url.searchParams.set('autocomplete', '0')
  return url
}
