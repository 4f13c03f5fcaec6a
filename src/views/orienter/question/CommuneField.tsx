import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo, useState } from 'react'

import { type CommuneSearch, isAmbiguous } from '../../../derive/orientation/communeSearch.ts'
import type { From } from '../../../derive/orientation/need.ts'
import { Options } from './Options.tsx'
import { useCombobox } from './useCombobox.ts'
import styles from './Question.module.css'

interface CommuneFieldProps {
  readonly search: CommuneSearch
  readonly from: From | null
  readonly onChoose: (code: string | null) => void
  readonly children?: ReactNode
}

/** A text being typed, over the commune that was chosen before. */
interface Typing {
  readonly over: string | null
  readonly text: string
}

/** « D’où ? »: a commune by its name or postal code; what may mean several communes is asked, never guessed. */
export function CommuneField({ search, from, onChoose, children }: CommuneFieldProps) {
  const { t } = useLingui()
  const chosen = from === null ? '' : `${from.nom} (${from.departement})`
  const before = from?.code ?? null
  // What is being typed holds until a commune is chosen, here or elsewhere (on the map, by the device's position).
  const [typing, setTyping] = useState<Typing | null>(null)
  const typed = typing?.over === before ? typing.text : null
  const text = typed ?? chosen
  // Not deferred: Enter must take the first of what answers to all that was typed.
  const asked = (typed ?? '').trim()
  const found = useMemo(() => (asked === '' ? [] : search.find(asked, 12)), [search, asked])
  const ambiguous = isAmbiguous(asked, found)
  const choose = (index: number): void => {
    setTyping(null)
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
      <div className={styles.combobox}>
        <input
          id="orienter-commune"
          className={styles.input}
          type="text"
          role="combobox"
          aria-expanded={box.shown}
          aria-controls={box.listId}
          aria-autocomplete="list"
          aria-activedescendant={box.active === null ? undefined : box.optionId(box.active)}
          aria-describedby="orienter-commune-aide orienter-commune-etat"
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          placeholder={t`Bourges, 37000…`}
          value={text}
          onChange={({ target }) => {
            setTyping({ over: target.value === '' ? null : before, text: target.value })
            box.ask()
            if (target.value === '') onChoose(null)
          }}
          onFocus={({ target }) => target.select()}
          onKeyDown={box.onKeyDown}
          onBlur={() => {
            box.close()
            if (from !== null) setTyping(null)
          }}
        />
        <Options
          box={box}
          label={t`Communes`}
          options={found.map(({ code, nom, departement }) => ({
            key: code,
            name: nom,
            detail: `${search.postalCodesOf(code).slice(0, 2).join(', ')} · ${departement}`,
          }))}
        />
      </div>
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
