import { useEffect, useState } from 'react'

import { type CommuneSearch, communeSearchOf } from '../../derive/orientation/communeSearch.ts'
import { loadCommuneRows } from '../communeRows.ts'

/** The communes, once they have arrived; `failed` when they cannot be had. */
export interface Communes {
  readonly search: CommuneSearch | null
  readonly failed: boolean
}

/** Fetches and indexes the communes of the région, which the other views do without. */
export function useCommunes(): Communes {
  const [state, setState] = useState<Communes>({ search: null, failed: false })
  useEffect(() => {
    let wanted = true
    const load = async (): Promise<void> => {
      const next = await loadCommunes().then(
        (search) => ({ search, failed: false }),
        (fault: unknown) => {
          console.error(fault)
          return { search: null, failed: true }
        },
      )
      if (wanted) setState(next)
    }
    void load()
    return () => {
      wanted = false
    }
  }, [])
  return state
}

async function loadCommunes(): Promise<CommuneSearch> {
  return communeSearchOf(await loadCommuneRows())
}
