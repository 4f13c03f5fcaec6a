import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { featuresOf, paintedMap } from '../support/mapPage.ts'
import { type Drawn, type DrawnNode, drawnIn, onPage, stillIn } from '../support/networkPage.ts'
import { openDataOf } from '../support/openData.ts'
import { SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()
const data = openDataOf('dist')

/** Its ties are many. */
const HUB = 'region-centre-val-de-loire'
const TOURS = 'ville-de-tours'

async function openGraph(query = '') {
  const opened = await site.open(`?vue=reseau&${query}`)
  return { ...opened, drawn: await stillIn(opened.page) }
}

function nodeOf({ nodes }: Drawn, id: string): DrawnNode {
  const node = nodes.find((candidate) => candidate.id === id)
  if (node === undefined) throw new Error(`${id} is not drawn.`)
  return node
}

/** Pixels of the page from one node to another. */
function distance(drawn: Drawn, a: string, b: string): number {
  const [from, to] = [nodeOf(drawn, a), nodeOf(drawn, b)]
  return Math.hypot(from.x - to.x, from.y - to.y)
}

function isWhereItWas({ id, x, y }: DrawnNode, before: Drawn): boolean {
  return before.nodes.some((node) => node.id === id && node.x === x && node.y === y)
}

function nameOf(id: string): string {
  return data.names.get(id) ?? id
}

async function sizeOf(page: Page): Promise<{ width: number; height: number }> {
  return page
    .locator('section[aria-label="Réseau"] canvas')
    .evaluate((canvas) => ({ width: canvas.clientWidth, height: canvas.clientHeight }))
}

test('opened twice, the graph is the same to the pixel, and all of it is in view', async () => {
  const first = await openGraph()
  const second = await openGraph()
  expect(second.drawn).toEqual(first.drawn)
  const { width, height } = await sizeOf(first.page)
  const outside = first.drawn.nodes.filter(
    ({ x, y, radius }) => x < radius || y < radius || x > width - radius || y > height - radius,
  )
  expect(first.drawn.nodes.length).toBe(data.names.size)
  expect(outside).toEqual([])
})

test('a filter leaves its nodes and its ties, in the picture as in the table, where they were', async () => {
  const { page, drawn: before } = await openGraph('departement=37')
  const table = page.locator('details', { hasText: 'Tableau des liens connus' })
  await page.locator('summary', { hasText: 'Écosystème' }).click()
  await page.locator('input[value="formation-emploi"]').check()
  await expect.poll(async () => (await drawnIn(page)).nodes.length, SOON).toBeLessThan(before.nodes.length)
  const after = await stillIn(page)
  const ids = new Set(after.nodes.map(({ id }) => id))
  const expected = [...data.answers]
    .filter(([, { departement, ecosysteme }]) => departement.includes('37') && ecosysteme.includes('formation-emploi'))
    .map(([id]) => id)
  expect([...ids].toSorted()).toEqual(expected.toSorted())
  expect(after.nodes.filter((node) => !isWhereItWas(node, before))).toEqual([])
  const ties = data.ties.filter(({ de = '', vers = '' }) => ids.has(de) && ids.has(vers))
  expect(ties.length).toBeGreaterThan(3)
  expect(after.ties).toBe(ties.length)
  await page.keyboard.press('Escape')
  await table.locator('summary').click()
  const rows = () =>
    table
      .locator('tbody tr')
      .evaluateAll((trs) => trs.map((tr) => [...tr.querySelectorAll('button')].map((button) => button.textContent)))
  await expect.poll(rows).toEqual(ties.map(({ de = '', vers = '' }) => [nameOf(de), nameOf(vers)]))
})

test('a click on a node opens its card, a click beside closes it', async () => {
  const { page, drawn } = await openGraph()
  const { x, y } = await onPage(page, nodeOf(drawn, HUB))
  await page.mouse.move(x, y)
  await page.locator('section[aria-label="Réseau"]').getByText(nameOf(HUB)).first().waitFor()
  await page.mouse.click(x, y)
  await page.locator(`[data-fiche="${HUB}"]`).waitFor()
  await expect.poll(() => searchOf(page).get('acteur')).toBe(HUB)
  await stillIn(page)
  const { width, height } = await sizeOf(page)
  const beside = await onPage(page, { x: width - 3, y: height / 2 })
  await page.mouse.click(beside.x, beside.y)
  await page.locator('[data-fiche]').waitFor({ state: 'detached' })
  await expect.poll(() => searchOf(page).has('acteur')).toBe(false)
})

test('the selected organisation and its partners stand out, the others step back', async () => {
  const { page, drawn } = await openGraph(`acteur=${HUB}`)
  const near = new Set([HUB])
  for (const { de = '', vers = '' } of data.ties) if (de === HUB || vers === HUB) near.add(de).add(vers)
  const strengths = await page.locator('section[aria-label="Réseau"] canvas').evaluate((element, nodes) => {
    const canvas = element as HTMLCanvasElement
    const scale = canvas.width / canvas.clientWidth
    return nodes.map(({ x, y }) => canvas.getContext('2d')?.getImageData(x * scale, y * scale, 1, 1).data[3] ?? 0)
  }, drawn.nodes)
  const inView = drawn.nodes.map(({ id }, index) => ({ id, strength: strengths[index] ?? 0 }))
  const others = inView.filter(({ id }) => !near.has(id))
  expect(near.size).toBeGreaterThan(5)
  expect(inView.filter(({ id, strength }) => near.has(id) && strength < 250)).toEqual([])
  // Names and lines of the partners cross some of the others.
  expect(others.filter(({ strength }) => strength < 200).length).toBeGreaterThan(others.length * 0.8)
})

test('arrows walk from node to node, Enter opens the card, Escape leaves the node, then the selection', async () => {
  const { page } = await openGraph()
  const canvas = page.locator('section[aria-label="Réseau"] canvas')
  const spoken = page.locator('section[aria-label="Réseau"] [aria-live="polite"]')
  await canvas.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => spoken.textContent()).toMatch(/lien/)
  const here = async () => {
    const name = await spoken.locator('strong').textContent()
    return nodeOf(await drawnIn(page), [...data.names].find(([, nom]) => nom === name)?.[0] ?? '')
  }
  for (const [key, x, y] of [
    ['ArrowRight', 1, 0],
    ['ArrowUp', 0, -1],
    ['ArrowLeft', -1, 0],
    ['ArrowDown', 0, 1],
  ] as const) {
    const from = await here()
    await page.keyboard.press(key)
    await expect.poll(async () => (await here()).id).not.toBe(from.id)
    const to = await here()
    const before = nodeOf(await drawnIn(page), from.id)
    expect((to.x - before.x) * x + (to.y - before.y) * y, `the way of ${key}`).toBeGreaterThan(0)
  }
  const name = (await spoken.locator('strong').textContent()) ?? ''
  await page.keyboard.press('Escape')
  await expect.poll(() => spoken.textContent()).toBe('')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => spoken.textContent()).not.toBe('')
  const opened = (await spoken.locator('strong').textContent()) ?? ''
  expect([...data.names.values()]).toContain(name)
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'Fiche de l’acteur' })
    .getByRole('heading', { level: 2, name: opened, exact: true })
    .waitFor()
  await expect.poll(() => nameOf(searchOf(page).get('acteur') ?? '')).toBe(opened)
  await canvas.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => spoken.textContent()).not.toBe('')
  await page.keyboard.press('Escape')
  await expect.poll(() => spoken.textContent()).toBe('')
  await page.locator('[data-fiche]').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => searchOf(page).has('acteur')).toBe(false)
})

