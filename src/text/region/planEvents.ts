import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import { type ToldSession, sessionId } from '../../derive/sessions/told.ts'
import type { CalendarSession } from '../../derive/takeaway/calendar.ts'
import { guestNames, whereInWords } from './invitation.ts'

/**
 * A planned session as a calendar takes it; null without a day, or when it would end before it begins. It is known by the
 * id that it has in the table of sessions: once published there, a calendar changes it instead of adding another.
 */
export function planEvent(i18n: I18n, told: ToldSession): CalendarSession | null {
  const { sujet, jour, debut, fin } = told
  const id = sessionId(told)
  if (jour === null || id === null || debut >= fin) return null
  const guests = guestNames(i18n, told)
  return {
    uid: `${id}@cartographie-des-acteurs`,
    titre: i18n._(msg`Session « ${sujet.label} »`),
    lieu: whereInWords(i18n, told),
    description: [
      i18n._(msg`Session de professionnalisation « ${sujet.label} ».`),
      ...(guests.length === 0 ? [] : [i18n._(msg`Qui est invité :`), ...guests.map((guest) => `- ${guest}`)]),
    ].join('\n'),
    jour,
    debut,
    fin,
  }
}
