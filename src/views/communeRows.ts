import { useEffect, useState } from 'react'

import communesUrl from '../../data/geo/communes.csv?url'
import { readTable } from '../domain/readTable.ts'
import { type Commune, communes as table } from '../domain/tables/communes.ts'

let rows: Promise<readonly Commune[]> | null = null

/** The communes of the région, fetched and read once; a failure is forgotten, so that one may try again. */
export function loadCommuneRows(): Promise<readonly Commune[]> {
  rows ??= readRows()
  rows.catch(() => {
    rows = null
  })
  return rows
}

async function readRows(): Promise<readonly Commune[]> {
  const response = await fetch(new URL(communesUrl, document.baseURI))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return readTable(table, await response.text(), { codes: new Map(), today: '' }).rows
}

/** The communes, once they have arrived; `failed` when they cannot be had. */
export function useCommuneRows(): { readonly communes: readonly Commune[] | null; readonly failed: boolean } {
  const [state, setState] = useState<{ communes: readonly Commune[] | null; failed: boolean }>({
    communes: null,
    failed: false,
  })
  useEffect(() => {
    let wanted = true
    const load = async (): Promise<void> => {
      const next = await loadCommuneRows().then(
        (communes) => ({ communes, failed: false }),
        (fault: unknown) => {
          console.error(fault)
          return { communes: null, failed: true }
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