test('the buttons and the keys zoom, and « Tout voir » shows all again', async () => {
  const { page, drawn } = await openGraph()
  const [a, b] = [HUB, TOURS]
  const far = distance(drawn, a, b)
  const group = page.getByRole('group', { name: 'Vue du réseau' })
  await group.getByRole('button', { name: 'Zoomer', exact: true }).click()
  expect(distance(await stillIn(page), a, b)).toBeCloseTo(far * 1.5, 1)
  await group.getByRole('button', { name: 'Dézoomer' }).click()
  expect(distance(await stillIn(page), a, b)).toBeCloseTo(far, 1)
  await page.locator('section[aria-label="Réseau"] canvas').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('Shift+ArrowRight')
  expect(distance(await stillIn(page), a, b)).toBeCloseTo(far * 1.4, 1)
  await group.getByRole('button', { name: 'Tout voir' }).click()
  await expect.poll(async () => JSON.stringify(await drawnIn(page)), SOON).toBe(JSON.stringify(drawn))
})

test('what is selected in the graph is selected on the map, and still is when one comes back', async () => {
  const { page } = await openGraph(`acteur=${TOURS}`)
  const views = page.getByRole('navigation', { name: 'Vues' })
  await views.getByRole('link', { name: 'Carte' }).click()
  const map = await paintedMap(page)
  await expect
    .poll(
      async () =>
        (await featuresOf(map, 'selected'))
          .filter(({ properties }) => properties?.['main'])
          .map(({ properties }) => String(properties?.['acteur'])),
      SOON,
    )
    .toEqual([TOURS])
  expect(await page.locator('[data-fiche]').getAttribute('data-fiche')).toBe(TOURS)
  await views.getByRole('link', { name: 'Réseau' }).click()
  await page.getByRole('region', { name: 'Réseau' }).waitFor()
  expect(searchOf(page).get('acteur')).toBe(TOURS)
})
