import styles from './Controls.module.css'

interface CheckboxListProps {
  readonly legend: string
  readonly options: readonly { readonly code: string; readonly label: string }[]
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  readonly onChoose: (codes: readonly string[]) => void
}

/** A checkbox for each option that something has, or that is chosen, with how many ties choosing it would leave. */
export function CheckboxList({ legend, options, counts, chosen, onChoose }: CheckboxListProps) {
  const toggle = (code: string): void =>
    onChoose(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
  return (
    <fieldset className={styles.section}>
      <legend>{legend}</legend>
      {options
        .filter(({ code }) => counts.has(code) || chosen.includes(code))
        .map(({ code, label }) => (
          <label key={code} className={styles.option}>
            <input type="checkbox" value={code} checked={chosen.includes(code)} onChange={() => toggle(code)} />
            <span>{label}</span>
            <span className={styles.count}>{counts.get(code) ?? 0}</span>
          </label>
        ))}
    </fieldset>
  )
}
