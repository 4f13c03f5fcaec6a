import { Plural, Trans, useLingui } from '@lingui/react/macro'

import type { Atlas } from '../../derive/atlas.ts'
import type { Filters } from '../../derive/filters.ts'
import { waysOut } from '../../derive/waysOut.ts'
import { CLEARED, type ChoicesPatch } from '../../state/choices.ts'
import { GROUP_TITLES } from '../../text/filterGroups.ts'
import styles from './NothingLeft.module.css'

interface NothingLeftProps {
  readonly atlas: Atlas
  readonly filters: Filters
  readonly found: ReadonlySet<string> | null
  readonly onChange: (patch: ChoicesPatch) => void
}

/** Says that nothing answers to all choices at once, and what to give up to find something. */
export function NothingLeft({ atlas, filters, found, onChange }: NothingLeftProps) {
  const { i18n, t } = useLingui()
  return (
    <div className={styles.box}>
      <h2>
        <Trans>Aucun acteur ne répond à tous ces choix à la fois</Trans>
      </h2>
      <ul>
        {waysOut(atlas, filters, found).map(({ group, count }) => (
          <li key={group}>
            <button type="button" className="pill" onClick={() => onChange({ [group]: group === 'q' ? '' : [] })}>
              {group === 'q' ? t`Retirer le texte cherché` : t`Retirer le choix « ${i18n._(GROUP_TITLES[group])} »`}
              {' : '}
              <Plural value={count} one="# acteur" other="# acteurs" />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="pill" onClick={() => onChange(CLEARED)}>
            <Trans>Tout effacer</Trans>
          </button>
        </li>
      </ul>
    </div>
  )
}
