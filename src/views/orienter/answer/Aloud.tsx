import { Trans, useLingui } from '@lingui/react/macro'

import type { Parcours } from '../../../derive/orientation/parcours.ts'
import { aloud } from '../../../text/orientation/aloud.ts'
import { useCopy } from '../useCopy.ts'
import type { Orientation, Telling } from '../telling.ts'
import styles from './Blockages.module.css'

interface AloudProps {
  readonly orientation: Orientation
  readonly parcours: Parcours
  readonly telling: Telling
}

/** « À lire au téléphone »: the orientation in a few sentences. */
export function Aloud({ orientation, parcours, telling }: AloudProps) {
  const { t } = useLingui()
  const [said, copy] = useCopy(t`Texte copié`)
  const sentences = aloud(telling.words, { ...orientation, parcours })
  return (
    <section className={styles.part} aria-labelledby="orienter-telephone">
      <h3 id="orienter-telephone">
        <Trans>À lire au téléphone</Trans>
      </h3>
      <div className={styles.aloud}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <button type="button" className={styles.copy} onClick={() => copy(sentences.join(' '))}>
        <Trans>Copier ce texte</Trans>
      </button>
      <p role="status" className={styles.soft}>
        {said}
      </p>
    </section>
  )
}
