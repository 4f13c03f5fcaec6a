import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'

import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import { doubtsOf } from '../../derive/freshness.ts'
import { partialDateInWords } from '../../text/dates.ts'
import { departementNames } from '../../text/places.ts'
import { Mark } from '../Mark.tsx'
import styles from './ActorTable.module.css'

interface ActorTableRowProps {
  readonly atlas: Atlas
  readonly fiche: Fiche
  readonly selected: boolean
  readonly today: string
  readonly hrefOf: (acteurId: string) => string
  readonly onSelect: (acteurId: string) => void
}

/** One organisation in the table. */
export const ActorTableRow = memo(function ActorTableRow(props: ActorTableRowProps) {
  const { atlas, fiche, selected, today, hrefOf, onSelect } = props
  const { i18n } = useLingui()
  const { acteur, communes, thematiques, date } = fiche
  return (
    <tr data-acteur={acteur.id} data-selected={selected}>
      <th scope="row" className={styles.name}>
        <a
          href={hrefOf(acteur.id)}
          aria-current={selected ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            onSelect(acteur.id)
          }}
        >
          {acteur.nom}
        </a>
      </th>
      <td>
        <span className={styles.family}>
          <Mark type={acteur.type} />
          {labelOf(atlas, 'types', acteur.type)}
        </span>
      </td>
      <td>{departementNames(atlas, fiche).join(', ') || <Unknown />}</td>
      <td>{communes.join(', ') || <Unknown />}</td>
      <td className={styles.themes}>
        {thematiques.map((code) => labelOf(atlas, 'thematiques', code)).join(' · ') || <Unknown />}
      </td>
      <td className={styles.date}>
        {date === null ? <Trans>non datée</Trans> : partialDateInWords(date, i18n.locale)}
        {doubtsOf(fiche, today).length > 0 && (
          <span className={styles.doubt}>
            <Trans>à vérifier</Trans>
          </span>
        )}
      </td>
      <td>{labelOf(atlas, 'confiances', acteur.confiance)}</td>
    </tr>
  )
})

/** An empty cell, said aloud as such. */
function Unknown() {
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">
        <Trans>non précisé</Trans>
      </span>
    </>
  )
}
