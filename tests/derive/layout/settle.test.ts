import { expect, test } from 'vitest'

import { anchors } from '../../../src/derive/layout/anchors.ts'
import { type Bodies } from '../../../src/derive/layout/bodies.ts'
import { type Progress, type SettleSettings, settle, ticksFor } from '../../../src/derive/layout/settle.ts'
import { type GeneratedNetwork, blockModel, geometricModel } from '../../support/generatedNetwork.ts'
import { neighbourPrecisionOf, stressOf } from '../../support/layoutQuality.ts'

function run(
  network: GeneratedNetwork,
  settings: SettleSettings = {},
): { readonly bodies: Bodies; readonly said: readonly Progress[] } {
  const steps = settle(network.count, network, settings)
  const said: Progress[] = []
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { bodies: step.value, said }
    said.push(step.value)
  }
}

test.each([
  ['block', blockModel(400, 1)],
  ['geometric', geometricModel(400, 2)],
])('the same %s graph settles to the same places every time, all finite', (_, network) => {
  const [first, again] = [run(network).bodies, run(network).bodies]
  expect(again.x).toEqual(first.x)
  expect(again.y).toEqual(first.y)
  expect([...first.x, ...first.y].every(Number.isFinite)).toBe(true)
})

test('a run says how far it is after each tick, and ends when its caller goes no further', () => {
  const network = blockModel(300, 3)
  const total = ticksFor(300)
  expect(run(network).said).toEqual(Array.from({ length: total }, (_, index) => ({ done: index + 1, total })))
  const steps = settle(network.count, network)
  steps.next()
  steps.return({ ...run(network).bodies })
  expect(steps.next().done).toBe(true)
})

test('what is linked is drawn near, and distances resemble the number of steps', () => {
  const network = geometricModel(300, 4)
  const { bodies } = run(network)
  const shuffled = { x: bodies.y, y: bodies.x.toReversed() }
  expect(stressOf(network, bodies)).toBeLessThan(0.15)
  expect(neighbourPrecisionOf(network, bodies)).toBeGreaterThan(0.7)
  expect(stressOf(network, shuffled)).toBeGreaterThan(0.15)
  expect(neighbourPrecisionOf(network, shuffled)).toBeLessThan(0.2)
})

test.each([0, 1, 2, 3])('%i bodies without links have places of their own', (count) => {
  const { bodies } = run({ count, from: new Uint32Array(), to: new Uint32Array() })
  const places = Array.from(bodies.x, (x, body) => `${x} ${bodies.y[body] ?? 0}`)
  expect(new Set(places).size).toBe(count)
  expect([...bodies.x, ...bodies.y].every(Number.isFinite)).toBe(true)
})

test('the stronger the anchors, the nearer bodies stay to them, from a given start', () => {
  const network = blockModel(200, 6)
  const x = Float64Array.from({ length: 200 }, (_, body) => 100 * (body % 20))
  const y = Float64Array.from({ length: 200 }, (_, body) => 100 * Math.floor(body / 20))
  const away = [0, 0.1, 1].map((strength) => {
    const strengths = new Float64Array(200).fill(strength)
    const { bodies } = run(network, { start: { x, y }, forces: [anchors({ x, y, strengths })] })
    return (
      x.reduce(
        (sum, east, body) => sum + Math.hypot((bodies.x[body] ?? 0) - east, (bodies.y[body] ?? 0) - (y[body] ?? 0)),
        0,
      ) / 200
    )
  })
  expect(away).toEqual(away.toSorted((a, b) => b - a))
  expect(away[2]).toBeLessThan((away[0] ?? 0) / 2)
})
