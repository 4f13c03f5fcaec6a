import { Trans } from '@lingui/react/macro'

import styles from './Card.module.css'

interface ContactLinksProps {
  readonly telephone: string | null
  readonly courriel: string | null
  readonly siteWeb?: string | null
}

/** Click to call, to write, to open the site. The readers let only http(s) addresses and checked numbers through. */
export function ContactLinks({ telephone, courriel, siteWeb = null }: ContactLinksProps) {
  if (telephone === null && courriel === null && siteWeb === null) return null
  return (
    <ul className={styles.contacts}>
      {telephone !== null && (
        <li>
          <a href={`tel:${telephone.replace(/\s/g, '')}`}>
            <Trans>Appeler le {telephone}</Trans>
          </a>
        </li>
      )}
      {courriel !== null && (
        <li>
          <a href={`mailto:${courriel}`}>
            <Trans>Écrire à {courriel}</Trans>
          </a>
        </li>
      )}
      {siteWeb !== null && (
        <li>
          <a href={siteWeb} rel="noopener noreferrer external">
            <Trans>Site web : {hostOf(siteWeb)}</Trans>
          </a>
        </li>
      )}
    </ul>
  )
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
}
