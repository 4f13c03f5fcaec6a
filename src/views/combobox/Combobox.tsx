import type { useCombobox } from './useCombobox.ts'
import styles from './Combobox.module.css'

/** What may be chosen: its name, and what tells it from its namesakes. */
interface Option {
  readonly key: string
  readonly name: string
  readonly detail?: string
}

interface ComboboxProps {
  readonly id: string
  readonly describedBy: string
  readonly box: ReturnType<typeof useCombobox>
  /** Name of the list. */
  readonly list: string
  readonly options: readonly Option[]
  readonly text: string
  readonly onText: (text: string) => void
  /** Whether the text may be that of a choice made before: entering the field then marks it, to be written over. */
  readonly holdsChoice?: boolean
  readonly onLeave?: () => void
  readonly placeholder?: string
  /** Whether it is the first thing a page asks. */
  readonly isLarge?: boolean
  readonly capitalize?: 'words'
}

/** A text field with what answers to it in a list that pops up. */
export function Combobox(props: ComboboxProps) {
  const { id, describedBy, box, list, options, text, onText, holdsChoice, onLeave, placeholder, isLarge } = props
  return (
    <div className={styles.combobox}>
      <input
        id={id}
        className={styles.input}
        data-large={isLarge}
        type="text"
        role="combobox"
        aria-expanded={box.shown}
        aria-controls={box.listId}
        aria-autocomplete="list"
        aria-activedescendant={box.active === null ? undefined : box.optionId(box.active)}
        aria-describedby={describedBy}
        autoComplete="off"
        autoCapitalize={props.capitalize}
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          onText(target.value)
          box.ask()
        }}
        onFocus={({ target }) => {
          if (holdsChoice === true) target.select()
        }}
        onKeyDown={box.onKeyDown}
        onBlur={() => {
          box.close()
          onLeave?.()
        }}
      />
      <div id={box.listId} role="listbox" aria-label={list} className={styles.options} hidden={!box.shown}>
        {options.map(({ key, name, detail }, index) => (
          // The keyboard is the input's: aria-activedescendant says which option it is on.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
          <div
            key={key}
            id={box.optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === box.active}
            className={styles.option}
            // The input keeps the focus, so that leaving it does not close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => box.choose(index)}
          >
            {detail === undefined ? (
              name
            ) : (
              <>
                <span className={styles.name}>{name}</span>
                <span className={styles.detail}>{detail}</span>
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
