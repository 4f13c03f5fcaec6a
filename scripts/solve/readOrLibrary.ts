/** A p-median problem of the OR-Library: a graph whose nodes are at once the clients and the candidate sites. */
export interface OrLibraryProblem {
  readonly nodes: number
  /** How many medians to choose. */
  readonly count: number
  /** Undirected edges, numbered from 0: `from`, `to` and `length` at the same place. A pair occurs once. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly length: Float64Array
}

/** What is wrong with a file, in a sentence for its reader. */
export class UnreadableProblem extends Error {}

/**
 * Reads a file of J. Beasley's OR-Library ("pmed": n, the number of edges and p, then an edge a line as node, node,
 * length; nodes count from 1). Where a pair is listed more than once the last length holds, as the library's note says.
 * Throws `UnreadableProblem` when the text is not such a file.
 */
export function readOrLibrary(text: string): OrLibraryProblem {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const numbers = words.map(Number)
  const [nodes = 0, edges = 0, count = 0] = numbers
  if (numbers.length < 3) throw new UnreadableProblem('The first line must hold three numbers: nodes, edges and p.')
  const strange = numbers.findIndex((number) => !Number.isFinite(number))
  if (strange >= 0) throw new UnreadableProblem(`"${words[strange]}" (word ${strange + 1}) is not a number.`)
  if (!isCount(nodes) || !isCount(count) || !Number.isInteger(edges) || edges < 0) {
    throw new UnreadableProblem(`"${words.slice(0, 3).join(' ')}" should be whole numbers: nodes, edges and p.`)
  }
  if (count > nodes) throw new UnreadableProblem(`${count} medians cannot be chosen among ${nodes} nodes.`)
  if (numbers.length !== 3 + 3 * edges) {
    const found = (numbers.length - 3) / 3
    throw new UnreadableProblem(`${edges} edges are announced, but ${Number(found.toFixed(2))} are listed.`)
  }
  return { nodes, count, ...edgesOf(nodes, numbers) }
}

function edgesOf(nodes: number, numbers: readonly number[]): Pick<OrLibraryProblem, 'from' | 'to' | 'length'> {
  const lengths = new Map<number, number>()
  for (let at = 3; at < numbers.length; at += 3) {
    const [a = 0, b = 0, length = 0] = numbers.slice(at, at + 3)
    const edge = `Edge ${at / 3} (${a} ${b} ${length})`
    if (!isCount(a) || !isCount(b) || a > nodes || b > nodes) {
      throw new UnreadableProblem(`${edge} joins nodes that are not between 1 and ${nodes}.`)
    }
    if (length < 0) throw new UnreadableProblem(`${edge} has a negative length.`)
    lengths.set(Math.min(a, b) * (nodes + 1) + Math.max(a, b), length)
  }
  const keys = [...lengths.keys()]
  return {
    from: Int32Array.from(keys, (key) => Math.floor(key / (nodes + 1)) - 1),
    to: Int32Array.from(keys, (key) => (key % (nodes + 1)) - 1),
    length: Float64Array.from(lengths.values()),
  }
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1
}
