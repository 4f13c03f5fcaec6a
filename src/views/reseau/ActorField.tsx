import { Plural, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useMemo } from 'react'

import type { ActorSearch } from '../../derive/actorSearch.ts'
import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import { Combobox } from '../combobox/Combobox.tsx'
import { useCombobox } from '../combobox/useCombobox.ts'
import { useTyping } from '../combobox/useTyping.ts'
import question from '../orienter/question/Question.module.css'
import styles from './Chain.module.css'

interface ActorFieldProps {
  readonly atlas: Atlas
  readonly search: ActorSearch
  readonly label: ReactNode
  readonly chosen: Fiche | null
  readonly onChoose: (acteurId: string | null) => void
}

/** One organisation, chosen by typing a part of its name. */
export function ActorField({ atlas, search, label, chosen, onChoose }: ActorFieldProps) {
  const { t } = useLingui()
  const id = useId()
  const { typed, type, end } = useTyping(chosen?.acteur.id ?? null)
  // Not deferred: Enter must take the first of what answers to all that was typed.
  const asked = (typed ?? '').trim()
  const found = useMemo(() => (asked === '' ? [] : search(asked)), [search, asked])
  const box = useCombobox({
    count: found.length,
    likeliest: 0,
    onChoose: (index) => {
      end()
      onChoose(found[index]?.acteur.id ?? null)
    },
  })
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Combobox
        id={id}
        describedBy={`${id}-etat`}
        box={box}
        list={t`Acteurs`}
        options={found.map(({ acteur, communes }) => ({
          key: acteur.id,
          name: acteur.nom,
          detail: communes[0] ?? labelOf(atlas, 'types', acteur.type),
        }))}
        text={typed ?? chosen?.acteur.nom ?? ''}
        onText={(text) => {
          type(text)
          if (text === '') onChoose(null)
        }}
        holdsChoice
        onLeave={end}
        placeholder={t`Une partie du nom`}
      />
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
