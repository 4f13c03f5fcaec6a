import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { type Comparison, comparedShares } from '../../derive/coverage/comparison.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { MONTRES, type Montre } from '../../state/planChoices.ts'
import { ComparedTable } from './ComparedTable.tsx'
import own from './Compare.module.css'
import styles from './Coverage.module.css'

interface CompareSummaryProps {
  readonly comparison: Comparison
  /** What the first and the second are. */
  readonly names: readonly [first: string, second: string]
  readonly thresholdKm: number
  readonly montre: Montre
  readonly onChange: (patch: ChoicesPatch) => void
}

/** Two coverages side by side for the whole region, and which of them the map shows. */
export function CompareSummary({
  comparison,
  names: [first, second],
  thresholdKm,
  montre,
  onChange,
}: CompareSummaryProps) {
  const { t } = useLingui()
  const region = useMemo(
    () => comparedShares(comparison, thresholdKm, 'region', () => t`Toute la région`),
    [comparison, thresholdKm, t],
  )
  const labels: Readonly<Record<Montre, string>> = { premier: t`le premier`, second: t`le second`, ecart: t`l’écart` }
  return (
    <section className={styles.summary} aria-label={t`Comparaison`}>
      <dl className={own.pair}>
        <dt>
          <Trans>Premier</Trans>
        </dt>
        <dd>{first}</dd>
        <dt>
          <Trans>Second</Trans>
        </dt>
        <dd>{second}</dd>
      </dl>
      <ComparedTable
        caption={<Trans>Habitants à plus de {thresholdKm} km, ou sans service connu</Trans>}
        shares={region}
      />
      <fieldset className={own.shown}>
        <legend>
          <Trans>La carte montre</Trans>
        </legend>
        {MONTRES.map((one) => (
          <label key={one}>
            <input type="radio" name="montre" checked={montre === one} onChange={() => onChange({ montre: one })} />
            {labels[one]}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
