import { Trans } from '@lingui/react/macro'
import { Component, type ReactNode } from 'react'

import styles from './App.module.css'

/** Keeps the list usable when the picture cannot be drawn (no WebGL, a chunk that does not arrive). */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <p role="alert" className={styles.waiting}>
        <Trans>Cette vue n’a pas pu être dessinée sur cet appareil. La liste dit la même chose.</Trans>
      </p>
    )
  }
}
