import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'

import { SCENARIOS_MAX, type Scenario, type Taken, readScenarios } from '../../state/scenarios.ts'
import styles from './Sessions.module.css'

interface TakeScenariosProps {
  readonly onTake: (scenarios: readonly Scenario[]) => Taken
}

/** Takes scenarios from a file, and tells what became of each. */
export function TakeScenarios({ onTake }: TakeScenariosProps) {
  const [taken, setTaken] = useState<Taken | 'unreadable' | null>(null)
  const take = async (file: File): Promise<void> => {
    // Emptied first: the same words again would be no change, and heard of nobody.
    setTaken(null)
    const read = readScenarios(await file.text().catch(() => ''))
    setTaken(read === null ? 'unreadable' : onTake(read))
  }
  return (
    <>
      <label className={styles.field}>
        <Trans>Reprendre un fichier de scénarios</Trans>
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            // The same file may be given again.
            target.value = ''
            if (file !== undefined) void take(file)
          }}
        />
      </label>
      <div role="status">
        {taken === 'unreadable' && <Trans>Ce fichier n’est pas un fichier de scénarios de ce site.</Trans>}
        {taken !== null && taken !== 'unreadable' && <TakenInWords taken={taken} />}
      </div>
    </>
  )
}

function TakenInWords({ taken: { added, known, refused } }: { readonly taken: Taken }) {
  return (
    <p>
      <Plural value={added} _0="Aucun scénario repris." one="# scénario repris." other="# scénarios repris." />{' '}
      {known > 0 && <Plural value={known} one="# y était déjà." other="# y étaient déjà." />}{' '}
      {refused > 0 && (
        <Plural
          value={refused}
          one={`# n’a pas été repris : ${SCENARIOS_MAX} scénarios au plus.`}
          other={`# n’ont pas été repris : ${SCENARIOS_MAX} scénarios au plus.`}
        />
      )}
    </p>
  )
}
