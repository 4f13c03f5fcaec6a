import { Trans, useLingui } from '@lingui/react/macro'

import styles from './Profile.module.css'

interface SeveralOfProps {
  readonly legend: string
  readonly options: readonly (readonly [code: string, label: string])[]
  readonly chosen: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
}

/** A question with several answers at once, folded, its answers told on the fold; none means unsaid. */
export function SeveralOf({ legend, options, chosen, onChange }: SeveralOfProps) {
  const { i18n } = useLingui()
  const labels = new Map(options)
  const toggle = (code: string): void =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
  return (
    <details className={styles.languages}>
      <summary>
        {legend}
        {' : '}
        <span className={styles.help}>
          {chosen.length === 0 ? (
            <Trans>non dit</Trans>
          ) : (
            new Intl.ListFormat(i18n.locale).format(chosen.map((code) => labels.get(code) ?? code))
          )}
        </span>
      </summary>
      <fieldset className={styles.languageList}>
        <legend className="visually-hidden">{legend}</legend>
        {options.map(([code, label]) => (
          <label key={code}>
            <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
