import styles from './Profile.module.css'

interface ThreeStateProps {
  readonly name: string
  readonly legend: string
  readonly value: boolean | null
  /** What yes, no and unsaid are called. */
  readonly answers: readonly [yes: string, no: string, unsaid: string]
  readonly onChange: (value: boolean | null) => void
}

/** A question that may be left unanswered: unsaid is neither yes nor no. */
export function ThreeState({ name, legend, value, answers: [yes, no, unsaid], onChange }: ThreeStateProps) {
  const choices = [
    [true, yes],
    [false, no],
    [null, unsaid],
  ] as const
  return (
    <fieldset className={styles.threeState}>
      <legend>{legend}</legend>
      <div className={styles.segments}>
        {choices.map(([answer, label]) => (
          <label key={label} className={styles.segment}>
            <input
              type="radio"
              className="visually-hidden"
              name={`profil-${name}`}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
