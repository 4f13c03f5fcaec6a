import { Plural, Trans, useLingui } from '@lingui/react/macro'

import type { ToldSession } from '../../derive/sessions/told.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { whereInWords } from '../../text/region/invitation.ts'
import { download } from '../download.ts'
import { MailText } from './MailText.tsx'
import { PaperLink } from './PaperLink.tsx'
import { sessionsCsv } from './sessionsCsv.ts'
import styles from './TakeAway.module.css'
import shared from './Planifier.module.css'

interface PlanTakeAwayProps {
  readonly sessions: readonly ToldSession[]
  readonly choices: Choices
  readonly onChange: (patch: ChoicesPatch) => void
}

/** What can be taken away of a whole plan: its papers, one message to all, and rows for the table of the decided sessions. */
export function PlanTakeAway({ sessions, choices, onChange }: PlanTakeAwayProps) {
  const { i18n, t } = useLingui()
  const undated = sessions.filter(({ jour }) => jour === null).length
  const save = (): void => {
    const rows = sessionsCsv(sessions, (told) => t`${told.sujet.label} : ${whereInWords(i18n, told)}`)
    download('sessions.csv', rows, 'text/csv;charset=utf-8')
  }
  return (
    <div className={styles.takeAway}>
      <div className={styles.actions}>
        <PaperLink choices={choices} fiche="toutes" papier="session" onChange={onChange}>
          <Trans>Toutes les fiches à imprimer</Trans>
        </PaperLink>
        <PaperLink choices={choices} fiche="toutes" papier="emargement" onChange={onChange}>
          <Trans>Toutes les feuilles d’émargement</Trans>
        </PaperLink>
        <button
          type="button"
          className={shared.button}
          disabled={undated === sessions.length || choices.debut >= choices.fin}
          onClick={save}
        >
          <Trans>Lignes pour data/sessions.csv</Trans>
        </button>
      </div>
      <p className={shared.note}>
        <Trans>
          Une fois les sessions décidées, ajoutez ces lignes à la table des sessions : elles y sont « proposée » et «
          professionnelle ». Écrivez « confirmee » et « publique » pour qu’une session soit annoncée sur la carte.
        </Trans>{' '}
        {undated > 0 && (
          <Plural
            value={undated}
            one="# session sans jour n’y est pas encore."
            other="# sessions sans jour n’y sont pas encore."
          />
        )}
      </p>
      <MailText sessions={sessions} />
    </div>
  )
}
