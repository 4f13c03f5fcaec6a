import type { MapViewProps } from '../map/MapView.tsx'
import type { NetworkViewProps } from '../network/NetworkView.tsx'
import { type Late, late } from './late.ts'

/** The map's view, with its engine. */
export const MAP: Late<MapViewProps> = late(() => import('../map/MapView.tsx'))

/** The graph's view. */
export const NETWORK: Late<NetworkViewProps> = late(() => import('../network/NetworkView.tsx'))

/** Fetches the code of the picture that an address shows, before the application is there to ask for it. */
export function fetchPicture(query: string): void {
  const vue = new URLSearchParams(query).get('vue') ?? 'carte'
  // A failure shows when the picture is drawn, with its message.
  if (vue === 'carte') MAP.fetch().catch(() => null)
  if (vue === 'reseau') NETWORK.fetch().catch(() => null)
}
