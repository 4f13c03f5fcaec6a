import type { useCombobox } from './useCombobox.ts'
import styles from './Question.module.css'

interface OptionsProps {
  readonly box: ReturnType<typeof useCombobox>
  /** Name of the list. */
  readonly label: string
  readonly options: readonly { readonly key: string; readonly name: string; readonly detail: string }[]
}

/** The list that pops up under a combobox. */
export function Options({ box, label, options }: OptionsProps) {
  return (
    <div id={box.listId} role="listbox" aria-label={label} className={styles.options} hidden={!box.shown}>
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
          <span className={styles.optionName}>{name}</span>
          <span className={styles.optionCode}>{detail}</span>
        </div>
      ))}
    </div>
  )
}
