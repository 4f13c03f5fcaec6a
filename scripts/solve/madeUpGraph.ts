import { randomOf } from '../../src/derive/random.ts'

const LONGEST = 100

/**
 * The text of a p-median file like the OR-Library's (J. Beasley, EJOR 21, 1985): n²/50 edges of length 1 to 100, the first
 * n − 1 of them a path through all nodes, some listed twice. The same seed gives the same text.
 */
export function madeUpGraph(nodes: number, count: number, seed: number): string {
  const random = randomOf(seed)
  const upTo = (most: number): number => 1 + Math.floor(most * random())
  const edges = Array.from({ length: Math.max(nodes - 1, Math.round((nodes * nodes) / 50)) }, (_, index) => {
    const ends = index < nodes - 1 ? [index + 1, index + 2] : [upTo(nodes), upTo(nodes)]
    return ` ${ends.join(' ')} ${upTo(LONGEST)} `
  })
  return [` ${nodes} ${edges.length} ${count} `, ...edges, ''].join('\n')
}
