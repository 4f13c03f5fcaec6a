import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import { groupBy } from '../../derive/groupBy.ts'
import styles from './Understand.module.css'

interface ActorFieldProps {
  readonly atlas: Atlas
  readonly label: ReactNode
  readonly value: string | null
  readonly onChoose: (id: string | null) => void
}

/** The choice of an organisation among all, by family and name. */
export function ActorField({ atlas, label, value, onChoose }: ActorFieldProps) {
  const families = groupBy(atlas.fiches, ({ acteur }) => acteur.type)
  const inOrder = [...(atlas.termes.get('types')?.keys() ?? families.keys())]
  return (
    <label className={styles.field}>
      {label}
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">
          <Trans>Choisir un acteur</Trans>
        </option>
        {inOrder.map((code) => (
          <optgroup key={code} label={labelOf(atlas, 'types', code)}>
            {(families.get(code) ?? []).map(({ acteur }) => (
              <option key={acteur.id} value={acteur.id}>
                {acteur.nom}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
