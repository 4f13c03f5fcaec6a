import { type Adjacency, stepsFrom } from './adjacency.ts'

const ROUNDS = 40

/**
 * Unfolds a connected part of a graph in the plane, so that distances resemble the number of steps: pivot MDS (Brandes and
 * Pich 2006), classical scaling on the distances to a few pivots. `members` are the bodies of the part.
 *
 * @returns x and y of the members, in their order, in steps; the pivots are chosen far from one another, so that the same
 *   graph always gives the same places.
 */
export function pivotMds(
  graph: Adjacency,
  members: Uint32Array,
  pivots: number,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const n = members.length
  const k = Math.min(pivots, n)
  const centred = squaredSteps(graph, members, k)
  centre(centred, n, k)
  const product = crossProduct(centred, n, k)
  const first = eigenvector(product, k, [])
  const second = eigenvector(product, k, [first])
  return { x: along(centred, n, k, first), y: along(centred, n, k, second) }
}

/** Row for each pivot, column for each member: the square of the steps between the two. */
function squaredSteps(graph: Adjacency, members: Uint32Array, k: number): Float64Array {
  const n = members.length
  const squares = new Float64Array(k * n)
  const nearest = new Int32Array(n).fill(2 ** 30)
  const into = { steps: new Int32Array(graph.count), reached: new Uint32Array(graph.count) }
  let pivot = members[0] ?? 0
  for (let row = 0; row < k; row += 1) {
    const { steps } = stepsFrom(graph, pivot, into)
    let furthest = -1
    for (let column = 0; column < n; column += 1) {
      const away = steps[members[column] ?? 0] ?? 0
      squares[row * n + column] = away * away
      const least = Math.min(nearest[column] ?? 0, away)
      nearest[column] = least
      if (least <= furthest) continue
      furthest = least
      pivot = members[column] ?? 0
    }
  }
  return squares
}

/** Double centring: takes away the means of rows and columns. */
function centre(rows: Float64Array, n: number, k: number): void {
  const columnMeans = new Float64Array(n)
  for (let row = 0; row < k; row += 1) {
    const line = rows.subarray(row * n, (row + 1) * n)
    let sum = 0
    for (let column = 0; column < n; column += 1) sum += line[column] ?? 0
    for (let column = 0; column < n; column += 1) {
      const value = (line[column] ?? 0) - sum / n
      line[column] = value
      columnMeans[column] = (columnMeans[column] ?? 0) + value / k
    }
  }
  for (let row = 0; row < k; row += 1) {
    const line = rows.subarray(row * n, (row + 1) * n)
    for (let column = 0; column < n; column += 1) {
      line[column] = -0.5 * ((line[column] ?? 0) - (columnMeans[column] ?? 0))
    }
  }
}

function crossProduct(rows: Float64Array, n: number, k: number): Float64Array {
  const product = new Float64Array(k * k)
  for (let a = 0; a < k; a += 1) {
    const left = rows.subarray(a * n, (a + 1) * n)
    for (let b = a; b < k; b += 1) {
      const right = rows.subarray(b * n, (b + 1) * n)
      let sum = 0
      for (let column = 0; column < n; column += 1) sum += (left[column] ?? 0) * (right[column] ?? 0)
      product[a * k + b] = sum
      product[b * k + a] = sum
    }
  }
  return product
}

/** The main axis of a symmetric matrix across those already found, by power iteration. */
function eigenvector(matrix: Float64Array, k: number, found: readonly Float64Array[]): Float64Array {
  let vector = Float64Array.from({ length: k }, (_, index) => Math.cos(1 + index))
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(k)
    for (let row = 0; row < k; row += 1) {
      let sum = 0
      for (let column = 0; column < k; column += 1) sum += (matrix[row * k + column] ?? 0) * (vector[column] ?? 0)
      next[row] = sum
    }
    for (const other of found) {
      const share = dot(next, other)
      for (let row = 0; row < k; row += 1) next[row] = (next[row] ?? 0) - share * (other[row] ?? 0)
    }
    const length = Math.sqrt(dot(next, next))
    if (length === 0) return next
    vector = next.map((value) => value / length)
  }
  return vector
}

function along(rows: Float64Array, n: number, k: number, axis: Float64Array): Float64Array {
  const values = new Float64Array(n)
  for (let row = 0; row < k; row += 1) {
    const weight = axis[row] ?? 0
    for (let column = 0; column < n; column += 1) {
      values[column] = (values[column] ?? 0) + weight * (rows[row * n + column] ?? 0)
    }
  }
  return values
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}
