import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { BridgeCount } from '../../../derive/ties/bridges.ts'
import type { Broker } from '../../../derive/ties/brokers.ts'
import type { ActorLoss, TieLoss } from '../../../derive/ties/losses.ts'
import { fewNames } from './names.ts'

/** What tells an organisation's name by its id. */
export type NameOf = (id: string) => string

/** How many tied pairs join the two ecosystems, of how many, against chance: one sentence, or two. */
export function crossingSentence(i18n: I18n, { known, expected, pairs }: BridgeCount): string {
  if (pairs === 0) return i18n._(msg`Aucun lien connu.`)
  const told = i18n._(
    msg`Sur ${plural(pairs, { one: 'la seule paire d’acteurs', other: '# paires d’acteurs' })} que lie un lien connu, ${plural(known, { 0: 'aucune ne joint', one: '# joint', other: '# joignent' })} les deux écosystèmes.`,
  )
  return `${told} ${chanceSentence(i18n, { known, expected })}`
}

/** What chance would give, and how far what is known is from it. */
export function chanceSentence(i18n: I18n, { known, expected }: Pick<BridgeCount, 'known' | 'expected'>): string {
  if (expected < 0.05) return i18n._(msg`Le hasard n’en donnerait aucune : on ne peut pas comparer.`)
  const chance = chanceInWords(i18n, expected)
  if (known === 0) return i18n._(msg`Le hasard en donnerait ${chance}.`)
  const ratio = known / expected
  if (ratio > 0.8 && ratio < 1.25) return i18n._(msg`Le hasard en donnerait ${chance} : c’est à peu près autant.`)
  const times = i18n.number(ratio < 1 ? 1 / ratio : ratio, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  return ratio < 1
    ? i18n._(msg`Le hasard en donnerait ${chance} : c’est ${times} fois moins.`)
    : i18n._(msg`Le hasard en donnerait ${chance} : c’est ${times} fois plus.`)
}

/** « environ 75 »; below ten, to the tenth. */
function chanceInWords(i18n: I18n, expected: number): string {
  const number = i18n.number(expected, { maximumFractionDigits: expected < 10 ? 1 : 0 })
  return i18n._(msg`environ ${number}`)
}

/** Whom a broker stands between. */
export function brokerSentence(i18n: I18n, { formation, accueil, pairs }: Broker): string {
  const left = i18n._(
    msg`${plural(formation.length, { one: '# acteur de la formation et de l’emploi', other: '# acteurs de la formation et de l’emploi' })}`,
  )
  const right = i18n._(
    msg`${plural(accueil.length, { one: '# acteur de l’accueil et de l’accompagnement', other: '# acteurs de l’accueil et de l’accompagnement' })}`,
  )
  const through = i18n._(
    msg`${plural(pairs, { one: '# paire qu’aucun lien connu ne joint directement', other: '# paires qu’aucun lien connu ne joint directement' })}`,
  )
  return i18n._(msg`Relie ${left} à ${right} : ${through}.`)
}

/** What the loss of an organisation would cut off, named and counted. */
export function actorLossSentence(i18n: I18n, { parts, count }: ActorLoss, nameOf: NameOf): string {
  if (count === 0) return i18n._(msg`Sans lui, les autres acteurs resteraient reliés par les liens connus.`)
  const names = fewNames(i18n, parts.flat().map(nameOf))
  if (count === 1) return i18n._(msg`Sans lui, aucun lien connu ne rattacherait plus au réseau : ${names}.`)
  if (parts.length === count) {
    return i18n._(
      msg`Sans lui, ${count} acteurs, chacun de son côté, n’auraient plus de lien connu avec le reste du réseau : ${names}.`,
    )
  }
  return parts.length === 1
    ? i18n._(
        msg`Sans lui, ${count} acteurs, ensemble, n’auraient plus de lien connu avec le reste du réseau : ${names}.`,
      )
    : i18n._(
        msg`Sans lui, ${count} acteurs, en ${parts.length} morceaux, n’auraient plus de lien connu avec le reste du réseau : ${names}.`,
      )
}

/** What the loss of a tie would cut off, named and counted. */
export function tieLossSentence(i18n: I18n, { off }: TieLoss, nameOf: NameOf): string {
  const names = fewNames(i18n, off.map(nameOf))
  return i18n._(
    msg`${plural(off.length, { one: 'Sans ce lien, # acteur n’aurait plus de lien connu avec le reste du réseau', other: 'Sans ce lien, # acteurs n’auraient plus de lien connu avec le reste du réseau' })} : ${names}.`,
  )
}

/** How many organisations hang on one tied pair. */
export function hangingSentence(i18n: I18n, count: number): string {
  return i18n._(
    msg`${plural(count, { 0: 'Aucun acteur ne tient au réseau connu par un seul autre.', one: '# acteur ne tient au réseau connu que par un seul autre.', other: '# acteurs ne tiennent au réseau connu que par un seul autre.' })}`,
  )
}

/** How many have known ties, but none with the other ecosystem. */
export function inwardSentence(i18n: I18n, count: number): string {
  return i18n._(
    msg`${plural(count, { 0: 'Tous ceux qui ont des liens connus en ont avec l’autre écosystème.', one: '# acteur a des liens connus, mais aucun avec l’autre écosystème.', other: '# acteurs ont des liens connus, mais aucun avec l’autre écosystème.' })}`,
  )
}

/** How many have no known tie at all: not documented before isolated. */
export function undocumentedSentence(i18n: I18n, count: number, total: number): string {
  return i18n._(
    msg`${plural(count, { 0: 'Chaque acteur a au moins un lien connu.', one: '# acteur n’a aucun lien connu : ses liens ne sont pas documentés, il n’est pas isolé pour autant.', other: '# acteurs n’ont aucun lien connu : leurs liens ne sont pas documentés, ils ne sont pas isolés pour autant.' })} ${plural(total, { one: '(# acteur en tout)', other: '(# acteurs en tout)' })}`,
  )
}
