import type { Adjacency } from './adjacency.ts'

/** Share of the way that a body goes towards its neighbours in one round. */
const STEP = 0.7

/**
 * Moves each body towards the middle of its neighbours, `rounds` times: what is closely knit gathers, whatever lies
 * between. Everything shrinks; a body without neighbours stays where it is. Writes over x and y.
 */
export function smooth(graph: Adjacency, x: Float64Array, y: Float64Array, rounds: number): void {
  const { count, offsets, neighbours } = graph
  let from = { x, y }
  let to = { x: new Float64Array(count) as Float64Array, y: new Float64Array(count) as Float64Array }
  for (let round = 0; round < 2 * Math.ceil(rounds / 2); round += 1) {
    for (let body = 0; body < count; body += 1) {
      const start = offsets[body] as number
      const end = offsets[body + 1] as number
      let [sumX, sumY] = [0, 0]
      for (let place = start; place < end; place += 1) {
        const neighbour = neighbours[place] as number
        sumX += from.x[neighbour] as number
        sumY += from.y[neighbour] as number
      }
      const share = start === end ? 0 : STEP
      const degree = Math.max(1, end - start)
      to.x[body] = (1 - share) * (from.x[body] as number) + (share * sumX) / degree
      to.y[body] = (1 - share) * (from.y[body] as number) + (share * sumY) / degree
    }
    ;[from, to] = [to, from]
  }
}
