import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import type { Coverage } from '../../derive/coverage/coverage.ts'
import { oneMoreOf } from '../../derive/coverage/oneMore.ts'
import type { Question } from './solveMessages.ts'
import { useSolution } from './useSolution.ts'
import styles from './Coverage.module.css'
import shared from './Planifier.module.css'

interface OneMoreProps {
  readonly coverage: Coverage
  readonly thresholdKm: number
}

/** A commune smaller than this is not proposed for a new service. */
const SMALLEST = 1000
const COUNTS = [1, 2, 3, 4, 5, 6] as const

/** « Where would one more service help most? »: the communes that bring most inhabitants within the threshold. */
export function OneMore({ coverage, thresholdKm }: OneMoreProps) {
  const { i18n } = useLingui()
  const [count, setCount] = useState(3)
  const { problem, sites } = useMemo(() => oneMoreOf(coverage, thresholdKm, SMALLEST), [coverage, thresholdKm])
  const question = useMemo<Extract<Question, { kind: 'covering' }>>(
    () => ({ kind: 'covering', problem, count }),
    [problem, count],
  )
  const { answer } = useSolution<'covering'>(question)
  const found = (answer?.open ?? []).flatMap((site, rank) => {
    const commune = coverage.communes[sites[site] ?? -1]
    const gain = Math.round(answer?.gains[rank] ?? 0)
    return commune === undefined || gain === 0 ? [] : [{ commune, gain }]
  })
  return (
    <section aria-labelledby="un-de-plus" className={styles.oneMore}>
      <h2 id="un-de-plus">
        <Trans>Où un service de plus aiderait-il le plus ?</Trans>
      </h2>
      <label className={styles.select}>
        <Trans>Services à ajouter</Trans>
        <select value={count} onChange={({ target }) => setCount(Number(target.value))}>
          {COUNTS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {answer === null ? (
        <p role="status">
          <Trans>Recherche des communes…</Trans>
        </p>
      ) : found.length === 0 ? (
        <p role="status">
          <Trans>Tout le monde est déjà à moins de {thresholdKm} km.</Trans>
        </p>
      ) : (
        <>
          <ol>
            {found.map(({ commune, gain }) => (
              <li key={commune.code_insee} data-ajout={commune.code_insee}>
                <Trans>
                  {commune.nom} ({commune.departement}) : {i18n.number(gain)} habitants de plus à moins de {thresholdKm}{' '}
                  km
                </Trans>
              </li>
            ))}
          </ol>
          <p className={shared.note}>
            <Trans>
              Ensemble {i18n.number(Math.round(answer.covered))} habitants ; aucun autre choix d’autant de communes de
              plus de {i18n.number(SMALLEST)} habitants n’en gagne plus de {i18n.number(Math.round(answer.bound))}.
              Méthode : couverture maximale (Church et ReVelle, 1974).
            </Trans>
          </p>
        </>
      )}
    </section>
  )
}
