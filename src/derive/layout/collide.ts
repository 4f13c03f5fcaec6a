import type { Random } from '../random.ts'
import { type Kernel, jiggle } from './bodies.ts'
import { NearDiscs } from './nearDiscs.ts'

/** How bodies keep apart. */
export interface CollideSettings {
  /** Radius of each body, in units of the plane, with what is to be left free around it. */
  readonly radii: ArrayLike<number>
  /** Share of an overlap that one round takes away. */
  readonly strength?: number
  readonly iterations?: number
  readonly random: Random
}

/** Bodies that would overlap push each other away, the lesser giving way more, as d3-force's forceCollide. */
export function collide({ radii, strength = 0.9, iterations = 3, random }: CollideSettings): Kernel {
  const near = new NearDiscs(radii, 0)
  return ({ count, x, y, vx, vy }) => {
    const px = new Float64Array(count)
    const py = new Float64Array(count)
    for (let round = 0; round < iterations; round += 1) {
      for (let body = 0; body < count; body += 1) {
        px[body] = (x[body] as number) + (vx[body] as number)
        py[body] = (y[body] as number) + (vy[body] as number)
      }
      near.visit(px, py, (a, b) => {
        const [ra, rb] = [radii[a] as number, radii[b] as number]
        const dx = (px[a] as number) - (px[b] as number) || jiggle(random)
        const dy = (py[a] as number) - (py[b] as number) || jiggle(random)
        const away = Math.hypot(dx, dy)
        if (away >= ra + rb) return
        const push = ((ra + rb - away) / away) * strength
        const share = (rb * rb) / (ra * ra + rb * rb)
        vx[a] = (vx[a] as number) + dx * push * share
        vy[a] = (vy[a] as number) + dy * push * share
        vx[b] = (vx[b] as number) - dx * push * (1 - share)
        vy[b] = (vy[b] as number) - dy * push * (1 - share)
      })
    }
  }
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Moves discs apart, no further than they must, until none overlaps another or so many rounds are over; the same way
 * every time. Writes over x and y.
 */
export function partDiscs(
  x: Float32Array | Float64Array,
  y: Float32Array | Float64Array,
  radii: ArrayLike<number>,
  gap: number,
  rounds = 400,
): void {
  const near = new NearDiscs(radii, gap)
  let hasMoved = x.length > 1
  for (let round = 0; round < rounds && hasMoved; round += 1) {
    hasMoved = false
    near.visit(x, y, (a, b) => {
      const apart = (radii[a] as number) + (radii[b] as number) + gap
      let dx = (x[b] as number) - (x[a] as number)
      let dy = (y[b] as number) - (y[a] as number)
      let away = Math.hypot(dx, dy)
      if (away >= apart - 0.01) return
      if (away < 1e-6) {
        // At one point: each pair is given a direction of its own.
        ;[dx, dy, away] = [Math.cos(b * GOLDEN_ANGLE), Math.sin(b * GOLDEN_ANGLE), 1]
        dx *= 1e-3
        dy *= 1e-3
        away = 1e-3
      }
      const push = ((apart - away) / away) * 0.5
      x[a] = (x[a] as number) - dx * push
      y[a] = (y[a] as number) - dy * push
      x[b] = (x[b] as number) + dx * push
      y[b] = (y[b] as number) + dy * push
      hasMoved = true
    })
  }
}
