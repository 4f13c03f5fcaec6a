import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'

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
 * A whole number that may be typed digit by digit. What is not a value (yet) changes nothing, which is said beside the
 * field, and gives way to the value when the field is left, which is said too; the label tells the range.
 */
export function NumberField({ label, value, range, isOptional = false, onChange }: NumberFieldProps) {
  const { i18n } = useLingui()
  const { least, most } = range
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  /** What was typed and taken away when the field was left. */
  const [refused, setRefused] = useState<string | null>(null)
  const isWrong = typed !== null && !isValue(typed, range) && !(typed === '' && isOptional)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label} <span className={styles.range}>({`${i18n.number(least)} – ${i18n.number(most)}`})</span>
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        aria-invalid={isWrong}
        aria-describedby={`${id}-dit`}
        value={typed ?? value ?? ''}
        onChange={({ target }) => {
          setTyped(target.value)
          setRefused(null)
          if (target.value === '' && isOptional) onChange(null)
          else if (isValue(target.value, range)) onChange(Number(target.value))
        }}
        onBlur={() => {
          if (isWrong) setRefused(typed)
          setTyped(null)
        }}
      />
      <span id={`${id}-dit`} aria-live="polite" className={styles.fieldSays}>
        <FieldSays {...{ range, value, isWrong, refused }} />
      </span>
    </div>
  )
}

interface FieldSaysProps extends Pick<NumberFieldProps, 'range' | 'value'> {
  readonly isWrong: boolean
  /** What was typed and not taken when the field was left; null when nothing was refused. */
  readonly refused: string | null
}

/** What is expected while something else is typed, and what became of it afterwards. */
function FieldSays({ range: { least, most }, value, isWrong, refused }: FieldSaysProps) {
  const { i18n } = useLingui()
  if (isWrong) {
    return (
      <Trans>
        Attendu : un nombre entier de {i18n.number(least)} à {i18n.number(most)}.
      </Trans>
    )
  }
  if (refused === null) return null
  if (value === null) return <Trans>{refused} n’est pas possible ici : le champ est laissé vide.</Trans>
  const kept = i18n.number(value)
  return refused === '' ? (
    <Trans>Champ vidé : {kept} est repris.</Trans>
  ) : (
    <Trans>
      {refused} n’est pas possible ici : {kept} est repris.
    </Trans>
  )
}

function isValue(text: string, { least, most }: NumberFieldProps['range']): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most
}
