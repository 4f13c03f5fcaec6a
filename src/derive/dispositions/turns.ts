/**
 * Orders nodes around a circle by the direction of those that lead to them (in their given order where nobody does), and
 * gives each its angle: evenly apart, turned so that all are as near as can be to where they want to be.
 */
export function turned(
  members: readonly number[],
  angles: Float64Array,
  leadersOf: (node: number) => readonly number[],
): readonly number[] {
  const wanted = new Map(members.map((node) => [node, directionOf(leadersOf(node), angles)]))
  const isFree = members.every((node) => wanted.get(node) === null)
  const rank = new Map(members.map((node, index) => [node, index]))
  const ring = isFree
    ? members
    : members.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  const even = (index: number): number => (2 * Math.PI * index) / ring.length
  let [x, y] = [0, 0]
  ring.forEach((node, index) => {
    const off = (wanted.get(node) ?? even(index)) - even(index)
    x += Math.cos(off)
    y += Math.sin(off)
  })
  const turn = isFree ? -Math.PI / 2 : Math.atan2(y, x)
  ring.forEach((node, index) => {
    angles[node] = even(index) + turn
  })
  return ring
}

/** The mean direction of some nodes, 0 to 2π; null when there is none. */
function directionOf(nodes: readonly number[], angles: Float64Array): number | null {
  if (nodes.length === 0) return null
  const x = nodes.reduce((sum, node) => sum + Math.cos(angles[node] ?? 0), 0)
  const y = nodes.reduce((sum, node) => sum + Math.sin(angles[node] ?? 0), 0)
  return (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI)
}
