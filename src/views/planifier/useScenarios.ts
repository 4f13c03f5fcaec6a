import { useCallback, useState } from 'react'

import { NAME_MAX, SCENARIOS_MAX, type Scenario, storeScenarios, storedScenarios } from '../../state/scenarios.ts'

/** The scenarios kept, and what changes them; each change is kept on the device. */
export interface Scenarios {
  readonly list: readonly Scenario[]
  /** Whether the browser kept the last change; true before any. */
  readonly isStored: boolean
  readonly add: (scenarios: readonly Scenario[]) => void
  readonly rename: (index: number, nom: string) => void
  readonly remove: (index: number) => void
}

/** The scenarios of the device. */
export function useScenarios(): Scenarios {
  const [list, setList] = useState(storedScenarios)
  const [isStored, setStored] = useState(true)
  const keep = useCallback((next: readonly Scenario[]) => {
    setList(next)
    setStored(storeScenarios(next))
  }, [])
  return {
    list,
    isStored,
    add: (scenarios) => keep([...list, ...scenarios].slice(0, SCENARIOS_MAX)),
    rename: (index, nom) =>
      keep(list.with(index, { requete: list[index]?.requete ?? '', nom: nom.slice(0, NAME_MAX) })),
    remove: (index) => keep(list.filter((_, other) => other !== index)),
  }
}
