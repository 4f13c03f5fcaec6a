import { medianSplit } from './medianSplit.ts'
import { CELL, describeLeaf, describeParent } from './multipoles.ts'

/** Most bodies in a leaf; the leaves of one tree hold half as many at least. */
const LEAF = 5
/**
 * Bodies gathered in a perfect binary tree of cells: children of cell c are 2c + 1 and 2c + 2, and a cell's bodies are
 * neighbours in `order`. Nothing is allocated after it is made.
 */
export class Cells {
  readonly count: number
  readonly leaves: number
  /** Index of the first leaf; all cells from there on are leaves. */
  readonly firstLeaf: number
  /** Bodies in the order of the tree. */
  readonly order: Uint32Array
  /** First body of each leaf, in the tree's order, and the end of the last. */
  readonly starts: Uint32Array
  /** Places, strengths and fields of the bodies, in the tree's order. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly strength: Float64Array
  readonly fx: Float64Array
  readonly fy: Float64Array
  readonly cells: Float64Array
  /** Room for the pairs of cells still to be looked at. */
  readonly stack: Uint32Array

  constructor(count: number) {
    this.count = count
    let leaves = 1
    while (leaves * LEAF < count) leaves *= 2
    this.leaves = leaves
    this.firstLeaf = leaves - 1
    this.order = Uint32Array.from({ length: count }, (_, index) => index)
    this.starts = Uint32Array.from({ length: leaves + 1 }, (_, leaf) => Math.floor((leaf * count) / leaves))
    this.x = new Float64Array(count)
    this.y = new Float64Array(count)
    this.strength = new Float64Array(count)
    this.fx = new Float64Array(count)
    this.fy = new Float64Array(count)
    this.stack = new Uint32Array(1024)
    this.cells = new Float64Array((2 * leaves - 1) * CELL)
  }

  /** Sorts the bodies by where they are now. A tree serves for a while after: its cells overlap, but stay true. */
  sort(x: Float64Array, y: Float64Array): void {
    this.#split(x, y, 0, this.leaves)
  }

  /** Takes the bodies where they are now, and describes the cells from the leaves up. */
  gather(x: Float64Array, y: Float64Array, strengths: Float64Array): void {
    this.#copy(x, y, strengths)
    for (let leaf = 0; leaf < this.leaves; leaf += 1) describeLeaf(this, leaf)
    for (let cell = this.firstLeaf - 1; cell >= 0; cell -= 1) describeParent(this.cells, cell)
  }

  #copy(x: Float64Array, y: Float64Array, strengths: Float64Array): void {
    const { order } = this
    for (let place = 0; place < this.count; place += 1) {
      const body = order[place] as number
      this.x[place] = x[body] as number
      this.y[place] = y[body] as number
      this.strength[place] = strengths[body] as number
    }
    this.fx.fill(0)
    this.fy.fill(0)
  }

  /** Splits the bodies of leaves [from, to) in the middle of their longer side, and so on down. */
  #split(x: Float64Array, y: Float64Array, from: number, to: number): void {
    if (to - from < 2) return
    const middle = (from + to) / 2
    const left = this.starts[from] as number
    const right = (this.starts[to] as number) - 1
    const split = this.starts[middle] as number
    medianSplit(this.order, x, y, left, right, split)
    this.#split(x, y, from, middle)
    this.#split(x, y, middle, to)
  }
}
