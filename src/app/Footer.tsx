import { Plural, Trans, useLingui } from '@lingui/react/macro'

import type { SiteData } from '../domain/siteData.ts'
import { partialDateInWords } from '../text/dates.ts'
import styles from './App.module.css'

/** The date of the data, where to have it, its licence, and the state of accessibility, as the law asks. */
export function Footer({ data }: { readonly data: SiteData }) {
  const { i18n } = useLingui()
  // Without a single readable row there is no date.
  const date = data.dataDate === '' ? null : partialDateInWords(data.dataDate, i18n.locale)
  return (
    <footer className={styles.footer}>
      <p>
        {date !== null && <Trans>Données du {date}</Trans>}
        {data.errorCount > 0 && (
          <>
            {' · '}
            <Plural value={data.errorCount} one="# case illisible écartée" other="# cases illisibles écartées" />
          </>
        )}
      </p>
      <p>
        <a href="./donnees/datapackage.json">
          <Trans>Données ouvertes (Licence Ouverte 2.0)</Trans>
        </a>
      </p>
      <p>
        <Trans>Accessibilité : non conforme (pas encore auditée)</Trans>
      </p>
    </footer>
  )
}
