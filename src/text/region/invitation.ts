import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { ToldSession } from '../../derive/sessions/told.ts'
import { guestName } from './handChanges.ts'
import { whenInWords } from '../when.ts'

/** A message: what it is about, and what it says, line by line. */
export interface Message {
  readonly subject: string
  readonly body: string
}

/**
 * The message that invites to some sessions of one theme. `mostGuests` names no more than so many guests of each session
 * and counts the others: programs of mail take only so long a link.
 */
export function invitationOf(i18n: I18n, sessions: readonly ToldSession[], mostGuests = Infinity): Message {
  const [first] = sessions
  const theme = first?.sujet.label ?? ''
  const about = first?.sujet.definition ?? null
  const [hello, about1, reply] = [
    i18n._(msg`Bonjour,`),
    sessions.length === 1
      ? i18n._(msg`Vous êtes invités à une session de professionnalisation : « ${theme} ».`)
      : i18n._(
          msg`Vous êtes invités à l’une de nos ${sessions.length} sessions de professionnalisation : « ${theme} ».`,
        ),
    i18n._(msg`Merci de répondre à ce message en disant combien de personnes viendront.`),
  ]
  const each = sessions.map((told) => sessionLines(i18n, told, sessions.length > 1, mostGuests).join('\n'))
  return {
    subject:
      sessions.length === 1 && first !== undefined
        ? i18n._(msg`Invitation : ${theme}, ${whenInWords(i18n, first)}`)
        : i18n._(msg`Invitation : ${theme}, ${sessions.length} sessions`),
    body: [hello, about === null ? about1 : `${about1}\n${about}`, ...each, reply].join('\n\n'),
  }
}

/** Where it is held, with its address as far as it is known, and whether the room is still to be found. */
export function whereInWords(i18n: I18n, { session: { candidate } }: ToldSession): string {
  const { nom, commune, adresse, code_postal: postal, departement, isPlace } = candidate
  if (!isPlace) return i18n._(msg`${nom} (${departement}), salle à préciser`)
  const town = [postal, commune].filter((part) => part !== null && part !== '').join(' ')
  const parts = [nom, adresse, town === nom ? '' : town].filter((part) => part !== null && part !== '')
  return `${parts.join(', ')} (${departement})`
}

/** The guests of a session by organisation and commune, each once, in the order of their names. */
export function guestNames(i18n: I18n, { session: { guests } }: ToldSession): readonly string[] {
  const names = new Set(guests.map(({ participant }) => guestName(participant)))
  return [...names].toSorted((a, b) => a.localeCompare(b, i18n.locale))
}

function sessionLines(i18n: I18n, told: ToldSession, isNumbered: boolean, mostGuests: number): readonly string[] {
  const names = guestNames(i18n, told)
  const left = names.length - mostGuests
  const listed = left > 0 ? names.slice(0, mostGuests) : names
  const rest =
    left > 0
      ? [
          listed.length === 0
            ? i18n._(msg`${plural(left, { one: '# lieu invité', other: '# lieux invités' })}`)
            : i18n._(msg`${plural(left, { one: 'et # autre lieu', other: 'et # autres lieux' })}`),
        ]
      : []
  return [
    ...(isNumbered ? [i18n._(msg`Session ${told.numero}`)] : []),
    i18n._(msg`Quand : ${whenInWords(i18n, told)}`),
    i18n._(msg`Où : ${whereInWords(i18n, told)}`),
    ...(names.length === 0 ? [] : [i18n._(msg`Qui est invité :`)]),
    ...[...listed, ...rest].map((line) => `- ${line}`),
  ]
}
