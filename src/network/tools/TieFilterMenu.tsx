import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useMemo, useRef } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import type { Selection } from '../../derive/selection.ts'
import { type TieFilters, isAsking, tieCountsOf } from '../../derive/tieFilters.ts'
import { CheckboxList } from './CheckboxList.tsx'
import { useDismiss } from './useDismiss.ts'
import styles from './Controls.module.css'

interface TieFilterMenuProps {
  readonly atlas: Atlas
  readonly selection: Selection
  readonly filters: TieFilters
  readonly onChange: (patch: Partial<TieFilters>) => void
}

/** The filters of ties in a disclosure, each option with how many ties it would leave. */
export function TieFilterMenu({ atlas, selection, filters, onChange }: TieFilterMenuProps) {
  const { t } = useLingui()
  const details = useRef<HTMLDetailsElement>(null)
  const year = useId()
  useDismiss(details)
  const counts = useMemo(() => tieCountsOf(selection.between, filters), [selection, filters])
  const natures = [...(atlas.termes.get('natures')?.keys() ?? [])]
  const confiances = [...(atlas.termes.get('confiances')?.keys() ?? [])]
  const ways: Readonly<Record<TieFilters['sens'], string>> = {
    tous: t`Tous les sens`,
    oriente: t`De l’un vers l’autre`,
    symetrique: t`Dans les deux sens`,
  }
  return (
    <details ref={details} className={styles.menu}>
      <summary className={styles.button} data-active={isAsking(filters)}>
        <Trans>Filtrer les liens</Trans>
      </summary>
      <div className={styles.panel}>
        <CheckboxList
          legend={t`Nature du lien`}
          options={natures.map((code) => ({ code, label: labelOf(atlas, 'natures', code) }))}
          counts={counts.nature}
          chosen={filters.nature}
          onChoose={(nature) => onChange({ nature })}
        />
        <fieldset className={styles.section}>
          <legend>
            <Trans>Sens</Trans>
          </legend>
          {(['tous', 'oriente', 'symetrique'] as const).map((sens) => (
            <label key={sens} className={styles.option}>
              <input
                type="radio"
                name="sens-des-liens"
                value={sens}
                checked={filters.sens === sens}
                onChange={() => onChange({ sens })}
              />
              <span>{ways[sens]}</span>
              <span className={styles.count}>{counts.sens.get(sens) ?? 0}</span>
            </label>
          ))}
        </fieldset>
        <p className={styles.section}>
          <label htmlFor={year} className={styles.label}>
            <Trans>Constaté depuis</Trans>
          </label>
          <select
            id={year}
            className={styles.select}
            value={filters.depuis_annee ?? ''}
            onChange={({ target }) => onChange({ depuis_annee: target.value === '' ? null : Number(target.value) })}
          >
            <option value="">{t`Toutes les années`}</option>
            {yearsOf(counts.depuis_annee, filters.depuis_annee).map(([from, count]) => (
              <option key={from} value={from}>
                {from} ({count})
              </option>
            ))}
          </select>
        </p>
        {counts.undated > 0 && (
          <p className={styles.hint}>
            {filters.depuis_annee === null ? (
              <Plural
                value={counts.undated}
                one="# lien n’a pas d’année connue : choisir une année le retire."
                other="# liens n’ont pas d’année connue : choisir une année les retire."
              />
            ) : (
              <Plural
                value={counts.undated}
                one="# lien sans année connue n’est pas montré."
                other="# liens sans année connue ne sont pas montrés."
              />
            )}
          </p>
        )}
        <CheckboxList
          legend={t`Confiance`}
          options={confiances.map((code) => ({ code, label: labelOf(atlas, 'confiances', code) }))}
          counts={counts.confiance_liens}
          chosen={filters.confiance_liens}
          onChoose={(confiance_liens) => onChange({ confiance_liens })}
        />
      </div>
    </details>
  )
}

/** The years offered, the latest first, the chosen one among them even when it leaves as many as another. */
function yearsOf(counts: ReadonlyMap<number, number>, chosen: number | null): readonly (readonly [number, number])[] {
  if (chosen === null || counts.has(chosen)) return [...counts]
  const later = [...counts].filter(([year]) => year > chosen)
  return [...counts, [chosen, later.at(-1)?.[1] ?? 0] as const].toSorted(([a], [b]) => b - a)
}
