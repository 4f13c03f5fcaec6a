import { Trans, useLingui } from '@lingui/react/macro'

import type { ToldSession } from '../../../derive/sessions/told.ts'
import { whereInWords } from '../../../text/region/invitation.ts'
import { whenInWords } from '../../../text/when.ts'
import styles from './Paper.module.css'

interface PaperHeadProps {
  readonly told: ToldSession
  /** What the paper is for, where that must be said. */
  readonly purpose: string | null
}

/** What every paper of a session begins with: what, when and where. */
export function PaperHead({ told, purpose }: PaperHeadProps) {
  const { i18n } = useLingui()
  return (
    <header className={styles.head}>
      <p className={styles.over}>
        <Trans>Session {told.numero}</Trans>
        {purpose !== null && ` · ${purpose}`}
      </p>
      <h3>{told.sujet.label}</h3>
      <dl>
        <div>
          <dt>
            <Trans>Quand</Trans>
          </dt>
          <dd>{whenInWords(i18n, told)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Où</Trans>
          </dt>
          <dd>{whereInWords(i18n, told)}</dd>
        </div>
      </dl>
    </header>
  )
}
