import type { Ranked } from '../../derive/orientation/rank.ts'

/** The number that answers for a service: its nearest place's, else another of its places', else its organisation's. */
export function phoneOf({ lieu, offer }: Pick<Ranked, 'lieu' | 'offer'>): string | null {
  const ofPlace = offer.places.find(({ telephone }) => telephone !== null)?.telephone
  return lieu?.telephone ?? ofPlace ?? offer.fiche.acteur.telephone
}
