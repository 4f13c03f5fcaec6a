import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import type { Service } from '../../domain/tables/services.ts'
import { wordsOf } from '../../text/orientation/words.ts'
import { whenIdle } from '../whenIdle.ts'

/**
 * What the zones of some services are called. The names of communes and intercommunalities are in a file of their own,
 * fetched only when one of them is needed; until then, or without it, the code stands for the name.
 */
export function useZoneNames(atlas: Atlas, services: readonly Service[]): (code: string) => string {
  const { i18n } = useLingui()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const isNeeded = services.some(({ zone_eligibilite }) =>
    zone_eligibilite.some((code) => code !== 'france' && !atlas.departements.some((own) => own.code === code)),
  )
  useEffect(() => {
    if (!isNeeded) return
    let isWanted = true
    const stop = whenIdle(() => {
      loadNames().then(
        (found) => isWanted && setNames(found),
        (fault: unknown) => console.error(fault),
      )
    })
    return () => {
      isWanted = false
      stop()
    }
  }, [isNeeded])
  return wordsOf(i18n, atlas, (code) => names.get(code) ?? null).zone
}

/** Names by INSEE code of communes and by SIREN of intercommunalities. */
async function loadNames(): Promise<ReadonlyMap<string, string>> {
  const { loadCommuneRows } = await import('../communeRows.ts')
  const communes = await loadCommuneRows()
  return new Map(
    communes.flatMap(({ code_insee, nom, epci, epci_nom }) => [
      [code_insee, nom],
      [epci, epci_nom],
    ]),
  )
}
