import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { Constraint, Impossible } from '../../derive/location/impossible.ts'
import type { PlanRequest } from '../../derive/sessions/request.ts'

type Code = Impossible['code']
type Of<C extends Code> = Extract<Impossible, { readonly code: C }>
type Message = ReturnType<typeof msg>

const CONSTRAINTS: Readonly<Record<Constraint, Message>> = {
  count: msg`changer le nombre de sessions`,
  reach: msg`accepter de plus longues distances`,
  fixed: msg`ne pas imposer de lieu`,
  groups: msg`renoncer à une session dans chaque département`,
  capacities: msg`augmenter le nombre de places`,
  kinds: msg`renoncer à réunir les deux écosystèmes dans chaque session`,
}

const SENTENCES: { readonly [C in Code]: (reason: Of<C>, request: PlanRequest, i18n: I18n) => Message } = {
  'nothing-to-serve': () => msg`Personne n’est invité : élargissez le choix des départements ou des familles.`,
  'too-few-sites': ({ usable, count }) =>
    msg`${plural(usable, { 0: 'Il n’y a aucun lieu d’accueil possible', one: 'Il n’y a qu’un lieu d’accueil possible', other: 'Il n’y a que # lieux d’accueil possibles' })} pour ${count} sessions : abaissez le nombre d’habitants demandé, ou planifiez moins de sessions.`,
  'too-many-fixed': ({ fixed, count }) =>
    msg`${fixed} lieux sont imposés pour ${count} sessions : imposez-en moins, ou ajoutez des sessions.`,
  'group-closed': ({ group }, { departements }) =>
    msg`Aucun lieu d’accueil possible dans le département ${departements[group] ?? ''} : abaissez le nombre d’habitants demandé, ou renoncez à une session dans chaque département.`,
  'too-many-groups': ({ needed }) =>
    msg`Il faut au moins ${needed} sessions pour en tenir une dans chaque département et une à chaque lieu imposé.`,
  'out-of-reach': () => msg`Des invités sont trop loin de tout lieu d’accueil.`,
  'kind-too-rare': ({ clients, count }) =>
    msg`Un écosystème n’a que ${clients} lieux invités pour ${count} sessions : il ne peut être représenté dans chacune.`,
  'site-too-small': () => msg`Un lieu imposé est trop petit pour réunir les deux écosystèmes.`,
  'party-too-large': ({ size, seats }) => msg`Un invité vient à ${size}, pour ${seats} places au plus.`,
  'too-few-seats': ({ seats, persons, count }) =>
    msg`${plural(count, { one: '# session offre', other: '# sessions offrent' })} ${seats} places pour ${persons} lieux invités : ajoutez des sessions ou des places.`,
  together: ({ relieving }, _request, i18n) => {
    const ways = relieving.map((constraint) => i18n._(CONSTRAINTS[constraint]))
    const list = new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(ways)
    return ways.length === 0
      ? msg`Ces demandes ne tiennent pas ensemble : renoncez à l’une d’elles.`
      : msg`Ces demandes ne tiennent pas ensemble. Il suffirait de ${list}.`
  },
}

/** Why there is no plan, and what would make one possible. */
export function refusalInWords(i18n: I18n, reason: Impossible, request: PlanRequest): string {
  // The sentence is that of the reason's own code.
  const sentence = SENTENCES[reason.code] as (of: Impossible, asked: PlanRequest, words: I18n) => Message
  return i18n._(sentence(reason, request, i18n))
}
