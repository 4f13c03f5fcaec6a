import { Trans } from '@lingui/react/macro'

import { nearestTo } from '../../derive/orientation/nearest.ts'
import type { From } from '../../derive/orientation/need.ts'
import type { Station } from '../../text/orientation/stations.ts'
import { Both, French } from './Both.tsx'
import { Kilometres } from './Kilometres.tsx'
import type { Visit } from './visit.ts'

interface DirectionsProps {
  readonly visit: Visit
  readonly from: From | null
  readonly stations: readonly Station[]
}

/** How to get there, in words: what is measured is measured as the crow flies, and no time is made up. */
export function Directions({ visit: { lieu, km }, from, stations }: DirectionsProps) {
  if (lieu === null || lieu.position === null) return null
  const end = nearestTo(stations, lieu.position)
  return (
    <Both>
      {from !== null && (
        <Start from={from} km={km} isThere={lieu.code_insee === from.code} stations={stations} end={end} />
      )}
      {end !== null && (
        <span>
          <Trans>
            Gare la plus proche du lieu : <French>{end.item.nom}</French> (<Kilometres km={end.km} />
            ).
          </Trans>
        </span>
      )}
    </Both>
  )
}

interface StartProps {
  readonly from: From
  readonly km: number | null
  /** Whether the place is in the person's own commune. */
  readonly isThere: boolean
  readonly stations: readonly Station[]
  readonly end: { readonly item: Station } | null
}

/** What the way is like from the person's commune. */
function Start({ from, km, isThere, stations, end }: StartProps) {
  if (isThere) {
    return (
      <span>
        <Trans>
          C’est dans ma commune, <French>{from.nom}</French>.
        </Trans>
      </span>
    )
  }
  const start = nearestTo(stations, from.position)
  return (
    <>
      {km !== null && (
        <span>
          <Trans>
            Depuis <French>{from.nom}</French> : <Kilometres km={km} />.
          </Trans>
        </span>
      )}
      {start !== null && start.item !== end?.item && (
        <span>
          <Trans>
            Gare de départ : <French>{start.item.nom}</French> (<Kilometres km={start.km} />
            ).
          </Trans>
        </span>
      )}
    </>
  )
}
