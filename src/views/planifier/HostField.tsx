import { Plural, Trans } from '@lingui/react/macro'
import { useId, useMemo, useState } from 'react'

import { type CommuneSearch, communeSearchOf, isAmbiguous } from '../../derive/orientation/communeSearch.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import { useCombobox } from '../orienter/question/useCombobox.ts'
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
        <input
          id={id}
          type="text"
          role="combobox"
          aria-expanded={box.shown}
          aria-controls={box.listId}
          aria-autocomplete="list"
          aria-activedescendant={box.active === null ? undefined : box.optionId(box.active)}
          aria-describedby={`${id}-etat`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            box.ask()
          }}
          onKeyDown={box.onKeyDown}
          onBlur={box.close}
        />
        <div id={box.listId} role="listbox" aria-label={label} className={styles.options} hidden={!box.shown}>
          {found.map(({ code, nom, departement }, index) => (
            // The keyboard is the input's: aria-activedescendant says which option it is on.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
            <div
              key={code}
              id={box.optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === box.active}
              className={styles.option}
              // The input keeps the focus, so that leaving it does not close the list before the click.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => box.choose(index)}
            >
              {nom} ({departement})
            </div>
          ))}
        </div>
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
