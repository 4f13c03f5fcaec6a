import { Plural, Trans, useLingui } from '@lingui/react/macro'

import type { From } from '../../../derive/orientation/need.ts'
import { SHORTLIST_MAX } from '../../../state/shortlist.ts'
import { shortlistText } from '../../../text/orientation/shortlistText.ts'
import type { Telling } from '../telling.ts'
import { useCopy } from '../useCopy.ts'
import { Comparison } from './Comparison.tsx'
import { download } from '../../download.ts'
import { vcardsOf } from './vcard.ts'
import styles from './Shortlist.module.css'

interface ShortlistProps {
  readonly telling: Telling
  readonly from: From | null
  readonly onPrint: () => void
}

/** The organisations kept: side by side, as text, as contacts. */
export function Shortlist({ telling, from, onPrint }: ShortlistProps) {
  const { t } = useLingui()
  const [said, copy] = useCopy(t`Sélection copiée`)
  const fiches = telling.shortlist.flatMap((id) => telling.atlas.ficheOf.get(id) ?? [])
  const saveCards = async (): Promise<void> =>
    download('selection.vcf', await vcardsOf(fiches), 'text/vcard;charset=utf-8')
  return (
    <section className={styles.panel} aria-label={t`Sélection`} id="selection" tabIndex={-1}>
      <h3 className={styles.title}>
        <Trans>Sélection</Trans>
        <span className={styles.count}>
          <Plural
            value={fiches.length}
            _0="vide"
            one={`# acteur sur ${SHORTLIST_MAX}`}
            other={`# acteurs sur ${SHORTLIST_MAX}`}
          />
        </span>
      </h3>
      {fiches.length === 0 ? (
        <p className={styles.soft}>
          <Trans>« Garder » met un acteur ici. La sélection reste sur cet appareil et dans le lien de la page.</Trans>
        </p>
      ) : (
        <>
          <div className={styles.actions}>
            <button type="button" className="pill" onClick={() => copy(shortlistText(telling.words, fiches))}>
              <Trans>Copier en texte</Trans>
            </button>
            <button type="button" className="pill" onClick={() => void saveCards()}>
              <Trans>Enregistrer les contacts (vCard)</Trans>
            </button>
            <button type="button" className="pill" onClick={onPrint}>
              <Trans>Fiche à imprimer</Trans>
            </button>
          </div>
          <p role="status" className={styles.soft}>
            {said}
          </p>
          <Comparison fiches={fiches} telling={telling} from={from} />
        </>
      )}
    </section>
  )
}
