import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useRef } from 'react'

import type { Atlas } from '../../../derive/atlas.ts'
import type { ToldSession } from '../../../derive/sessions/told.ts'
import type { ChoicesPatch } from '../../../state/choices.ts'
import type { Papier } from '../../../state/planChoices.ts'
import { useOutlines } from '../../sheet/useOutlines.ts'
import { AttendancePaper } from './AttendancePaper.tsx'
import { SessionPaper } from './SessionPaper.tsx'
import preview from '../../sheet/Preview.module.css'
import styles from './PaperPage.module.css'

interface PaperPageProps {
  readonly atlas: Atlas
  /** Those of the plan; null while it is sought. */
  readonly sessions: readonly ToldSession[] | null
  /** The number of the session to print, or `toutes`. */
  readonly fiche: string
  readonly papier: Papier
  /** The day of the latest change of the data. */
  readonly dataDate: string
  readonly onChange: (patch: ChoicesPatch) => void
}

/** Sheets of sessions as they will be printed, under a bar that the paper does not show. Escape closes them. */
export function PaperPage({ atlas, sessions, fiche, papier, dataDate, onChange }: PaperPageProps) {
  const { t } = useLingui()
  const outlines = useOutlines()
  const heading = useRef<HTMLHeadingElement>(null)
  const close = useCallback((): void => {
    onChange({ fiche: null, papier: null })
    const focusLink = (): void => document.querySelector<HTMLElement>(`[data-papier="${papier} ${fiche}"]`)?.focus()
    // The link is there again once the sheets are gone.
    requestAnimationFrame(() => requestAnimationFrame(focusLink))
  }, [papier, fiche, onChange])
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [close])
  const wanted = sessions?.filter(({ numero }) => fiche === 'toutes' || String(numero) === fiche) ?? null
  const Paper = papier === 'emargement' ? AttendancePaper : SessionPaper
  return (
    <main
      className={`${preview.preview} ${styles.page}`}
      data-papiers={papier}
      data-pret={wanted !== null && outlines !== null}
    >
      <div className={preview.toolbar}>
        <h2 ref={heading} tabIndex={-1}>
          {papier === 'emargement' ? <Trans>Feuille d’émargement</Trans> : <Trans>Fiche de session</Trans>}
        </h2>
        <div className={styles.choices} role="group" aria-label={t`Papier`}>
          {(['session', 'emargement'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className={preview.button}
              aria-pressed={papier === one}
              onClick={() => onChange({ papier: one })}
            >
              {one === 'session' ? <Trans>Fiche</Trans> : <Trans>Émargement</Trans>}
            </button>
          ))}
        </div>
        <div className={styles.choices}>
          <button
            type="button"
            className={preview.button}
            data-main
            disabled={wanted === null || wanted.length === 0}
            onClick={() => print()}
          >
            <Trans>Imprimer</Trans>
          </button>
          <button type="button" className={preview.button} onClick={close}>
            <Trans>Fermer</Trans>
          </button>
        </div>
        <p role="status">
          {wanted === null ? (
            <Trans>Le plan est recherché. S’il ne vient pas, fermez cette page : celle d’avant dit pourquoi.</Trans>
          ) : (
            wanted.length === 0 && <Trans>Ce plan n’a pas de session {fiche} : fermez cette page.</Trans>
          )}
        </p>
      </div>
      {wanted?.map((told) => (
        <Paper key={told.numero} atlas={atlas} told={told} outlines={outlines} dataDate={dataDate} />
      ))}
    </main>
  )
}
