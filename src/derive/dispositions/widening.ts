/** How much wider than the Earth the graph's plane is: as screens are. */
export const WIDENING = 1.3

/** How much wider than the Earth the plane is at a strength of the anchors: not at all when it is the map. */
export function widenedAt(strength: number): number {
  return WIDENING + (1 - WIDENING) * strength
}
