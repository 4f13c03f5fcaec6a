import { Trans, useLingui } from '@lingui/react/macro'

import styles from './ZoomButtons.module.css'

interface ZoomButtonsProps {
  readonly onZoom: (factor: number) => void
  readonly onShowAll: () => void
}

/** For those who neither drag nor turn a wheel. */
export function ZoomButtons({ onZoom, onShowAll }: ZoomButtonsProps) {
  const { t } = useLingui()
  return (
    <div data-over className={styles.buttons} role="group" aria-label={t`Vue du réseau`}>
      <button type="button" aria-label={t`Zoomer`} onClick={() => onZoom(1.5)}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={t`Dézoomer`} onClick={() => onZoom(1 / 1.5)}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className={styles.all} onClick={onShowAll}>
        <Trans>Tout voir</Trans>
      </button>
    </div>
  )
}
