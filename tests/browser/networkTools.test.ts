import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { type Drawn, drawnIn, stillIn } from '../support/networkPage.ts'
import { openDataOf } from '../support/openData.ts'
import { PHONE, SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()
const data = openDataOf('dist')

/** Its ties are many. */
const HUB = 'region-centre-val-de-loire'

async function openGraph(query = '', options: Parameters<typeof site.open>[1] = {}) {
  const opened = await site.open(`?vue=reseau&${query}`, options)
  await opened.page.getByRole('group', { name: 'Affichage du réseau' }).waitFor()
  return { ...opened, drawn: await stillIn(opened.page) }
}

/** What the graph draws once it is not as before, and still. */
async function changedFrom(page: Page, before: Drawn): Promise<Drawn> {
  await expect
    .poll(async () => JSON.stringify((await drawnIn(page)).nodes) !== JSON.stringify(before.nodes), SOON)
    .toBe(true)
  return stillIn(page)
}

function placeOf({ nodes }: Drawn, id: string): { readonly x: number; readonly y: number } {
  const node = nodes.find((candidate) => candidate.id === id)
  if (node === undefined) throw new Error(`${id} is not drawn.`)
  return node
}

const countOf = async (page: Page): Promise<number> =>
  Number(
    /\((\d+)\)/.exec((await page.locator('summary', { hasText: 'Tableau des liens connus' }).textContent()) ?? '')?.[1],
  )

test('filters of ties leave the same ties in the picture and in the table, as many as their option says', async () => {
  const { page, drawn } = await openGraph()
  const canvas = page.locator('section[aria-label="Réseau"] canvas')
  const box = await canvas.boundingBox()
  await page.locator('summary', { hasText: 'Filtrer les liens' }).click()
  const option = page.locator('label', { has: page.locator('input[value="financement"]') })
  const expected = data.ties.filter(({ nature }) => nature === 'financement')
  expect(await option.locator('span').last().textContent()).toBe(String(expected.length))
  await option.click()
  await expect.poll(async () => (await drawnIn(page)).ties, SOON).toBe(expected.length)
  await expect.poll(() => countOf(page)).toBe(expected.length)
  expect(searchOf(page).get('nature')).toBe('financement')
  expect(await canvas.boundingBox()).toEqual(box)
  expect((await stillIn(page)).nodes.map(({ id }) => id)).toEqual(drawn.nodes.map(({ id }) => id))
  await page.getByLabel('Constaté depuis').selectOption('2022')
  const recent = expected.filter(({ annee }) => annee !== '' && Number(annee) >= 2022)
  await expect.poll(async () => (await drawnIn(page)).ties, SOON).toBe(recent.length)
  await expect.poll(() => countOf(page)).toBe(recent.length)
  await page.keyboard.press('Escape')
  const chips = page.getByRole('list', { name: 'Filtres des liens choisis' })
  await chips.getByRole('button', { name: /Depuis 2022/ }).click()
  await expect.poll(async () => (await drawnIn(page)).ties, SOON).toBe(expected.length)
  await chips.getByRole('button', { name: 'Tout effacer' }).click()
  await expect.poll(async () => (await drawnIn(page)).ties, SOON).toBe(data.ties.length)
  await chips.waitFor({ state: 'detached' })
})

test('by ecosystem the two stand on either side; the way back leads to the graph as it opened', async () => {
  const { page, drawn } = await openGraph()
  await page.getByLabel('Disposition', { exact: true }).selectOption('ecosystemes')
  const columns = await changedFrom(page, drawn)
  expect(searchOf(page).get('disposition')).toBe('ecosystemes')
  const across = (code: string): readonly number[] =>
    columns.nodes.filter(({ id }) => data.answers.get(id)?.ecosysteme.includes(code)).map(({ x }) => x)
  expect(Math.max(...across('formation-emploi'))).toBeLessThan(Math.min(...across('pilotage')))
  expect(Math.min(...across('accueil-accompagnement'))).toBeGreaterThan(Math.max(...across('pilotage')))
  await page.goBack()
  await expect.poll(async () => JSON.stringify(await drawnIn(page)), SOON).toBe(JSON.stringify(drawn))
})

test('around an organisation it is in the middle; without one the page says how to choose it', async () => {
  const { page, drawn } = await openGraph('disposition=cercles')
  await page.getByRole('status').filter({ hasText: 'Choisissez l’acteur à mettre au centre' }).waitFor()
  const { x, y } = placeOf(drawn, HUB)
  const box = await page.locator('section[aria-label="Réseau"] canvas').boundingBox()
  await page.mouse.click(x + (box?.x ?? 0), y + (box?.y ?? 0))
  const partners = new Set(
    data.ties.flatMap(({ de = '', vers = '' }) => (de === HUB ? [vers] : vers === HUB ? [de] : [])),
  )
  /** How much nearer the furthest partner is than the nearest of the others. */
  const room = async (): Promise<number> => {
    const circles = await stillIn(page)
    const centre = placeOf(circles, HUB)
    const away = circles.nodes.map((node) => ({ ...node, away: Math.hypot(node.x - centre.x, node.y - centre.y) }))
    const far = away.filter(({ id }) => partners.has(id)).map((node) => node.away)
    const others = away.filter(({ id }) => id !== HUB && !partners.has(id)).map((node) => node.away)
    return Math.min(...others) - Math.max(...far)
  }
  await expect.poll(room, SOON).toBeGreaterThan(0)
})

test('the slider leads from the network to the map and leaves no step in the history', async () => {
  const { page, drawn } = await openGraph()
  const slider = page.getByRole('slider', { name: 'Ancrage à la carte' })
  const before = await page.evaluate(() => history.length)
  await slider.focus()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  const begun = await changedFrom(page, drawn)
  await expect.poll(() => searchOf(page).get('ancrage')).toBe('0.05')
  expect(placeOf(begun, HUB)).not.toEqual(placeOf(drawn, HUB))
  await page.keyboard.press('End')
  const map = await changedFrom(page, begun)
  await expect.poll(() => searchOf(page).get('ancrage')).toBe('1')
  expect(await page.evaluate(() => history.length)).toBe(before)
  // From north to south, and from west to east, as the towns lie.
  expect(placeOf(map, 'ville-de-dreux').y).toBeLessThan(placeOf(map, 'ville-de-tours').y)
  expect(placeOf(map, 'ville-de-tours').x).toBeLessThan(placeOf(map, 'ville-de-dreux').x)
  await page.getByRole('button', { name: 'Réseau', exact: true }).click()
  await expect.poll(async () => JSON.stringify(await drawnIn(page)), SOON).toBe(JSON.stringify(drawn))
})

test('an arrow follows a tie, and what is spoken names the tie and the neighbour', async () => {
  const { page } = await openGraph(`acteur=${HUB}`)
  const spoken = page.locator('section[aria-label="Réseau"] [aria-live="polite"]')
  await page.locator('section[aria-label="Réseau"] canvas').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => spoken.textContent()).toMatch(/^Région Centre-Val de Loire : \S.*, /)
  const name = await spoken.locator('strong').textContent()
  const partners = data.ties.flatMap(({ de = '', vers = '' }) => (de === HUB ? [vers] : vers === HUB ? [de] : []))
  expect(partners.map((id) => data.names.get(id))).toContain(name)
})

