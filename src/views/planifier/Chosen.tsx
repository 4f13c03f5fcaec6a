import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface ChosenProps {
  /** What the list holds. */
  readonly label: string
  readonly items: readonly { readonly id: string; readonly text: string }[]
  readonly onRemove: (id: string) => void
}

/** What was chosen by hand, each with what takes it away; nothing when there is nothing. */
export function Chosen({ label, items, onRemove }: ChosenProps) {
  if (items.length === 0) return null
  return (
    <ul className={styles.byHand} aria-label={label}>
      {items.map(({ id, text }) => (
        <li key={id}>
          <button type="button" className={shared.button} onClick={() => onRemove(id)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
