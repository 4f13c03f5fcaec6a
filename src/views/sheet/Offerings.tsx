import { Trans } from '@lingui/react/macro'

import { Pictogram } from '../orienter/Pictogram.tsx'
import { Both } from './Both.tsx'
import { CategoryWords } from './CategoryWords.tsx'
import { TermLabel } from './TermLabel.tsx'
import type { Offering } from './visit.ts'
import styles from './Lists.module.css'

interface OfferingsProps {
  readonly offerings: readonly Offering[]
  /** How many categories the paper has room for: the card behind the code has the rest. */
  readonly most: number
  /** Whether the themes are told too. */
  readonly hasThemes: boolean
}

/** What an organisation offers, by category: a drawing, plain words in each language, and the themes. */
export function Offerings({ offerings, most, hasThemes }: OfferingsProps) {
  if (offerings.length === 0) {
    return (
      <Both>
        <Trans>Non connu : demandez.</Trans>
      </Both>
    )
  }
  return (
    <ul className={styles.offerings}>
      {offerings.slice(0, most).map(({ category, themes }) => (
        <li key={category}>
          <Pictogram code={category} theme={category} />
          <div>
            <Both>
              <CategoryWords category={category} />
            </Both>
            {hasThemes && (
              <ul className={styles.themes}>
                {themes.map((theme) => (
                  <li key={theme.code}>
                    <TermLabel vocabulaire="thematiques" term={theme} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