test('a link opens the graph where it was left', async () => {
  const settled = JSON.stringify((await openGraph('')).drawn)
  const { page } = await openGraph('ancrage=0.4')
  const again = await openGraph('ancrage=0.4')
  await expect
    .poll(async () => {
      const [one, other] = [JSON.stringify(await drawnIn(page)), JSON.stringify(await drawnIn(again.page))]
      return one !== settled && one === other
    }, SOON)
    .toBe(true)
})

test('without movement only the two ends are offered, and nodes are there at once', async () => {
  const { page, drawn } = await openGraph('', { reducedMotion: 'reduce' })
  const ends = page.getByRole('group', { name: 'Du réseau à la carte' })
  expect(await ends.getByRole('slider').count()).toBe(0)
  const places = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const canvas = document.querySelector('section[aria-label="Réseau"] canvas') as unknown as { drawn: Drawn }
        const seen = new Set<string>()
        const watch = (left: number): void => {
          seen.add(JSON.stringify(canvas.drawn.nodes))
          if (left === 0) resolve(seen.size)
          else requestAnimationFrame(() => watch(left - 1))
        }
        watch(90)
      }),
  )
  await ends.getByRole('button', { name: 'Carte' }).click()
  const map = await changedFrom(page, drawn)
  expect(placeOf(map, HUB)).not.toEqual(placeOf(drawn, HUB))
  // Where they were and where they are: the view may be set once more for the map's lines.
  expect(await places).toBeLessThanOrEqual(3)
})

