import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import type { CalendarSession } from '../derive/takeaway/calendar.ts'
import type { AnnouncedSession, SessionOnMap } from '../derive/sessions/announced.ts'
import { groupBy } from '../derive/groupBy.ts'
import { whenInWords } from './when.ts'

/** When an announced session is held. */
export function announcedWhen(i18n: I18n, { session: { date, debut, fin } }: AnnouncedSession): string {
  return whenInWords(i18n, { jour: date, debut, fin })
}

/** Where it is held: the place, its address, its commune, as far as they are published. */
export function announcedWhere(i18n: I18n, { host }: AnnouncedSession): string {
  if (host === null) return i18n._(msg`lieu non indiqué`)
  const { fiche, lieu } = host
  const town = [lieu.code_postal, lieu.commune].filter((part) => part !== null).join(' ')
  const parts = [lieu.nom ?? fiche.acteur.nom, lieu.adresse, town === '' ? lieu.departement : town]
  return parts.filter((part) => part !== null).join(', ')
}

/** What a place says of a session that it hosts. */
export function hostsInWords(i18n: I18n, announced: AnnouncedSession): string {
  const [titre, quand] = [announced.session.titre, announcedWhen(i18n, announced)]
  return announced.isCancelled
    ? i18n._(msg`La session « ${titre} » (${quand}) est annulée.`)
    : i18n._(msg`Accueille la session « ${titre} » : ${quand}.`)
}

/** The places where sessions are to be held, with what the map says of each; those of unknown position are left out. */
export function sessionsOnMap(i18n: I18n, sessions: readonly AnnouncedSession[]): readonly SessionOnMap[] {
  const held = sessions.flatMap((announced) => {
    const { host, isCancelled } = announced
    return host === null || host.lieu.position === null || isCancelled
      ? []
      : [{ acteur: host.fiche.acteur.id, lieu: host.lieu.id, position: host.lieu.position, announced }]
  })
  return [...groupBy(held, ({ lieu }) => lieu).values()].flatMap((group) => {
    const [first] = group
    const nom = group.map(({ announced }) => hostsInWords(i18n, announced)).join(' ')
    return first === undefined ? [] : [{ acteur: first.acteur, position: first.position, nom }]
  })
}

/** Sessions as a calendar takes them; those called off are not in it. */
export function calendarSessions(i18n: I18n, sessions: readonly AnnouncedSession[]): readonly CalendarSession[] {
  return sessions
    .filter(({ isCancelled }) => !isCancelled)
    .map((announced) => {
      const { id, titre, date, debut, fin } = announced.session
      return {
        uid: `${id}@cartographie-des-acteurs`,
        titre,
        lieu: announcedWhere(i18n, announced),
        description: i18n._(msg`Session de professionnalisation « ${titre} ».`),
        jour: date,
        debut,
        fin,
      }
    })
}
