import type { I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { type ReactNode, createContext, use } from 'react'

import { languageOf } from '../../text/languages.ts'
import type { Tongues } from './useTongues.ts'
import styles from './Sheet.module.css'

/** The languages that everything below is told in. */
export const TonguesContext = createContext<Tongues | null>(null)

interface BothProps {
  readonly children: ReactNode
  /** Whether the two follow one another, instead of standing as the two columns of the sheet. */
  readonly inline?: boolean
}

/** The same sentences in each language of the sheet, side by side. */
export function Both({ children, inline = false }: BothProps) {
  const tongues = use(TonguesContext)
  if (tongues === null) return null
  const { french, other } = tongues
  return (
    <span className={inline ? styles.inline : styles.both}>
      <Tongue i18n={french}>{children}</Tongue>
      {other !== null && (
        <>
          {inline && <span aria-hidden="true"> · </span>}
          <Tongue i18n={other}>{children}</Tongue>
        </>
      )}
    </span>
  )
}

/** Something told in one language, marked as such and written its way. */
function Tongue({ i18n, children }: { readonly i18n: I18n; readonly children: ReactNode }) {
  return (
    <I18nProvider i18n={i18n}>
      <span lang={i18n.locale} dir={languageOf(i18n.locale).dir} className={styles.tongue}>
        {children}
      </span>
    </I18nProvider>
  )
}

/** What stays French in every language: names, addresses, numbers to dial. */
export function French({ children }: { readonly children: ReactNode }) {
  return (
    <bdi lang="fr" dir="ltr">
      {children}
    </bdi>
  )
}
