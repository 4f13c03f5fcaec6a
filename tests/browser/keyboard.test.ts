import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { cameraIn, paintedMap } from '../support/mapPage.ts'
import { drawnIn } from '../support/networkPage.ts'
import { SOON, countInStatus, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

/** Presses Tab until the element in focus answers; fails after `limit` presses. */
async function tabTo(page: Page, matches: string, limit = 60): Promise<void> {
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, matches)) return
  }
  throw new Error(`${matches} was not reached in ${limit} presses of Tab`)
}

test('by keyboard alone: search, filter, open a card, follow a tie, change view', async () => {
  const { page } = await site.open('?vue=liste')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Aller à la liste')
  await tabTo(page, 'input[type="search"]')
  await page.keyboard.type('vae')
  await expect.poll(() => countInStatus(page)).toBeGreaterThan(0)
  await tabTo(page, 'summary')
  await page.keyboard.press('Enter')
  await tabTo(page, 'input[value="espace-vae"]')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  await expect.poll(() => new URL(page.url()).searchParams.get('famille')).toBe('espace-vae')
  await tabTo(page, '#liste [data-acteur] a')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Fiche de l’acteur' }).waitFor()
  await expect.poll(() => searchOf(page).get('acteur')).not.toBeNull()
  const first = searchOf(page).get('acteur')
  await tabTo(page, '[data-fiche] a[href*="acteur="]')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('acteur')).not.toBe(first)
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'Fiche de l’acteur' }).waitFor({ state: 'detached' })
})

test.each(['carte', 'reseau'])('no tab trap: Tab walks through %s and out at the other end', async (vue) => {
  const { page } = await site.open(`?vue=${vue}&famille=cria`)
  const picture = page.locator(`section[aria-label="${vue === 'carte' ? 'Carte' : 'Réseau'}"][data-painted="true"]`)
  await picture.waitFor({ timeout: 30_000 })
  await tabTo(page, 'canvas')
  await tabTo(page, 'footer a', 80)
  expect(await page.evaluate(() => document.activeElement?.closest('footer') !== null)).toBe(true)
})

test('by keyboard alone on the map: zoom, fly to a département, show the stations, open and close a card', async () => {
  const { page } = await site.open('?vue=carte')
  const map = await paintedMap(page)
  await tabTo(page, 'section[aria-label="Carte"] canvas', 1200)
  const { zoom } = await cameraIn(map)
  await page.keyboard.press('+')
  await expect.poll(async () => (await cameraIn(map)).zoom, SOON).toBeGreaterThan(zoom)
  await tabTo(page, 'summary')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Aller à')
  await page.keyboard.press('Enter')
  await tabTo(page, 'ul[aria-label="Aller à"] li:last-child button')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  await expect.poll(async () => (await cameraIn(map)).lon, SOON).toBeGreaterThan(1.9)
  await tabTo(page, 'input[type="checkbox"]')
  await page.keyboard.press('Space')
  await expect.poll(() => searchOf(page).get('gares')).toBe('oui')
  await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
  await page.keyboard.press('Enter')
  await tabTo(page, '#liste [data-acteur] a')
  await page.keyboard.press('Enter')
  await page.locator('[data-fiche]').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('[data-fiche]').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('#liste a') === true)).toBe(true)
})

test('by keyboard alone on the graph: walk to a node, open it, come back, read the ties and follow one', async () => {
  const { page } = await site.open('?vue=reseau&departement=37')
  await drawnIn(page)
  await tabTo(page, 'section[aria-label="Réseau"] canvas', 400)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.locator('[data-fiche]').waitFor()
  await expect.poll(() => searchOf(page).get('acteur')).not.toBeNull()
  await page.keyboard.press('Escape')
  await page.locator('[data-fiche]').waitFor({ state: 'detached' })
  // The focus goes back to the list, a frame later.
  await page.waitForFunction(() => document.activeElement?.closest('#liste') !== null)
  await tabTo(page, 'section[aria-label="Réseau"] canvas', 400)
  await tabTo(page, 'section[aria-label="Réseau"] > details:last-child > summary')
  await page.keyboard.press('Enter')
  await page.locator('section[aria-label="Réseau"] td').first().waitFor()
  await tabTo(page, 'section[aria-label="Réseau"] td:nth-child(2) button')
  await page.keyboard.press('Enter')
  await page.locator('[data-fiche]').waitFor()
  await expect.poll(() => searchOf(page).get('acteur')).not.toBeNull()
})
