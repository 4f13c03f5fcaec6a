import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { Constraint } from '../../derive/location/impossible.ts'
import type { Planning } from '../../derive/sessions/planning.ts'
import type { PlanRefusal } from '../../derive/sessions/request.ts'
import { guestName } from '../../text/region/handChanges.ts'

type Code = PlanRefusal['code']
type Of<C extends Code> = Extract<PlanRefusal, { readonly code: C }>
type Message = ReturnType<typeof msg>

/** What the numbers of a refusal stand for. */
interface Names {
  readonly planning: Planning
  /** Names a host, by its id. */
  readonly nameOf: (id: string) => string
  /** Names the département of a group. */
  readonly nameOfGroup: (group: number) => string
}

/** Guests named when they cannot be reached. */
const NAMED = 5

const CONSTRAINTS: Readonly<Record<Constraint, Message>> = {
  count: msg`ajouter une session`,
  reach: msg`accepter de plus longues distances`,
  fixed: msg`ne pas imposer de lieu`,
  groups: msg`renoncer à une session dans chaque département`,
  capacities: msg`accepter plus d’invités par session`,
  kinds: msg`renoncer à réunir les deux écosystèmes dans chaque session`,
}

const SENTENCES: { readonly [C in Code]: (reason: Of<C>, names: Names, i18n: I18n) => Message } = {
  'nothing-to-serve': () => msg`Personne n’est invité : élargissez le choix des départements ou des familles.`,
  'one-ecosystem': () =>
    msg`Les invités sont tous du même écosystème : élargissez le choix des familles, ou renoncez à réunir les deux.`,
  'imposed-excluded': ({ id }, { nameOf }) =>
    msg`Ce lieu est à la fois imposé et écarté : ${nameOf(id)}. Renoncez à l’un ou à l’autre.`,
  'more-sessions-than-guests': ({ guests, count }) =>
    msg`${plural(guests, { one: 'Il n’y a qu’un lieu invité', other: 'Il n’y a que # lieux invités' })} pour ${count} sessions : planifiez-en moins, ou invitez plus largement.`,
  'too-few-sites': ({ usable, count }) =>
    msg`${plural(usable, { 0: 'Il n’y a aucune commune d’accueil possible', one: 'Il n’y a qu’une commune d’accueil possible', other: 'Il n’y a que # communes d’accueil possibles' })} pour ${plural(count, { one: '# session', other: '# sessions' })} : abaissez le nombre d’habitants demandé, ou planifiez moins de sessions.`,
  'too-many-fixed': ({ fixed, count }) =>
    msg`${fixed} lieux sont imposés pour ${plural(count, { one: '# session', other: '# sessions' })} : imposez-en moins, ou ajoutez des sessions.`,
  'group-closed': ({ group }, { nameOfGroup }) =>
    msg`Aucune commune d’accueil possible dans ce département : ${nameOfGroup(group)}. Abaissez le nombre d’habitants demandé, ou renoncez à une session dans chaque département.`,
  'too-many-groups': ({ needed }) =>
    msg`Il faut au moins ${needed} sessions pour en tenir une dans chaque département et une à chaque lieu imposé.`,
  'out-of-reach': ({ clients }, { planning }, i18n) => {
    const all = clients.flatMap((client) => planning.participants[client] ?? [])
    const named = all.slice(0, NAMED).map((participant) => guestName(participant))
    const left = all.length - named.length
    const more = left > 0 ? [i18n._(msg`${plural(left, { one: '# autre lieu', other: '# autres lieux' })}`)] : []
    const list = new Intl.ListFormat(i18n.locale).format([...named, ...more])
    return msg`Aucun lieu d’accueil possible n’est à moins de ${planning.settings.portee ?? 0} km de : ${list}. Acceptez une plus longue distance, ou ajoutez une commune d’accueil plus proche.`
  },
  'kind-too-rare': ({ clients, count }) =>
    msg`Un écosystème n’a que ${plural(clients, { one: '# lieu invité', other: '# lieux invités' })} pour ${count} sessions : il ne peut être représenté dans chacune.`,
  'site-too-small': () => msg`Un lieu imposé est trop petit pour réunir les deux écosystèmes.`,
  'party-too-large': ({ size, seats }) =>
    msg`Un lieu invité envoie ${size} personnes, pour ${seats} par session au plus.`,
  'too-few-seats': ({ seats, persons, count }, _names, i18n) =>
    msg`${plural(count, { one: '# session ne peut', other: '# sessions ne peuvent' })} recevoir que ${i18n.number(seats)} personnes sur ${i18n.number(persons)} : ajoutez des sessions, ou acceptez-en davantage dans chacune.`,
  together: ({ relieving, isProven }, _names, i18n) => {
    const ways = relieving.map((constraint) => i18n._(CONSTRAINTS[constraint]))
    const list = new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(ways)
    if (!isProven)
      return msg`Aucun plan n’a été trouvé à temps ; rien ne prouve qu’il n’y en ait pas. Allégez ce qui est demandé.`
    return ways.length === 0
      ? msg`Ces demandes ne tiennent pas ensemble : renoncez à l’une d’elles.`
      : msg`Ces demandes ne tiennent pas ensemble. Il suffirait de ${list}.`
  },
}

/** Why there is no plan, and what would make one possible. */
export function refusalInWords(i18n: I18n, reason: PlanRefusal, names: Names): string {
  // The sentence is that of the reason's own code.
  const sentence = SENTENCES[reason.code] as (of: PlanRefusal, names: Names, words: I18n) => Message
  return i18n._(sentence(reason, names, i18n))
}
