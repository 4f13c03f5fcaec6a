import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import type { Selection } from '../../derive/selection.ts'
import { NO_TIE_FILTERS, type TieFilters, isAsking } from '../../derive/tieFilters.ts'
import styles from './Controls.module.css'

interface TieChipsProps {
  readonly atlas: Atlas
  readonly selection: Selection
  readonly filters: TieFilters
  readonly onChange: (patch: Partial<TieFilters>) => void
}

/** How many ties the filters of ties leave, and each choice with what takes it away; nothing when none is made. */
export function TieChips({ atlas, selection, filters, onChange }: TieChipsProps) {
  const { t } = useLingui()
  const root = useRef<HTMLDivElement>(null)
  const takenFrom = useRef<TieFilters>(null)
  useEffect(() => {
    if (takenFrom.current === null || takenFrom.current === filters) return
    takenFrom.current = null
    // The button that had the focus is gone: the next one takes it, else what filters ties.
    const next = root.current?.querySelector('button') ?? root.current?.parentElement?.querySelector('details summary')
    if (next instanceof HTMLElement) next.focus()
  }, [filters])
  const take = (patch: Partial<TieFilters>): void => {
    takenFrom.current = filters
    onChange(patch)
  }
  const isAsked = isAsking(filters)
  const { nature, sens, depuis_annee, confiance_liens } = filters
  const total = selection.between.length
  const chips: readonly (readonly [label: string, patch: Partial<TieFilters>])[] = [
    ...nature.map(
      (code) => [labelOf(atlas, 'natures', code), { nature: nature.filter((other) => other !== code) }] as const,
    ),
    ...(sens === 'tous'
      ? []
      : [[sens === 'oriente' ? t`De l’un vers l’autre` : t`Dans les deux sens`, { sens: 'tous' }] as const]),
    ...(depuis_annee === null ? [] : [[t`Depuis ${depuis_annee}`, { depuis_annee: null }] as const]),
    ...confiance_liens.map(
      (code) =>
        [
          labelOf(atlas, 'confiances', code),
          { confiance_liens: confiance_liens.filter((other) => other !== code) },
        ] as const,
    ),
  ]
  return (
    <div ref={root} className={isAsked ? styles.chips : 'visually-hidden'}>
      {/* There before any choice is made, so that the first one is told. */}
      <p role="status">
        {isAsked && (
          <Plural
            value={selection.liens.length}
            _0={`Aucun lien connu sur ${total}`}
            one={`# lien connu sur ${total}`}
            other={`# liens connus sur ${total}`}
          />
        )}
      </p>
      {isAsked && (
        <ul aria-label={t`Filtres des liens choisis`}>
          {chips.map(([label, patch]) => (
            <li key={label}>
              <button type="button" className="chip" onClick={() => take(patch)}>
                {label}
                <span className="visually-hidden">
                  <Trans>, retirer ce filtre</Trans>
                </span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="clear-all" onClick={() => take(NO_TIE_FILTERS)}>
              <Trans>Tout effacer</Trans>
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}
