import type { Atlas, Fiche } from '../atlas.ts'
import { type Complement, type Offering, complementsOf, offeringOf } from './complements.ts'
import { type Ecosystem, ecosystemsOf } from './ecosystems.ts'
import type { TieGraph } from './graph.ts'
import { MEETING_KM, WEIGHTS } from './introductionWeights.ts'
import { type Nearness, type Whereabouts, nearnessOf, whereaboutsOf } from './nearness.ts'

/** Points of a pair, by what gave them; see `WEIGHTS`. */
export interface Points {
  readonly complements: number
  readonly near: number
  readonly partners: number
  readonly untied: number
}

/** Two organisations without a known tie that should meet, and why. */
export interface Introduction {
  /** Of a pair across the ecosystems, the one of formation and employment; else the first id. */
  readonly a: string
  readonly b: string
  readonly isAcross: boolean
  readonly near: Nearness
  /** The strongest first. */
  readonly complements: readonly Complement[]
  /** Known partners of both, in the order of ids. */
  readonly partners: readonly string[]
  /** Those of the two without a known tie across the ecosystems. */
  readonly untied: readonly string[]
  readonly points: Points
  readonly total: number
}

/** An organisation of one of the two ecosystems as pairs are made of it. */
interface Candidate {
  readonly id: string
  readonly ecosystem: Ecosystem
  readonly offering: Offering
  readonly house: string
  readonly whereabouts: Whereabouts
  readonly isUntied: boolean
}

/** The networks of known ties that introductions are read from. */
interface Networks {
  /** With those that are over: whoever was tied has met. */
  readonly ever: TieGraph
  /** Without them: only such a tie makes a common partner. */
  readonly live: TieGraph
}

/**
 * Looks at every pair of organisations of the two ecosystems without a known tie, and keeps those that complete one
 * another or have a common partner, near enough to meet; two parts of one house are passed over. In no order: see
 * `rankedIntroductions`. Yields after each organisation, so that a page may paint meanwhile.
 */
export function* introductionsOf(atlas: Atlas, { ever, live }: Networks): Generator<void, readonly Introduction[]> {
  const candidates = candidatesOf(atlas, ever)
  const common = commonPartners(live)
  const found: Introduction[] = []
  for (const [index, one] of candidates.entries()) {
    for (let next = index + 1; next < candidates.length; next += 1) {
      const other = candidates[next]
      // Two parts of one house need nobody to introduce them.
      if (other === undefined || other.house === one.house || ever.hasEdge(one.id, other.id)) continue
      const introduction = introductionOf(one, other, live, common.get(keyOf(one.id, other.id)) ?? [])
      if (introduction !== null) found.push(introduction)
    }
    yield
  }
  return found
}

function introductionOf(
  one: Candidate,
  other: Candidate,
  graph: TieGraph,
  partners: readonly string[],
): Introduction | null {
  const near = nearnessOf(one.whereabouts, other.whereabouts)
  if (partners.length === 0 && !mayMeet(near)) return null
  const isAcross = one.ecosystem !== other.ecosystem
  const complements = complementsOf(one.offering, other.offering, isAcross)
    .map((complement) => ({ complement, worth: worthOf(complement) }))
    .toSorted((a, b) => b.worth - a.worth)
  if (complements.length === 0 && partners.length === 0) return null
  const untied = [one, other].filter(({ isUntied }) => isUntied).map(({ id }) => id)
  const points: Points = {
    complements: (complements[0]?.worth ?? 0) + (complements[1]?.worth ?? 0) / 2,
    near: nearPoints(near),
    partners: Math.min(
      WEIGHTS.partnersMost,
      partners.reduce((sum, id) => sum + WEIGHTS.partner / Math.log(graph.degree(id)), 0),
    ),
    untied: untied.length * WEIGHTS.untiedAcross,
  }
  const isTurned = isAcross ? other.ecosystem === 'formation-emploi' : other.id < one.id
  return {
    a: isTurned ? other.id : one.id,
    b: isTurned ? one.id : other.id,
    isAcross,
    near,
    complements: complements.map(({ complement }) => complement),
    partners,
    untied,
    points,
    total: points.complements + points.near + points.partners + points.untied,
  }
}

function candidatesOf(atlas: Atlas, graph: TieGraph): readonly Candidate[] {
  const groupOf = ecosystemsOf(atlas)
  return atlas.fiches.flatMap((fiche): readonly Candidate[] => {
    const { id } = fiche.acteur
    const ecosystem = groupOf(id)
    if (ecosystem === null) return []
    const isUntied = !graph.someNeighbor(id, (other) => groupOf(other) !== null && groupOf(other) !== ecosystem)
    const whereabouts = whereaboutsOf(fiche)
    return [{ id, ecosystem, offering: offeringOf(fiche), house: houseOf(fiche), whereabouts, isUntied }]
  })
}

/** The known partners that any two organisations share, by the key of the pair. */
function commonPartners(graph: TieGraph): ReadonlyMap<string, readonly string[]> {
  const common = new Map<string, string[]>()
  for (const id of graph.nodes()) {
    const partners = graph.neighbors(id)
    for (const [index, one] of partners.entries()) {
      for (const other of partners.slice(index + 1)) {
        const key = keyOf(one, other)
        const known = common.get(key)
        if (known === undefined) common.set(key, [id])
        else known.push(id)
      }
    }
  }
  return common
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function mayMeet({ km, departement }: Nearness): boolean {
  return km === null ? departement !== null : km <= MEETING_KM
}

function nearPoints({ km, departement }: Nearness): number {
  if (km === null) return departement === null ? 0 : WEIGHTS.sameDepartement
  return WEIGHTS.near * Math.max(0, 1 - km / WEIGHTS.nearKm)
}

function worthOf({ kind, code }: Complement): number {
  const worth = WEIGHTS.complements[kind]
  if (kind === 'niveau' && code !== null) return worth + WEIGHTS.statedLevel
  return kind === 'public' && code === 'tous-publics' ? worth - WEIGHTS.openToAll : worth
}

/** The house that an organisation is a part of, as its name says: what stands before a dash or a parenthesis. */
function houseOf({ acteur }: Fiche): string {
  return acteur.nom.split(/ [-–(]/, 1)[0] ?? acteur.nom
}
