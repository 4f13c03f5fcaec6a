import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'

import { type CommuneSearch, isAmbiguous } from '../../../derive/orientation/communeSearch.ts'
import type { From } from '../../../derive/orientation/need.ts'
import { Combobox } from '../../combobox/Combobox.tsx'
import { useCombobox } from '../../combobox/useCombobox.ts'
import { useTyping } from '../../combobox/useTyping.ts'
import styles from './Question.module.css'

interface CommuneFieldProps {
  readonly search: CommuneSearch
  readonly from: From | null
  readonly onChoose: (code: string | null) => void
  readonly children?: ReactNode
}

/** « D’où ? »: a commune by its name or postal code; what may mean several communes is asked, never guessed. */
export function CommuneField({ search, from, onChoose, children }: CommuneFieldProps) {
  const { t } = useLingui()
  const chosen = from === null ? '' : `${from.nom} (${from.departement})`
  const { typed, type, end } = useTyping(from?.code ?? null)
  // Not deferred: Enter must take the first of what answers to all that was typed.
  const asked = (typed ?? '').trim()
  const found = useMemo(() => (asked === '' ? [] : search.find(asked, 12)), [search, asked])
  const ambiguous = isAmbiguous(asked, found)
  const choose = (index: number): void => {
    end()
    onChoose(found[index]?.code ?? null)
  }
  const box = useCombobox({ count: found.length, likeliest: ambiguous ? null : 0, onChoose: choose })
  return (
    <div className={styles.field}>
      <label htmlFor="orienter-commune" className={styles.title}>
        <Trans>D’où ?</Trans>
      </label>
      <p id="orienter-commune-aide" className={styles.help}>
        <Trans>Commune ou code postal où habite la personne</Trans>
      </p>
      <Combobox
        id="orienter-commune"
        describedBy="orienter-commune-aide orienter-commune-etat"
        box={box}
        list={t`Communes`}
        options={found.map(({ code, nom, departement }) => ({
          key: code,
          name: nom,
          detail: `${search.postalCodesOf(code).slice(0, 2).join(', ')} · ${departement}`,
        }))}
        text={typed ?? chosen}
        onText={(text) => {
          type(text)
          if (text === '') onChoose(null)
        }}
        holdsChoice
        onLeave={() => {
          if (from !== null) end()
        }}
        placeholder={t`Bourges, 37000…`}
        isLarge
        capitalize="words"
      />
      <p id="orienter-commune-etat" role="status" className={styles.help}>
        {asked !== '' && typed !== null && (
          <State count={found.length} ambiguous={ambiguous} isPostal={/^\d/.test(asked)} />
        )}
      </p>
      {children}
    </div>
  )
}

interface StateProps {
  readonly count: number
  readonly ambiguous: boolean
  readonly isPostal: boolean
}

/** How many communes answer, and what is expected. */
function State({ count, ambiguous, isPostal }: StateProps) {
  if (count === 0) return <Trans>Aucune commune de la région ne porte ce nom ni ce code postal.</Trans>
  if (ambiguous && isPostal) return <Trans>{count} communes partagent ce code postal : choisissez laquelle.</Trans>
  if (ambiguous) return <Trans>Plusieurs communes portent ce nom : choisissez laquelle.</Trans>
  return (
    <Plural
      value={count}
      one="# commune : Entrée pour la choisir"
      other="# communes : choisissez avec les flèches, puis Entrée"
    />
  )
}
