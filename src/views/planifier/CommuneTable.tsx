import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useMemo } from 'react'

import type { Coverage } from '../../derive/coverage/coverage.ts'
import { coverageKm } from '../../text/coverage.ts'
import { useProgressive } from '../useProgressive.ts'
import styles from './Coverage.module.css'

interface CommuneTableProps {
  readonly coverage: Coverage
  /** Places of the communes in the coverage, in the order of the rows. */
  readonly order: readonly number[]
  readonly thresholdKm: number
}

/** The same communes as on the map: how far each is, and from what. */
export function CommuneTable({ coverage, order, thresholdKm }: CommuneTableProps) {
  const rest = useMemo(() => ({ coverage, thresholdKm }), [coverage, thresholdKm])
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
              <Trans>Habitants</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Distance</Trans>
            </th>
            <th scope="col">
              <Trans>Service le plus proche</Trans>
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

const Rows = memo(function Rows({ coverage, order, thresholdKm }: CommuneTableProps) {
  const { i18n } = useLingui()
  return order.map((index) => {
    const commune = coverage.communes[index]
    const km = coverage.km[index] ?? Infinity
    const offer = coverage.nearest[index] ?? null
    if (commune === undefined) return null
    return (
      <tr
        key={commune.code_insee}
        data-commune={commune.code_insee}
        data-distance-km={km === Infinity ? '' : km.toFixed(1)}
      >
        <th scope="row">
          {commune.nom} <span className={styles.code}>({commune.departement})</span>
        </th>
        <td className={styles.number}>{i18n.number(commune.population)}</td>
        <td className={styles.number} data-beyond={km > thresholdKm}>
          {coverageKm(i18n, km)}
        </td>
        <td>
          {offer !== null && (
            <>
              {offer.service.nom}, {offer.fiche.acteur.nom}
              {coverage.certain[index] === 0 && (
                <span className={styles.doubt}>
                  <Trans>à vérifier</Trans>
                </span>
              )}
            </>
          )}
        </td>
      </tr>
    )
  })
})
