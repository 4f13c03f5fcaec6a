import type { LonLat } from '../../domain/dataset.ts'
import { kilometresOf, unitVector } from './sphere.ts'

/** The distance between two positions as the crow flies, in kilometres. */
function kilometresBetween(a: LonLat, b: LonLat): number {
  const [ax, ay, az] = unitVector(a)
  const [bx, by, bz] = unitVector(b)
  return kilometresOf((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2)
}

/** The nearest of some positioned things to a point, and how far it is; null of an empty list. */
export function nearestTo<Item extends { readonly position: LonLat }>(
  items: Iterable<Item>,
  position: LonLat,
): { readonly item: Item; readonly km: number } | null {
  let nearest: { readonly item: Item; readonly km: number } | null = null
  for (const item of items) {
    const km = kilometresBetween(item.position, position)
    if (nearest === null || km < nearest.km) nearest = { item, km }
  }
  return nearest
}
