import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useId, useState } from 'react'

import type { MeasureRow as Row } from '../../derive/ties/measureRows.ts'
import type { EgoNames } from '../../text/ego.ts'
import { measuresInWords, rankInWords, shareInWords } from '../../text/region/measures.ts'
import { ActorLink } from '../orienter/ActorLink.tsx'
import type { Telling } from '../orienter/telling.ts'
import styles from './Measures.module.css'

interface MeasureRowProps {
  readonly row: Row
  readonly telling: Pick<Telling, 'hrefOf' | 'onOpen'>
  readonly names: EgoNames
  readonly total: number
}

/** An organisation's measures; a button says them in sentences. */
export const MeasureRow = memo(function MeasureRow({ row, telling, names, total }: MeasureRowProps) {
  const { i18n, t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { fiche, place, outside } = row
  const number = (value: number | null): string => (value === null ? '' : i18n.number(value))
  const isTied = place.degree > 0
  return (
    <>
      <tr data-mesure={fiche.acteur.id}>
        <th scope="row">
          <ActorLink fiche={fiche} telling={telling} className={styles.name} />
          <button
            type="button"
            className={styles.read}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={isOpen ? t`Refermer : ${fiche.acteur.nom}` : t`En clair : ${fiche.acteur.nom}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <Trans>Refermer</Trans> : <Trans>En clair</Trans>}
          </button>
        </th>
        <td>{number(place.degree)}</td>
        <td>{number(place.ties)}</td>
        <td>{number(outside)}</td>
        <td>
          {place.betweenness > 0 ? (
            <>
              {shareInWords(i18n, place.betweenness)}{' '}
              <span className={styles.soft}>{rankInWords(i18n, place.rank)}</span>
            </>
          ) : (
            number(0)
          )}
        </td>
        <td>
          {isTied && (
            <>
              {t`n° ${number(place.component)}`} <span className={styles.soft}>({number(place.componentSize)})</span>
            </>
          )}
        </td>
        <td>{place.community !== null && t`n° ${number(place.community)}`}</td>
        <td>{number(place.cut?.actors ?? 0)}</td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={8} className={styles.words}>
            <ul>
              {measuresInWords(i18n, row, total, names).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  )
})
