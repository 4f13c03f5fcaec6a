import { useEffect, useState } from 'react'

import stationsUrl from '../../../data/geo/gares.geojson?url'
import type { Station } from '../../text/orientation/stations.ts'

/** The stations, fetched only when they are wanted; null until then, or when they cannot be had. */
export function useStations(wanted: boolean): readonly Station[] | null {
  const [stations, setStations] = useState<readonly Station[] | null>(null)
  useEffect(() => {
    if (!wanted) return
    const load = async (): Promise<void> => {
      try {
        setStations(await loadStations())
      } catch (fault) {
        console.error(fault)
      }
    }
    void load()
  }, [wanted])
  return wanted ? stations : null
}

interface StationFeature {
  readonly properties: { readonly nom: string }
  readonly geometry: { readonly coordinates: readonly [number, number] }
}

async function loadStations(): Promise<readonly Station[]> {
  const response = await fetch(new URL(stationsUrl, document.baseURI))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const { features } = (await response.json()) as { readonly features: readonly StationFeature[] }
  return features.map(({ properties, geometry }) => ({ nom: properties.nom, position: geometry.coordinates }))
}
