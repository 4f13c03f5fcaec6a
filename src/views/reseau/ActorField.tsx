import { Plural, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useMemo, useState } from 'react'

import type { ActorSearch } from '../../derive/actorSearch.ts'
import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import { Options } from '../orienter/question/Options.tsx'
import { useCombobox } from '../orienter/question/useCombobox.ts'
import question from '../orienter/question/Question.module.css'
import styles from './Chain.module.css'

interface ActorFieldProps {
  readonly atlas: Atlas
  readonly search: ActorSearch
  readonly label: ReactNode
  readonly chosen: Fiche | null
  readonly onChoose: (acteurId: string | null) => void
}

/** A text being typed, over the organisation that was chosen before. */
interface Typing {
  readonly over: Fiche | null
  readonly text: string
}

/** One organisation, chosen by typing a part of its name. */
export function ActorField({ atlas, search, label, chosen, onChoose }: ActorFieldProps) {
  const { t } = useLingui()
  const id = useId()
  // What is being typed holds until an organisation is chosen, here or elsewhere (by the swap, by the address).
  const [typing, setTyping] = useState<Typing | null>(null)
  const typed = typing?.over === chosen ? typing.text : null
  // Not deferred: Enter must take the first of what answers to all that was typed.
  const asked = (typed ?? '').trim()
  const found = useMemo(() => (asked === '' ? [] : search(asked)), [search, asked])
  const box = useCombobox({
    count: found.length,
    likeliest: 0,
    onChoose: (index) => {
      setTyping(null)
      onChoose(found[index]?.acteur.id ?? null)
    },
  })
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={question.combobox}>
        <input
          id={id}
          className={styles.input}
          type="text"
          role="combobox"
          aria-expanded={box.shown}
          aria-controls={box.listId}
          aria-autocomplete="list"
          aria-activedescendant={box.active === null ? undefined : box.optionId(box.active)}
          aria-describedby={`${id}-etat`}
          autoComplete="off"
          spellCheck={false}
          placeholder={t`Une partie du nom`}
          value={typed ?? chosen?.acteur.nom ?? ''}
          onChange={({ target }) => {
            setTyping({ over: target.value === '' ? null : chosen, text: target.value })
            box.ask()
            if (target.value === '') onChoose(null)
          }}
          onFocus={({ target }) => target.select()}
          onKeyDown={box.onKeyDown}
          onBlur={() => {
            box.close()
            setTyping(null)
          }}
        />
        <Options
          box={box}
          label={t`Acteurs`}
          options={found.map(({ acteur, communes }) => ({
            key: acteur.id,
            name: acteur.nom,
            detail: communes[0] ?? labelOf(atlas, 'types', acteur.type),
          }))}
        />
      </div>
      <p id={`${id}-etat`} role="status" className={question.help}>
        {asked !== '' && typed !== null && (
          <Plural
            value={found.length}
            _0="Aucun acteur ne porte ce nom."
            one="# acteur : Entrée pour le choisir"
            other="# acteurs : choisissez avec les flèches, puis Entrée"
          />
        )}
      </p>
    </div>
  )
}
