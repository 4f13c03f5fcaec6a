import { Plural, Trans } from '@lingui/react/macro'
import { useId, useMemo, useState } from 'react'

import { type CommuneSearch, communeSearchOf, isAmbiguous } from '../../derive/orientation/communeSearch.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import { Combobox } from '../combobox/Combobox.tsx'
import { useCombobox } from '../combobox/useCombobox.ts'
import styles from './HostField.module.css'

interface HostFieldProps {
  readonly label: string
  readonly communes: readonly Commune[]
  /** INSEE code of the commune chosen; the field is then empty again. */
  readonly onChoose: (code: string) => void
}

/** Takes a commune by its name or postal code. */
export function HostField({ label, communes, onChoose }: HostFieldProps) {
  const id = useId()
  const [text, setText] = useState('')
  // Not deferred: Enter must take the first of what answers to all that was typed.
  const asked = text.trim()
  const found = useMemo(() => (asked === '' ? [] : searchOf(communes).find(asked, 8)), [communes, asked])
  const box = useCombobox({
    count: found.length,
    likeliest: isAmbiguous(asked, found) ? null : 0,
    onChoose: (index) => {
      setText('')
      const code = found[index]?.code
      if (code !== undefined) onChoose(code)
    },
  })
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.combobox}>
        <Combobox
          id={id}
          describedBy={`${id}-etat`}
          box={box}
          list={label}
          options={found.map(({ code, nom, departement }) => ({ key: code, name: `${nom} (${departement})` }))}
          text={text}
          onText={setText}
        />
      </div>
      <p id={`${id}-etat`} role="status" className={styles.state}>
        {asked !== '' && (
          <Plural
            value={found.length}
            _0="Aucune commune de la région ne porte ce nom ni ce code postal."
            one="# commune : Entrée pour la choisir"
            other="# communes : choisissez avec les flèches, puis Entrée"
          />
        )}
        {asked === '' && <Trans>Nom de commune ou code postal</Trans>}
      </p>
    </div>
  )
}

const searches = new WeakMap<readonly Commune[], CommuneSearch>()

/** The index of a list of communes, made when somebody first types. */
function searchOf(communes: readonly Commune[]): CommuneSearch {
  const known = searches.get(communes) ?? communeSearchOf(communes)
  searches.set(communes, known)
  return known
}
