import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import type { Method, Solution } from '../derive/location/plan.ts'

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
  if (gap < 0.0005) return i18n._(msg`C’est prouvé : aucun plan ne fait mieux. Méthode : ${means}.`)
  if (gap === Infinity)
    return i18n._(msg`Le meilleur plan trouvé ; rien ne prouve encore à quel point il est bon. Méthode : ${means}.`)
  const percent = i18n.number(gap * 100, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  return i18n._(msg`C’est prouvé : au plus ${percent} % au-dessus du meilleur plan possible. Méthode : ${means}.`)
}
