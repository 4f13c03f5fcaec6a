import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { type ToldSession, addressesOf } from '../../derive/sessions/told.ts'
import { guestNames, invitationOf } from '../../text/region/invitation.ts'
import { useCopy } from '../orienter/useCopy.ts'
import { mailtosOf } from './mailto.ts'
import styles from './TakeAway.module.css'
import shared from './Planifier.module.css'

/** The invitation to some sessions: its text to copy, and links that open it in the visitor's own mail program. */
export function MailText({ sessions }: { readonly sessions: readonly ToldSession[] }) {
  const { i18n, t } = useLingui()
  const message = useMemo(() => invitationOf(i18n, sessions), [i18n, sessions])
  const { addresses, without } = useMemo(() => addressesOf(sessions), [sessions])
  const guests = useMemo(() => Math.max(0, ...sessions.map((told) => guestNames(i18n, told).length)), [i18n, sessions])
  const { links: all, named } = useMemo(
    () => mailtosOf(addresses, guests, (mostGuests) => invitationOf(i18n, sessions, mostGuests)),
    [i18n, sessions, addresses, guests],
  )
  const isCut = named < guests
  // Cut short, a message about several sessions would not tell its readers which of them is theirs.
  const isTooLong = isCut && sessions.length > 1
  const links = isTooLong ? [] : all
  const [said, copy] = useCopy(t`Copié.`)
  const ends = links.map((_, index) => links.slice(0, index + 1).reduce((sum, link) => sum + link.addresses.length, 0))
  return (
    <details className={styles.mail}>
      <summary>
        <Trans>Message d’invitation</Trans>
      </summary>
      <p>
        <strong>{message.subject}</strong>
      </p>
      <textarea className={styles.body} readOnly rows={10} aria-label={t`Texte du message`} value={message.body} />
      <ul className={styles.actions}>
        <li>
          <button type="button" className={shared.button} onClick={() => copy(message.body)}>
            <Trans>Copier le message</Trans>
          </button>
        </li>
        {addresses.length > 0 && (
          <li>
            <button type="button" className={shared.button} onClick={() => copy(addresses.join(', '))}>
              <Plural value={addresses.length} one="Copier l’adresse connue" other="Copier les # adresses connues" />
            </button>
          </li>
        )}
        {links.map(({ href, addresses: some }, index) => (
          <li key={href}>
            <a className={shared.button} href={href}>
              {links.length > 1 ? (
                <Trans>
                  Écrire aux adresses {(ends[index] ?? 0) - some.length + 1} à {ends[index]}
                </Trans>
              ) : (
                <Trans>Ouvrir dans ma messagerie</Trans>
              )}
            </a>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <p className={shared.note}>
        {addresses.length > 0 && <Trans>Adresses publiques d’organisations, à mettre en copie cachée (Cci). </Trans>}
        {links.length > 1 && (
          <Trans>Une messagerie n’accepte pas un lien si long : il y a {links.length} messages à envoyer. </Trans>
        )}
        {isTooLong && (
          <Trans>
            Ce message est trop long pour qu’un lien l’ouvre : copiez-le, ou écrivez aux invités de chaque session
            depuis la sienne, plus bas.{' '}
          </Trans>
        )}
        {isCut && !isTooLong && (
          <>
            <Plural
              value={named}
              _0="Faute de place, un lien compte les invités sans les nommer ; le message copié et la liste CSV les nomment tous."
              one={`Faute de place, un lien ne nomme que # invité sur ${guests} et compte les autres ; le message copié et la liste CSV les nomment tous.`}
              other={`Faute de place, un lien ne nomme que # invités sur ${guests} et compte les autres ; le message copié et la liste CSV les nomment tous.`}
            />{' '}
          </>
        )}
        {without > 0 && (
          <Plural
            value={without}
            one="# lieu invité n’a pas de courriel connu : invitez-le autrement (la liste CSV donne son téléphone s’il est connu)."
            other="# lieux invités n’ont pas de courriel connu : invitez-les autrement (la liste CSV donne leur téléphone s’il est connu)."
          />
        )}
      </p>
    </details>
  )
}
