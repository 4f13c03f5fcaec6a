import { Plural, Trans, useLingui } from '@lingui/react/macro'

import styles from './BottomBar.module.css'

interface BottomBarProps {
  readonly results: number | null
  readonly kept: number
}

/** On a phone: how many results and how many kept, under the thumb, each a way there. */
export function BottomBar({ results, kept }: BottomBarProps) {
  const { t } = useLingui()
  return (
    <nav className={styles.bar} aria-label={t`Aller à`}>
      <button type="button" onClick={() => goTo('question')}>
        <Trans>Question</Trans>
      </button>
      <button type="button" onClick={() => goTo('resultats')} disabled={results === null}>
        <Plural value={results ?? 0} _0="Aucun résultat" one="# résultat" other="# résultats" />
      </button>
      <button type="button" onClick={() => goTo('selection')}>
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
