import { randomOf } from '../random.ts'
import { type Bodies, type Kernel, bodiesOf } from './bodies.ts'
import { type Pairs, linkStrengths, links } from './links.ts'
import { manyBody } from './manyBody.ts'
import { unfold } from './start.ts'

/** How far a run is. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** How to settle a graph; the defaults of the forces are those of d3-force. */
export interface SettleSettings {
  readonly ticks?: number
  /** Length that links seek, in units of the plane. */
  readonly distance?: number
  /** How strongly bodies push one another; above 0. */
  readonly charge?: number
  /** As in manyBody, for all the run; when left out it is coarse while bodies travel, finer once they settle. */
  readonly theta?: number
  readonly seed?: number
  /** Where bodies are at first, instead of an unfolded start; not changed. */
  readonly start?: Pick<Bodies, 'x' | 'y'>
  /** Forces besides links and pushes, such as anchors; applied after them. */
  readonly forces?: readonly Kernel[]
  /** How the start is made: see StartSettings. */
  readonly pivots?: number
  readonly rounds?: number
  readonly compact?: number
}

/** Share of its speed that a body keeps from tick to tick. */
const KEPT = 0.6
/** At these a whole run loses neither stress nor neighbour precision that counts, against 0.8 throughout (measured). */
const THETA = { travelling: 1.3, settling: 1 } as const
/** Bodies travel until alpha is so low, for two ticks in three. */
const SETTLING = 0.01
/** What is left of alpha after the last tick. */
const ALPHA_MIN = 0.001

function thetaAt(alpha: number): number {
  return alpha > SETTLING ? THETA.travelling : THETA.settling
}

/** How many ticks a graph of this size needs after its start. */
export function ticksFor(count: number): number {
  return Math.min(150, Math.max(60, Math.round(38 * Math.log10(count + 1))))
}

/** One step in time: the forces, then the moves, as in d3-force's simulation.js. */
function tick(bodies: Bodies, forces: readonly Kernel[], alpha: number): void {
  for (const force of forces) force(bodies, alpha)
  const { x, y, vx, vy } = bodies
  for (let body = 0; body < bodies.count; body += 1) {
    vx[body] = (vx[body] ?? 0) * KEPT
    vy[body] = (vy[body] ?? 0) * KEPT
    x[body] = (x[body] ?? 0) + (vx[body] ?? 0)
    y[body] = (y[body] ?? 0) + (vy[body] ?? 0)
  }
}

/**
 * Settles a graph from an unfolded start. A generator: the caller takes one tick after the other, says how far it is, and
 * stops when it likes; the bodies that it returns at the end are the same every time.
 */
export function* settle(count: number, pairs: Pairs, settings: SettleSettings = {}): Generator<Progress, Bodies> {
  const { ticks = ticksFor(count), distance = 30, charge = 30, theta = thetaAt } = settings
  const { pivots = 50, rounds = 2 * Math.sqrt(count), compact = Math.min(0.1, 2.5 / Math.sqrt(count)) } = settings
  const random = randomOf(settings.seed)
  const bodies = bodiesOf(count)
  const strengths = linkStrengths(count, pairs)
  if (settings.start === undefined) {
    unfold(bodies, pairs, { distance, strengths, charge }, random, { pivots, rounds, compact })
  } else {
    bodies.x.set(settings.start.x)
    bodies.y.set(settings.start.y)
  }
  const forces = [
    links(count, pairs, { strengths, distances: new Float64Array(strengths.length).fill(distance), random }),
    manyBody(count, { strengths: new Float64Array(count).fill(-charge), theta, random }),
    ...(settings.forces ?? []),
  ]
  const decay = ALPHA_MIN ** (1 / ticks)
  let alpha = 1
  for (let done = 1; done <= ticks; done += 1) {
    alpha *= decay
    tick(bodies, forces, alpha)
    yield { done, total: ticks }
  }
  return bodies
}
