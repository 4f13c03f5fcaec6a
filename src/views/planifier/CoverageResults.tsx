import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import type { Coverage } from '../../derive/coverage/coverage.ts'
import { sharesOf, worstServed } from '../../derive/coverage/shares.ts'
import { download } from '../download.ts'
import { CommuneTable } from './CommuneTable.tsx'
import { CoverageCurve } from './CoverageCurve.tsx'
import { couvertureCsv } from './couvertureCsv.ts'
import { OneMore } from './OneMore.tsx'
import { TerritoryTable } from './TerritoryTable.tsx'
import styles from './Coverage.module.css'
import shared from './Planifier.module.css'

interface CoverageResultsProps {
  readonly atlas: Atlas
  readonly coverage: Coverage
  readonly thresholdKm: number
  /** What is looked at: the themes together, and the public, null for anybody. */
  readonly looked: { readonly themes: readonly string[]; readonly publics: string | null }
}

/** A town for the list of the worst served: from so many inhabitants on. */
const TOWN = 5000
const TOWNS = 10

/** The gaps: by territory, by town, and commune by commune. */
export function CoverageResults({ atlas, coverage, thresholdKm, looked }: CoverageResultsProps) {
  const { i18n, t } = useLingui()
  const departements = useMemo(() => {
    const names = new Map(atlas.departements.map(({ code, nom }) => [code, nom]))
    return sharesOf(coverage, thresholdKm, 'departement', ({ departement }) => names.get(departement) ?? departement)
  }, [atlas, coverage, thresholdKm])
  const epcis = useMemo(
    () => sharesOf(coverage, thresholdKm, 'epci', ({ epci_nom }) => epci_nom),
    [coverage, thresholdKm],
  )
  const towns = useMemo(() => worstServed(coverage, TOWN, TOWNS).map(({ index }) => index), [coverage])
  const all = useMemo(() => worstServed(coverage, 0, Infinity).map(({ index }) => index), [coverage])
  return (
    <section className={shared.column} aria-label={t`Détail par territoire`}>
      <TerritoryTable caption={<Trans>Par département</Trans>} shares={departements} />
      <section aria-labelledby="villes">
        <h2 id="villes">
          <Trans>
            Les {TOWNS} villes les plus loin, à partir de {i18n.number(TOWN)} habitants
          </Trans>
        </h2>
        <CommuneTable coverage={coverage} order={towns} thresholdKm={thresholdKm} />
      </section>
      <OneMore coverage={coverage} thresholdKm={thresholdKm} />
      <CoverageCurve coverage={coverage} thresholdKm={thresholdKm} />
      <details className={styles.details}>
        <summary>
          <Trans>Par intercommunalité ({epcis.length})</Trans>
        </summary>
        <TerritoryTable caption={<Trans>Par intercommunalité</Trans>} shares={epcis} />
      </details>
      <details className={styles.details}>
        <summary>
          <Trans>Commune par commune ({all.length}) : le tableau de la carte</Trans>
        </summary>
        <CommuneTable coverage={coverage} order={all} thresholdKm={thresholdKm} />
      </details>
      <button
        type="button"
        className={shared.button}
        onClick={() => download('couverture.csv', couvertureCsv(coverage, looked), 'text/csv;charset=utf-8')}
      >
        <Trans>Télécharger pour un tableur (CSV)</Trans>
      </button>
    </section>
  )
}
