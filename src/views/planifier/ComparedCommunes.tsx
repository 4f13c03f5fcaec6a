import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useMemo } from 'react'

import { type Comparison, differenceAt } from '../../derive/coverage/comparison.ts'
import { coverageKm, differenceKm } from '../../text/coverage.ts'
import { useProgressive } from '../useProgressive.ts'
import styles from './Coverage.module.css'

interface ComparedCommunesProps {
  readonly comparison: Comparison
  /** Places of the communes in the coverages, in the order of the rows. */
  readonly order: readonly number[]
  readonly thresholdKm: number
}

/** The same communes as on the map of the difference: how far each is in both coverages. */
export function ComparedCommunes({ comparison, order, thresholdKm }: ComparedCommunesProps) {
  const rest = useMemo(() => ({ comparison, thresholdKm }), [comparison, thresholdKm])
  const { first, tail, stale, more } = useProgressive(order, rest)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Commune</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Premier</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Second</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Écart</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          <Rows order={first} {...rest} />
        </tbody>
        {tail !== null && (
          <tbody hidden={stale}>
            <Rows order={tail.rows} {...tail.rest} />
          </tbody>
        )}
      </table>
      {more !== null && (
        <button type="button" className={styles.more} onClick={more}>
          <Trans>Afficher la suite</Trans>
        </button>
      )}
    </div>
  )
}

const Rows = memo(function Rows({ comparison, order, thresholdKm }: ComparedCommunesProps) {
  const { i18n } = useLingui()
  const { first, second } = comparison
  return order.map((index) => {
    const commune = first.communes[index]
    if (commune === undefined) return null
    const [a, b] = [first.km[index] ?? Infinity, second.km[index] ?? Infinity]
    return (
      <tr key={commune.code_insee} data-commune-comparee={commune.code_insee}>
        <th scope="row">
          {commune.nom} <span className={styles.code}>({commune.departement})</span>
        </th>
        <td className={styles.number} data-beyond={a > thresholdKm}>
          {coverageKm(i18n, a)}
        </td>
        <td className={styles.number} data-beyond={b > thresholdKm}>
          {coverageKm(i18n, b)}
        </td>
        <td className={styles.number}>{differenceKm(i18n, differenceAt(comparison, index))}</td>
      </tr>
    )
  })
})
