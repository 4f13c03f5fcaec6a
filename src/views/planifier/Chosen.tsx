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
          <button
            type="button"
            className={shared.button}
            onClick={({ currentTarget }) => {
              leave(currentTarget)
              onRemove(id)
            }}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What is taken away gives the focus to its neighbour, else to the title of the questions. */
function leave(button: HTMLElement): void {
  const item = button.closest('li')
  const neighbour = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button')
  const next = neighbour ?? document.querySelector<HTMLElement>('#planifier')
  next?.focus({ preventScroll: true })
}
