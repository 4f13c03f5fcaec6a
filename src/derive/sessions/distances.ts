import type { LonLat } from '../../domain/dataset.ts'
import { kilometresOf, unitVector } from '../orientation/sphere.ts'

interface Placed {
  readonly position: LonLat
}

/** Kilometres as the crow flies from each guest (rows) to each host (columns): `km[guest * hosts.length + host]`. */
export function distanceMatrix(guests: readonly Placed[], hosts: readonly Placed[]): Float64Array {
  const to = hosts.map(({ position }) => unitVector(position))
  const km = new Float64Array(guests.length * hosts.length)
  guests.forEach(({ position }, guest) => {
    const [x, y, z] = unitVector(position)
    to.forEach(([hx, hy, hz], host) => {
      km[guest * hosts.length + host] = kilometresOf((hx - x) ** 2 + (hy - y) ** 2 + (hz - z) ** 2)
    })
  })
  return km
}
