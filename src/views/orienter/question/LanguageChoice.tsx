import { Trans, useLingui } from '@lingui/react/macro'

import styles from './Profile.module.css'

/** The languages most spoken by newcomers to the région, and French; a link may name others. */
const LANGUES = ['fr', 'en', 'ar', 'uk', 'ru', 'prs', 'ps', 'tr', 'es', 'pt', 'ti', 'so', 'bn', 'ka', 'sq'] as const

interface LanguageChoiceProps {
  readonly chosen: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
}

/** The languages that the person speaks. */
export function LanguageChoice({ chosen, onChange }: LanguageChoiceProps) {
  const { i18n } = useLingui()
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' })
  const all = [...LANGUES, ...chosen.filter((code) => !(LANGUES as readonly string[]).includes(code))]
  return (
    <details className={styles.languages}>
      <summary>
        <Trans>Langues parlées</Trans>
        {' : '}
        <span className={styles.help}>
          {chosen.length === 0 ? (
            <Trans>non dit</Trans>
          ) : (
            new Intl.ListFormat(i18n.locale).format(chosen.map((code) => names.of(code) ?? code))
          )}
        </span>
      </summary>
      <fieldset className={styles.languageList}>
        <legend className="visually-hidden">
          <Trans>Langues parlées</Trans>
        </legend>
        {all.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={() =>
                onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
              }
            />
            {names.of(code) ?? code}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
