import { Trans, useLingui } from '@lingui/react/macro'

import styles from './FilterBar.module.css'

interface SearchFieldProps {
  readonly text: string
  readonly onChange: (text: string) => void
}

/** The text of the search: names, communes, postal codes, offers; accents and small slips are forgiven. */
export function SearchField({ text, onChange }: SearchFieldProps) {
  const { t } = useLingui()
  return (
    <search className={styles.search}>
      <label htmlFor="recherche" className="visually-hidden">
        <Trans>Rechercher un acteur, une commune, une offre</Trans>
      </label>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <circle cx="7.5" cy="7.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M12 12l4.5 4.5" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      <input
        id="recherche"
        type="search"
        value={text}
        placeholder={t`Un nom, une commune, un besoin…`}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
    </search>
  )
}
