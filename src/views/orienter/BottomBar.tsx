import { Plural, Trans, useLingui } from '@lingui/react/macro'

import styles from './BottomBar.module.css'

interface BottomBarProps {
  readonly results: number | null
  readonly kept: number
  /** Id of the map of the answer while it is open; null while it is not. */
  readonly map: string | null
  readonly onMap: (open: boolean) => void
}

/** Where the map has no column of its own: a way to open it and, on a phone, ways to each part, under the thumb. */
export function BottomBar({ results, kept, map, onMap }: BottomBarProps) {
  const { t } = useLingui()
  const go = (id: string): void => {
    onMap(false)
    goTo(id)
  }
  return (
    <nav className={styles.bar} aria-label={t`Aller à`}>
      <button type="button" className={styles.part} onClick={() => go('question')}>
        <Trans>Question</Trans>
      </button>
      <button type="button" className={styles.part} onClick={() => go('resultats')} disabled={results === null}>
        <Plural value={results ?? 0} _0="Aucun résultat" one="# résultat" other="# résultats" />
      </button>
      <button
        type="button"
        aria-expanded={map !== null}
        aria-controls={map ?? undefined}
        onClick={() => onMap(map === null)}
      >
        <Trans>Carte</Trans>
      </button>
      <button type="button" className={styles.part} onClick={() => go('selection')}>
        <Trans>Sélection ({kept})</Trans>
      </button>
    </nav>
  )
}

/** Goes there by script: a link to a fragment would overwrite what the fragment says of the person. */
function goTo(id: string): void {
  const target = document.getElementById(id)
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'start' })
}
