import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { Method, Solution } from '../../derive/location/plan.ts'
import type { Progress } from '../../derive/location/steps.ts'

const METHODS: Readonly<Record<Method, ReturnType<typeof msg>>> = {
  swap: msg`échanges rapides (Resende et Werneck, 2007)`,
  lagrangian: msg`borne lagrangienne (Beasley, 1993)`,
  'branch-and-bound': msg`séparation et évaluation`,
  flow: msg`affectation par flot de coût minimal`,
  covering: msg`couverture d’ensemble`,
  thresholds: msg`balayage des seuils de distance`,
}

/** How good a plan is proven to be, and how it was found. */
export function boundInWords(i18n: I18n, { cost, bound, methods }: Solution): string {
  const means = new Intl.ListFormat(i18n.locale).format(methods.map((method) => i18n._(METHODS[method])))
  const gap = bound <= 0 ? (cost <= 0 ? 0 : Infinity) : cost / bound - 1
  if (gap < 1e-6) return i18n._(msg`C’est prouvé : aucun plan ne fait mieux. Méthode : ${means}.`)
  if (gap === Infinity)
    return i18n._(msg`Le meilleur plan trouvé ; rien ne prouve encore à quel point il est bon. Méthode : ${means}.`)
  const percent = i18n.number(Math.max(0.1, gap * 100), { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  return i18n._(msg`C’est prouvé : au plus ${percent} % au-dessus du meilleur plan possible. Méthode : ${means}.`)
}

/** How far a plan is above the best possible one at most: a share, Infinity when nothing is known. */
export function gapInWords(i18n: I18n, gap: number): string {
  if (gap < 1e-6) return i18n._(msg`0 %, prouvé`)
  if (gap === Infinity) return i18n._(msg`inconnu`)
  return `${i18n.number(Math.max(0.1, gap * 100), { maximumFractionDigits: 1, minimumFractionDigits: 1 })}\u00A0%`
}

/** How few sessions there could be, where their number follows from the longest distance. */
export function countInWords(i18n: I18n, { count, countBound }: Solution, portee: number): string {
  const sessions = i18n._(msg`${plural(count, { one: '# session suffit', other: '# sessions suffisent' })}`)
  if (count <= 1) return i18n._(msg`${sessions} pour que personne n’aille à plus de ${portee} km.`)
  if (count === countBound) {
    return i18n._(
      msg`${sessions} pour que personne n’aille à plus de ${portee} km. C’est prouvé : avec moins de sessions, ce qui est demandé ne tient pas.`,
    )
  }
  return i18n._(
    msg`${sessions} pour que personne n’aille à plus de ${portee} km. Il en faut au moins ${countBound}, c’est prouvé ; rien ne dit encore si moins de ${count} pourraient suffire.`,
  )
}

/** Where the search for a plan stands. */
export function progressInWords(i18n: I18n, progress: Progress | null): string {
  if (progress === null || progress.bound <= 0 || progress.cost === Infinity) {
    return i18n._(msg`Recherche du meilleur plan…`)
  }
  const percent = i18n.number((progress.cost / progress.bound - 1) * 100, { maximumFractionDigits: 1 })
  return i18n._(
    msg`Recherche du meilleur plan… Un plan est trouvé, au plus ${percent} % au-dessus du meilleur possible.`,
  )
}

/** That there is a plan, of so many sessions, and whether it was kept or sought. */
export function planInWords(i18n: I18n, sessions: number, isFrozen: boolean): string {
  return i18n._(
    isFrozen
      ? msg`${plural(sessions, { one: 'Plan figé d’une session.', other: 'Plan figé de # sessions.' })}`
      : msg`${plural(sessions, { one: 'Plan d’une session trouvé.', other: 'Plan de # sessions trouvé.' })}`,
  )
}
