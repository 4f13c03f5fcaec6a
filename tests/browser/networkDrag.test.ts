import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { type Drawn, drawnIn, onPage, stillIn } from '../support/networkPage.ts'
import { SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()
const HUB = 'region-centre-val-de-loire'

function placeOf({ nodes }: Drawn, id: string): { readonly x: number; readonly y: number } {
  const { x, y } = nodes.find((node) => node.id === id) ?? { x: Number.NaN, y: Number.NaN }
  return { x, y }
}

function others({ nodes }: Drawn): Drawn['nodes'] {
  return nodes.filter(({ id }) => id !== HUB)
}

/** All the pixels of the canvas, once the hand is away. */
async function pixelsOf(page: Page): Promise<string> {
  await page.mouse.move(5, 5)
  await stillIn(page)
  return page.locator('section[aria-label="Réseau"] canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
}

test('a node follows the mouse and stays, alone, without opening; « Tout voir » brings it back to the pixel', async () => {
  const { page } = await site.open('?vue=reseau')
  const before = await stillIn(page)
  const untouched = await pixelsOf(page)
  const start = await onPage(page, placeOf(before, HUB))
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 40, start.y + 10)
  await page.mouse.move(start.x + 90, start.y - 60, { steps: 4 })
  const during = await drawnIn(page)
  await page.mouse.up()
  const after = await stillIn(page)
  for (const moved of [during, after]) {
    const [from, to] = [placeOf(before, HUB), placeOf(moved, HUB)]
    expect(to.x - from.x).toBeCloseTo(90, 0)
    expect(to.y - from.y).toBeCloseTo(-60, 0)
    expect(others(moved)).toEqual(others(before))
  }
  expect(await pixelsOf(page)).not.toBe(untouched)
  expect(searchOf(page).has('acteur')).toBe(false)
  await page.getByRole('button', { name: 'Tout voir' }).click()
  await expect.poll(async () => placeOf(await drawnIn(page), HUB), SOON).toEqual(placeOf(before, HUB))
  expect(await pixelsOf(page)).toBe(untouched)
})

test('the background still moves the view, and a short press on a node still opens its card', async () => {
  const { page } = await site.open('?vue=reseau')
  const before = await stillIn(page)
  const corner = await onPage(page, { x: 20, y: 300 })
  await page.mouse.move(corner.x, corner.y)
  await page.mouse.down()
  await page.mouse.move(corner.x + 30, corner.y + 20, { steps: 3 })
  await page.mouse.up()
  const after = await stillIn(page)
  for (const { id } of before.nodes.slice(0, 20)) {
    expect(placeOf(after, id).x - placeOf(before, id).x).toBeCloseTo(30, 0)
    expect(placeOf(after, id).y - placeOf(before, id).y).toBeCloseTo(20, 0)
  }
  const { x, y } = await onPage(page, placeOf(after, HUB))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 1, y + 1)
  await page.mouse.up()
  await page.locator(`[data-fiche="${HUB}"]`).waitFor()
})
