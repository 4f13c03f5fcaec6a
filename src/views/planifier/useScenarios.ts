import { useCallback, useState } from 'react'

import {
  NAME_MAX,
  type Scenario,
  type Taken,
  storeScenarios,
  storedScenarios,
  withScenarios,
} from '../../state/scenarios.ts'

/** The scenarios kept, and what changes them; each change is kept on the device. */
export interface Scenarios {
  readonly list: readonly Scenario[]
  /** Whether the browser kept the last change; true before any. */
  readonly isStored: boolean
  /** Says what became of them: those that are there already are not added again, and there is room for so many. */
  readonly add: (scenarios: readonly Scenario[]) => Taken
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
    add: (scenarios) => {
      const taken = withScenarios(list, scenarios)
      keep(taken.list)
      return taken
    },
    rename: (index, nom) =>
      keep(list.with(index, { requete: list[index]?.requete ?? '', nom: nom.slice(0, NAME_MAX) })),
    remove: (index) => keep(list.filter((_, other) => other !== index)),
  }
}
