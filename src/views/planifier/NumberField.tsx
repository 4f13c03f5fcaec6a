import { useState } from 'react'

import styles from './Sessions.module.css'

interface NumberFieldProps {
  readonly label: string
  readonly value: number | null
  readonly range: { readonly least: number; readonly most: number }
  /** Whether the field may be left empty. */
  readonly isOptional?: boolean
  /** A whole number within the range, or null when an optional field is emptied. */
  readonly onChange: (value: number | null) => void
}

/**
 * A whole number that may be typed digit by digit. What is not a value (yet) changes nothing, and gives way to the value
 * when the field is left; the label tells the range.
 */
export function NumberField({ label, value, range: { least, most }, isOptional = false, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className={styles.field}>
      <span>
        {label} <span className={styles.range}>({`${least} – ${most}`})</span>
      </span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? value ?? ''}
        onChange={({ target }) => {
          setTyped(target.value)
          if (target.value === '' && isOptional) onChange(null)
          else if (/^\d+$/.test(target.value) && Number(target.value) >= least && Number(target.value) <= most) {
            onChange(Number(target.value))
          }
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
