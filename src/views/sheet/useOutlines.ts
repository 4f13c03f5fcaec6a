import type { FeatureCollection } from 'geojson'
import { useEffect, useState } from 'react'

import departementsUrl from '../../../data/geo/departements.geojson?url'

/** The outlines of the départements; null until they have come, and none when they cannot be had. */
export function useOutlines(): FeatureCollection | null {
  const [outlines, setOutlines] = useState<FeatureCollection | null>(null)
  useEffect(() => {
    const load = async (): Promise<void> => {
      try {
        const response = await fetch(new URL(departementsUrl, document.baseURI))
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
        setOutlines((await response.json()) as FeatureCollection)
      } catch (fault) {
        console.error(fault)
        setOutlines({ type: 'FeatureCollection', features: [] })
      }
    }
    void load()
  }, [])
  return outlines
}
