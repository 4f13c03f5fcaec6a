import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { HandChange } from '../../derive/sessions/byHand.ts'
import type { Fault } from '../../derive/sessions/faults.ts'
import type { Guest } from '../../derive/sessions/plan.ts'
import type { Reason } from '../../derive/sessions/reason.ts'
import type { Participant } from '../../derive/sessions/participants.ts'
import { coverageKm } from '../coverage.ts'

/** A difference of distances with its sign: « +12,0 km », « −3,4 km ». */
export function signedKm(i18n: I18n, km: number): string {
  const rounded = Math.round(km * 10) / 10
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : ''
  return `${sign}${coverageKm(i18n, Math.abs(rounded))}`
}

/** What a guest is called: its organisation and the commune of its place. */
export function guestName({ fiche, lieu }: Participant): string {
  return lieu.commune === null ? fiche.acteur.nom : `${fiche.acteur.nom}, ${lieu.commune}`
}

/** What a change by hand is, and what it costs. */
export function changeInWords(i18n: I18n, change: HandChange): string {
  const { participant, from, to, ownKm, addedKm, moved } = change
  const total = signedKm(i18n, addedKm)
  const farthest = farthestInWords(i18n, change)
  if (participant !== null) {
    const who = guestName(participant)
    const own = signedKm(i18n, ownKm)
    return i18n._(
      msg`${who} : session ${to.nom}, et non ${from.nom}. ${own} pour ce lieu invité, ${total} au total ; ${farthest}`,
    )
  }
  const others = plural(moved, {
    0: 'personne ne change de session',
    one: '# lieu invité change de session',
    other: '# lieux invités changent de session',
  })
  return i18n._(msg`Lieu de la session : ${to.nom}, et non ${from.nom}. ${total} au total, ${others} ; ${farthest}`)
}

function farthestInWords(i18n: I18n, { farthestBefore, farthestAfter }: HandChange): string {
  const [before, after] = [coverageKm(i18n, farthestBefore), coverageKm(i18n, farthestAfter)]
  return before === after
    ? i18n._(msg`la plus longue distance reste de ${after}.`)
    : i18n._(msg`la plus longue distance passe de ${before} à ${after}.`)
}

/** What a plan does not keep of what was asked; `labelOf` names ecosystems, `nameOf` départements. */
export function faultInWords(
  i18n: I18n,
  fault: Fault,
  labelOf: (ecosysteme: string) => string,
  nameOf: (departement: string) => string,
): string {
  switch (fault.code) {
    case 'too-full': {
      const [persons, seats] = [i18n.number(fault.persons), i18n.number(fault.seats)]
      return i18n._(msg`${fault.candidate.nom} : ${persons} personnes pour ${seats} au plus.`)
    }
    case 'one-ecosystem': {
      const list = new Intl.ListFormat(i18n.locale).format(fault.lacking.map(labelOf))
      return i18n._(msg`${fault.candidate.nom} : personne de l’écosystème ${list}.`)
    }
    case 'empty':
      return i18n._(msg`${fault.candidate.nom} : plus personne n’y est invité.`)
    case 'imposed-left':
      return i18n._(msg`${fault.candidate.nom} est imposé, mais aucune session n’y est tenue.`)
    case 'departement-without':
      return i18n._(msg`Aucune session dans ce département : ${nameOf(fault.departement)}.`)
    case 'too-far':
      return i18n._(
        msg`${guestName(fault.participant)} : à ${coverageKm(i18n, fault.km)}, pour ${fault.portee} km au plus.`,
      )
  }
}

const REASONS: { readonly [R in Reason]: (other: string, far: string) => ReturnType<typeof msg> } = {
  nearest: (other, far) => msg`La plus proche ; ${other} est ${far} plus loin.`,
  'by-hand': (other, far) => msg`Déplacé à la main ; ${other} est ${far} plus près.`,
  full: (other, far) => msg`${other} est ${far} plus près, mais n’a plus de place.`,
  mix: (other, far) => msg`${other} est ${far} plus près, mais cette session n’aurait plus les deux écosystèmes.`,
  whole: (other, far) => msg`${other} est ${far} plus près ; la répartition d’ensemble l’a placé ici.`,
}

/** Why a guest goes to its session. */
export function reasonInWords(i18n: I18n, reason: Reason, { km, next }: Guest): string {
  if (next === null) return i18n._(msg`La seule session.`)
  const far = coverageKm(i18n, Math.abs(next.km - km))
  if (reason === 'by-hand' && next.km >= km) {
    return i18n._(msg`Déplacé à la main, vers la plus proche ; ${next.candidate.nom} est ${far} plus loin.`)
  }
  return i18n._(REASONS[reason](next.candidate.nom, far))
}
