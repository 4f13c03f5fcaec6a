/** Spearman's correlation of the ranks of two lists: 1 when they rise together, −1 when one falls as the other rises. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const n = a.length
  const [ranksA, ranksB] = [ranksOf(a), ranksOf(b)]
  const squares = ranksA.reduce((sum, rank, index) => sum + (rank - (ranksB[index] ?? 0)) ** 2, 0)
  return 1 - (6 * squares) / (n * (n * n - 1))
}

function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => values.filter((other) => other < value).length)
}
