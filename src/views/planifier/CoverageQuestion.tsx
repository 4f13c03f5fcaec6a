import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useCallback, useMemo } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import type { FilterGroup } from '../../derive/filters.ts'
import type { FilterOptions } from '../../derive/filterOptions.ts'
import { type Choices, type ChoicesPatch } from '../../state/choices.ts'
import { SEUIL } from '../../state/planChoices.ts'
import { FilterGroupMenu } from '../filters/FilterGroupMenu.tsx'
import styles from './Coverage.module.css'
import shared from './Planifier.module.css'

interface CoverageQuestionProps {
  readonly atlas: Atlas
  readonly options: FilterOptions
  readonly choices: Choices
  /** The themes that are looked at: those chosen, else the first of all. */
  readonly themes: readonly string[]
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
  /** What else is asked. */
  readonly children: ReactNode
}

/** What is looked for, for whom, and how far is too far. */
export function CoverageQuestion({ atlas, options, choices, themes, onChange, children }: CoverageQuestionProps) {
  const { t } = useLingui()
  const choose = useCallback((group: FilterGroup, codes: readonly string[]) => onChange({ [group]: codes }), [onChange])
  const counts = useMemo(() => servicesByTheme(atlas), [atlas])
  return (
    <form className={shared.column} aria-label={t`Question`} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.menus}>
        <FilterGroupMenu
          group="theme"
          options={options.theme}
          chosen={choices.theme}
          counts={counts}
          onChoose={choose}
        />
        <label className={styles.select}>
          <Trans>Pour</Trans>
          <select
            value={choices.public[0] ?? ''}
            onChange={({ target }) => onChange({ public: target.value === '' ? [] : [target.value] })}
          >
            <option value="">{t`tout le monde`}</option>
            {options.public.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {themes.length > 1 && (
        <p className={shared.note}>
          <Trans>Un service de l’un au moins de ces thèmes compte :</Trans>
        </p>
      )}
      <ul className={styles.themes} aria-label={t`Thèmes regardés`}>
        {themes.map((code) => (
          <li key={code}>{labelOf(atlas, 'thematiques', code)}</li>
        ))}
      </ul>
      <label className={styles.threshold}>
        <Trans>Trop loin au-delà de {choices.seuil} km</Trans>
        <input
          type="range"
          min={SEUIL.least}
          max={SEUIL.most}
          step={1}
          value={choices.seuil}
          onChange={({ target }) => onChange({ seuil: Number(target.value) }, { replace: true })}
        />
      </label>
      {children}
    </form>
  )
}

/** How many services each theme has. */
function servicesByTheme({ fiches }: Atlas): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { services } of fiches) {
    for (const { thematiques } of services) {
      for (const theme of thematiques) counts.set(theme, (counts.get(theme) ?? 0) + 1)
    }
  }
  return counts
}
