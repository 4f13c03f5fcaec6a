import { Trans } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { ToldSession } from '../../derive/sessions/told.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { MailText } from './MailText.tsx'
import { PaperLink } from './PaperLink.tsx'
import styles from './TakeAway.module.css'

interface SessionTakeAwayProps {
  readonly told: ToldSession
  readonly choices: Choices
  readonly onChange: (patch: ChoicesPatch) => void
}

/** What can be taken away of one session: two papers, and the invitation. */
export function SessionTakeAway({ told, choices, onChange }: SessionTakeAwayProps) {
  const sessions = useMemo(() => [told], [told])
  const fiche = String(told.numero)
  if (told.session.guests.length === 0) return null
  return (
    <div className={styles.takeAway}>
      <div className={styles.actions}>
        <PaperLink choices={choices} fiche={fiche} papier="session" onChange={onChange}>
          <Trans>Fiche à imprimer</Trans>
        </PaperLink>
        <PaperLink choices={choices} fiche={fiche} papier="emargement" onChange={onChange}>
          <Trans>Feuille d’émargement</Trans>
        </PaperLink>
      </div>
      <MailText sessions={sessions} />
    </div>
  )
}
