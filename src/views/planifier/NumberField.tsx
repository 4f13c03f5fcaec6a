import { useState } from 'react'

import styles from './Sessions.module.css'

interface NumberFieldProps {
  readonly label: string
  readonly value: number | null
  readonly range: { readonly least: number; readonly most: number }
  /** A whole number within the range, or null when the field is empty. */
  readonly onChange: (value: number | null) => void
}

/** A whole number that may be typed digit by digit: what is out of range waits in the field, and is told by the browser. */
export function NumberField({ label, value, range: { least, most }, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className={styles.field}>
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? value ?? ''}
        onChange={({ target }) => {
          setTyped(target.value)
          if (target.value === '') onChange(null)
          else if (/^\d+$/.test(target.value) && Number(target.value) >= least && Number(target.value) <= most) {
            onChange(Number(target.value))
          }
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
