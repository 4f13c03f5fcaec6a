import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import { type Comparison, byDifference, comparedShares } from '../../derive/coverage/comparison.ts'
import { download } from '../download.ts'
import { ComparedCommunes } from './ComparedCommunes.tsx'
import { ComparedTable } from './ComparedTable.tsx'
import { comparisonCsv } from './comparisonCsv.ts'
import styles from './Coverage.module.css'
import shared from './Planifier.module.css'

interface CompareResultsProps {
  readonly atlas: Atlas
  readonly comparison: Comparison
  readonly names: readonly [first: string, second: string]
  readonly thresholdKm: number
}

/** Two coverages side by side: by territory, and commune by commune. */
export function CompareResults({ atlas, comparison, names, thresholdKm }: CompareResultsProps) {
  const { t } = useLingui()
  const departements = useMemo(() => {
    const called = new Map(atlas.departements.map(({ code, nom }) => [code, nom]))
    return comparedShares(comparison, thresholdKm, 'departement', ({ departement: code }) => called.get(code) ?? code)
  }, [atlas, comparison, thresholdKm])
  const epcis = useMemo(
    () => comparedShares(comparison, thresholdKm, 'epci', ({ epci_nom }) => epci_nom),
    [comparison, thresholdKm],
  )
  const order = useMemo(() => byDifference(comparison), [comparison])
  return (
    <section className={shared.column} aria-label={t`Comparaison par territoire`}>
      <ComparedTable caption={<Trans>Comparaison par département</Trans>} shares={departements} />
      <details className={styles.details}>
        <summary>
          <Trans>Comparaison par intercommunalité ({epcis.length})</Trans>
        </summary>
        <ComparedTable caption={<Trans>Comparaison par intercommunalité</Trans>} shares={epcis} />
      </details>
      <details className={styles.details}>
        <summary>
          <Trans>Comparaison commune par commune ({order.length})</Trans>
        </summary>
        <ComparedCommunes comparison={comparison} order={order} thresholdKm={thresholdKm} />
      </details>
      <button
        type="button"
        className={shared.button}
        onClick={() => download('comparaison.csv', comparisonCsv(comparison, names), 'text/csv;charset=utf-8')}
      >
        <Trans>Comparaison pour un tableur (CSV)</Trans>
      </button>
    </section>
  )
}
