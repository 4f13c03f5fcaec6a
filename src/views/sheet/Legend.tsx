import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

import { Both } from './Both.tsx'
import { Drawing, type DrawingName } from './Drawing.tsx'
import styles from './Lists.module.css'

const MEANINGS: readonly (readonly [DrawingName, MessageDescriptor])[] = [
  ['lieu', msg`L’adresse`],
  ['telephone', msg`Le téléphone`],
  ['horloge', msg`Les horaires`],
  ['chemin', msg`Depuis ma commune`],
  ['train', msg`Gare la plus proche`],
]

/** What the drawings mean, once for all the visits. */
export function Legend() {
  return (
    <ul className={styles.legend}>
      {MEANINGS.map(([drawing, meaning]) => (
        <li key={drawing}>
          <Drawing name={drawing} />
          <Both inline>
            <Meaning of={meaning} />
          </Both>
        </li>
      ))}
    </ul>
  )
}

function Meaning({ of }: { readonly of: MessageDescriptor }) {
  const { i18n } = useLingui()
  return i18n._(of)
}
