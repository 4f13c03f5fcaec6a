import { expect, test } from 'vitest'

import { readOrLibrary } from '../../scripts/solve/readOrLibrary.ts'
import { shortestPaths } from '../../scripts/solve/shortestPaths.ts'

test('a file is read: nodes, edges and p, nodes counted from 1', () => {
  const problem = readOrLibrary(' 3 2 1 \n 1 2 30 \n 2 3 46 \n')
  expect(problem).toMatchObject({ nodes: 3, count: 1 })
  expect([...shortestPaths(problem)]).toEqual([0, 30, 76, 30, 0, 46, 76, 46, 0])
})

test('where an edge is listed twice, in either direction, the last length holds, even a longer one', () => {
  expect([...shortestPaths(readOrLibrary('2 2 1\n1 2 5\n2 1 9\n'))]).toEqual([0, 9, 9, 0])
  expect([...shortestPaths(readOrLibrary('2 2 1\n1 2 9\n1 2 5\n'))]).toEqual([0, 5, 5, 0])
})

test('the shortest of several paths counts, an edge from a node to itself never does, and no path is Infinity', () => {
  const problem = readOrLibrary('4 4 1\n1 2 10\n2 3 1\n1 3 2\n2 2 7\n')
  expect([...shortestPaths(problem)].slice(0, 4)).toEqual([0, 3, 2, Infinity])
  expect(shortestPaths(problem)[5]).toBe(0)
})

test('shortest paths agree with Floyd and Warshall on a random graph', () => {
  const edges = Array.from({ length: 90 }, (_, index) => [
    1 + ((index * 7) % 30),
    1 + ((index * 11 + 5) % 30),
    1 + ((index * 37) % 50),
  ])
  const problem = readOrLibrary(`30 90 2\n${edges.map((edge) => edge.join(' ')).join('\n')}\n`)
  expect([...shortestPaths(problem)]).toEqual(floyd(30, edges))
})

test.each([
  ['', 'The first line must hold three numbers'],
  ['hello world again', '"hello" (word 1) is not a number'],
  ['3 2 1\n1 2 30\n', '2 edges are announced, but 1 are listed'],
  ['3 1 1\n1 2 30\n2 3 4\n', '1 edges are announced, but 2 are listed'],
  ['3 1 1\n1 4 30\n', 'Edge 1 (1 4 30) joins nodes that are not between 1 and 3'],
  ['3 1 1\n1 2 -5\n', 'Edge 1 (1 2 -5) has a negative length'],
  ['3 1 4\n1 2 5\n', '4 medians cannot be chosen among 3 nodes'],
  ['3 1 0\n1 2 5\n', 'should be whole numbers'],
])('a file that is not one is refused in a sentence: %j', (text, sentence) => {
  expect(() => readOrLibrary(text)).toThrow(sentence)
})

function floyd(nodes: number, edges: readonly (readonly number[])[]): readonly number[] {
  const lengths = new Map<string, number>()
  for (const [a = 0, b = 0, length = 0] of edges) lengths.set([Math.min(a, b), Math.max(a, b)].join('-'), length)
  const distance = Array.from({ length: nodes * nodes }, (_, at) => {
    const [a, b] = [Math.floor(at / nodes) + 1, (at % nodes) + 1]
    return a === b ? 0 : (lengths.get([Math.min(a, b), Math.max(a, b)].join('-')) ?? Infinity)
  })
  for (let via = 0; via < nodes; via += 1) {
    for (let at = 0; at < nodes * nodes; at += 1) {
      const through =
        (distance[Math.floor(at / nodes) * nodes + via] ?? 0) + (distance[via * nodes + (at % nodes)] ?? 0)
      distance[at] = Math.min(distance[at] ?? 0, through)
    }
  }
  return distance
}
