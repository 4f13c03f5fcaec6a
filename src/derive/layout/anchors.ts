import type { Kernel } from './bodies.ts'

/** Where each body belongs, in units of the plane, and how strongly it is drawn there (0 to 1; 0: not at all). */
export interface AnchorSettings {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly strengths: Float64Array
}

/** Draws each body towards its anchor, as d3-force's forceX and forceY together. */
export function anchors({ x: toX, y: toY, strengths }: AnchorSettings): Kernel {
  return ({ count, x, y, vx, vy }, alpha) => {
    for (let body = 0; body < count; body += 1) {
      const pull = (strengths[body] as number) * alpha
      vx[body] = (vx[body] as number) + ((toX[body] as number) - (x[body] as number)) * pull
      vy[body] = (vy[body] as number) + ((toY[body] as number) - (y[body] as number)) * pull
    }
  }
}
