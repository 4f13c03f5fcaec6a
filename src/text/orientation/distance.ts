import { msg } from '@lingui/core/macro'

import type { From } from '../../derive/orientation/need.ts'
import type { Ranked } from '../../derive/orientation/rank.ts'
import type { Words } from './words.ts'

/** « 12,3 km »; below a hundred metres, nobody's commune centre is that exact. */
export function kilometres({ i18n }: Pick<Words, 'i18n'>, km: number): string {
  const number = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  return `${number.format(km)} km`
}

/** Where the nearest place is and how far, as the crow flies, as exactly as it is known. */
export function whereSentence(words: Words, { lieu, distanceKm, offer }: Ranked, from: From): string {
  const { i18n } = words
  const place = lieu ?? offer.places[0]
  if (place === undefined) return i18n._(msg`Lieu d’accueil non connu`)
  const commune = place.commune ?? words.zone(place.departement)
  if (distanceKm === null) return i18n._(msg`${commune}, à une distance non connue`)
  if (place.precision === 'adresse') {
    return i18n._(msg`${commune}, à ${kilometres(words, distanceKm)} à vol d’oiseau du centre de ${from.nom}`)
  }
  if (place.code_insee === from.code) return i18n._(msg`À ${commune} même, adresse à demander`)
  return i18n._(
    msg`${commune}, à ${kilometres(words, distanceKm)} à vol d’oiseau du centre de ${from.nom} au centre de ${commune}`,
  )
}

/** Where a service is, as short as it can be said aloud: « à Vierzon même », « à Bourges, à 29 km à vol d’oiseau ». */
export function shortWhere(words: Words, { lieu, distanceKm, offer }: Ranked, from: From): string {
  const { i18n } = words
  const place = lieu ?? offer.places[0]
  if (place === undefined) return i18n._(msg`lieu à demander`)
  const commune = place.commune ?? words.zone(place.departement)
  if (place.code_insee === from.code) return i18n._(msg`à ${commune} même`)
  if (distanceKm === null) return i18n._(msg`à ${commune}, distance non connue`)
  return i18n._(msg`à ${commune}, à ${roundKilometres(words, distanceKm)} à vol d’oiseau`)
}

/** Kilometres as people say them: whole from three on. */
function roundKilometres(words: Words, km: number): string {
  const { i18n } = words
  return km < 3 ? kilometres(words, km) : `${new Intl.NumberFormat(i18n.locale).format(Math.round(km))} km`
}
