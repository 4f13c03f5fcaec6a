import { kilometresOf, unitVector } from '../orientation/sphere.ts'
import type { Fiche } from '../atlas.ts'

/** How near two organisations are, as exactly as their places are known. */
export interface Nearness {
  /** Between their nearest places, as the crow flies, in kilometres; null when a place of either is not known. */
  readonly km: number | null
  /** The commune of both nearest places, when it is the same; a distance within it may not be exact. */
  readonly commune: string | null
  /** Code of a département where both are; null when there is none. */
  readonly departement: string | null
}

/** The places of an organisation, ready to be measured from. */
export interface Whereabouts {
  readonly departements: readonly string[]
  readonly places: readonly { readonly vector: readonly [number, number, number]; readonly commune: string | null }[]
}

/** The places of an organisation whose position is known. */
export function whereaboutsOf({ departements, lieux }: Fiche): Whereabouts {
  const places = lieux.flatMap(({ position, commune }) =>
    position === null ? [] : [{ vector: unitVector(position), commune }],
  )
  return { departements, places }
}

/** Compares every place of one organisation with every place of the other. */
export function nearnessOf(one: Whereabouts, other: Whereabouts): Nearness {
  let least = Infinity
  let commune: string | null = null
  for (const {
    vector: [x, y, z],
    commune: here,
  } of one.places) {
    for (const {
      vector: [px, py, pz],
      commune: there,
    } of other.places) {
      const chord = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2
      if (chord >= least) continue
      least = chord
      commune = here === there ? here : null
    }
  }
  const departement = one.departements.find((code) => other.departements.includes(code)) ?? null
  return { km: least === Infinity ? null : kilometresOf(least), commune, departement }
}