test('communities are told by number and in the legend, sizes by what they mean', async () => {
  const { page } = await openGraph('communautes=oui&taille=intermediarite')
  const legend = page.locator('section[aria-label="Réseau"] details', { hasText: 'Légende' })
  await legend.getByRole('heading', { name: 'Communautés' }).waitFor()
  expect(await legend.textContent()).toMatch(/part des plus courtes chaînes/)
  await page.getByLabel('Communautés', { exact: true }).uncheck()
  await legend.getByRole('heading', { name: 'Communautés' }).waitFor({ state: 'detached' })
})

test.each([
  [
    'with its menu of ties open',
    'seul=oui&nature=financement',
    async (page: Page) => page.locator('summary', { hasText: 'Filtrer' }).click(),
  ],
  ['by ecosystem', 'seul=oui&disposition=ecosystemes', null],
  ['in circles', `disposition=cercles&acteur=${HUB}`, null],
  ['on the map, with communities', 'seul=oui&ancrage=1&communautes=oui', null],
] as const)('the graph is accessible %s', async (_, query, act) => {
  const { page, errors } = await openGraph(query)
  await act?.(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(errors).toEqual([])
})

test('on a phone the controls fold behind one button, each large enough for a finger', async () => {
  const { page } = await openGraph('seul=oui', { viewport: PHONE })
  expect(await page.getByLabel('Disposition', { exact: true }).isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Affichage' }).click()
  const controls = page
    .getByRole('group', { name: 'Affichage du réseau' })
    .locator('select, button, label:has(input), summary')
  for (const control of await controls.all()) {
    if (!(await control.isVisible())) continue
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})

test('on a phone the unfolded controls leave the whole picture in sight, and Escape folds them back', async () => {
  const { page } = await openGraph('', { viewport: PHONE })
  const canvas = page.locator('section[aria-label="Réseau"] canvas')
  const before = (await canvas.boundingBox())?.height ?? 0
  const fold = page.getByRole('button', { name: 'Affichage' })
  await fold.click()
  const disposition = page.getByLabel('Disposition', { exact: true })
  await stillIn(page)
  const controls = await page.getByLabel('Communautés').boundingBox()
  const picture = await canvas.boundingBox()
  expect(picture?.y).toBeGreaterThanOrEqual((controls?.y ?? Infinity) + (controls?.height ?? 0))
  expect(picture?.height).toBeGreaterThan(before / 2)
  await disposition.focus()
  await page.keyboard.press('Escape')
  await disposition.waitFor({ state: 'hidden' })
  expect(await fold.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('more rows of the table of ties take the focus to the first of them', async () => {
  const { page } = await openGraph()
  await page.locator('summary', { hasText: 'Tableau des liens connus' }).click()
  const rows = page.locator('details:has(summary:text("Tableau des liens connus")) tbody tr')
  const more = page.getByRole('button', { name: 'Afficher la suite' })
  await more.waitFor()
  while (await more.isVisible()) {
    const count = await rows.count()
    await more.click()
    const first = rows.nth(count).locator('button').first()
    await expect.poll(() => first.evaluate((button) => button === document.activeElement), SOON).toBe(true)
  }
  expect(await rows.count()).toBe(data.ties.length)
})
