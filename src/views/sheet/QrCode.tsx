import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { QUIET, qrPath } from './qrPath.ts'
import styles from './Figures.module.css'

interface QrCodeProps {
  readonly address: string
  /** The words that say what it leads to, where they are not said elsewhere. */
  readonly children?: ReactNode
}

/** The card's address as a code that a telephone reads. */
export function QrCode({ address, children }: QrCodeProps) {
  const { t } = useLingui()
  const { side, path } = qrPath(address)
  return (
    <figure className={styles.qr}>
      <svg
        role="img"
        aria-label={t`Code QR vers la fiche en ligne`}
        viewBox={`${-QUIET} ${-QUIET} ${side + 2 * QUIET} ${side + 2 * QUIET}`}
        shapeRendering="crispEdges"
        data-qr
      >
        <path d={path} />
      </svg>
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  )
}
