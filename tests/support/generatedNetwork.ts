import { randomOf } from '../../src/derive/random.ts'

/** A made-up graph: bodies 0 to count − 1, and the pairs that are linked, each once and never to itself. */
export interface GeneratedNetwork {
  readonly count: number
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/**
 * A stochastic block model: blocks of about 50 bodies; four ties in five are within a block. `ties` is the number of
 * draws (3 per body when left out); those drawn twice count once.
 */
export function blockModel(count: number, seed: number, ties = 3 * count): GeneratedNetwork {
  const random = randomOf(seed)
  const blocks = Math.max(1, Math.round(count / 50))
  const among = (limit: number): number => Math.floor(random() * limit)
  const pairs = new Set<number>()
  while (pairs.size < Math.min(ties, (count * (count - 1)) / 8)) {
    const a = among(count)
    const within = random() < 0.8
    const b = within ? (a % blocks) + blocks * among(Math.ceil((count - (a % blocks)) / blocks)) : among(count)
    if (a !== b) pairs.add(Math.min(a, b) * count + Math.max(a, b))
  }
  return networkOf(count, pairs)
}

/** A random geometric graph: points in a square, linked when near, with about 3 ties per body. */
export function geometricModel(count: number, seed: number): GeneratedNetwork {
  const random = randomOf(seed)
  const reach = Math.sqrt(6 / (Math.PI * count))
  const columns = Math.max(1, Math.floor(1 / reach))
  const points = Array.from({ length: count }, () => [random(), random()] as const)
  const columnOf = (value: number): number => Math.min(columns - 1, Math.floor(value * columns))
  const boxes = new Map<number, number[]>()
  points.forEach(([x, y], body) => {
    const box = columnOf(y) * columns + columnOf(x)
    const inBox = boxes.get(box)
    if (inBox === undefined) boxes.set(box, [body])
    else inBox.push(body)
  })
  const pairs = new Set<number>()
  points.forEach(([x, y], body) => {
    for (let row = columnOf(y) - 1; row <= columnOf(y) + 1; row += 1) {
      for (let column = columnOf(x) - 1; column <= columnOf(x) + 1; column += 1) {
        if (column < 0 || column >= columns) continue
        for (const other of boxes.get(row * columns + column) ?? []) {
          const [ox, oy] = points[other] ?? [9, 9]
          if (other > body && Math.hypot(ox - x, oy - y) < reach) pairs.add(body * count + other)
        }
      }
    }
  })
  return networkOf(count, pairs)
}

function networkOf(count: number, pairs: ReadonlySet<number>): GeneratedNetwork {
  const keys = [...pairs].toSorted((a, b) => a - b)
  return {
    count,
    from: Uint32Array.from(keys, (key) => Math.floor(key / count)),
    to: Uint32Array.from(keys, (key) => key % count),
  }
}
