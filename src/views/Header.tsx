import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'

import { type Choices, type ChoicesPatch, VUES, type Vue, hrefOf } from '../state/choices.ts'
import styles from './Header.module.css'

interface HeaderProps {
  readonly choices: Choices
  readonly onChange: (patch: ChoicesPatch) => void
}

/** The name of the site and the way from one view to another; each view is a link. */
export const Header = memo(function Header({ choices, onChange }: HeaderProps) {
  const { t } = useLingui()
  const titles: Readonly<Record<Vue, string>> = {
    carte: t`Carte`,
    reseau: t`Réseau`,
    liste: t`Liste`,
    orienter: t`Orienter`,
    planifier: t`Planifier`,
  }
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <svg width="34" height="34" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="7" fill="#12303f" />
          <path d="M4 21c6-7 10 3 15-3s6-7 10-6" fill="none" stroke="#7fb7c9" strokeWidth="2.5" strokeLinecap="round" />
          <circle cx="10" cy="11" r="3.6" fill="#f0b44c" />
          <path d="M19 21.5l4-7 4 7z" fill="#f7f2e8" />
        </svg>
        <div>
          <h1>
            <Trans>Cartographie des acteurs</Trans>
          </h1>
          <p>
            <Trans>Accueil et intégration en Centre-Val de Loire</Trans>
          </p>
        </div>
      </div>
      <nav aria-label={t`Vues`}>
        <ul className={styles.views}>
          {VUES.map((vue) => (
            <li key={vue}>
              <a
                href={hrefOf(choices, { vue })}
                aria-current={choices.vue === vue ? 'page' : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  onChange({ vue })
                }}
              >
                {titles[vue]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
})
