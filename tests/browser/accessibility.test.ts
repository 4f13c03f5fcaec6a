import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { DESKTOP, PHONE, listedIds, servedSite } from '../support/site.ts'

const site = servedSite()

// One département's rows are of every kind, and axe is ten times quicker on them than on all; the pictures are whole.
const VIEWS = [
  ['the map beside the list', '?vue=carte&departement=36'],
  ['the map alone', '?vue=carte&seul=oui'],
  ['the graph beside the list', '?vue=reseau&departement=36'],
  ['the graph alone', '?vue=reseau&seul=oui'],
  ['the list', '?vue=liste&departement=36'],
  ['the map with a card', '?vue=carte&acteur=espace-vae-45'],
  ['the graph with a card', '?vue=reseau&acteur=espace-vae-45'],
  ['the list with filters', '?vue=liste&famille=cria,ctai&departement=37&acteur=espace-vae-45'],
  ['nothing left', '?vue=liste&q=xyzzyxyzzy'],
] as const

const SCREENS = [
  ['desktop, light', { viewport: DESKTOP, colorScheme: 'light' }],
  ['desktop, dark', { viewport: DESKTOP, colorScheme: 'dark' }],
  ['phone, light', { viewport: PHONE, colorScheme: 'light' }],
  ['phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
] as const

const CASES = VIEWS.flatMap(([view, query]) =>
  SCREENS.map(([screen, options]) => [view, screen, query, options] as const),
)

test.each(CASES)('axe finds nothing on %s (%s)', async (_view, _screen, query, options) => {
  const { page } = await site.open(query, options)
  await settled(page, query)
  expect(await violations(page)).toEqual([])
})

test.each([SCREENS[0], SCREENS[3]])('axe finds nothing on the list of everybody (%s)', async (_screen, options) => {
  const { page } = await site.open('?vue=liste', options)
  await listedIds(page)
  expect(await violations(page)).toEqual([])
})

test.each(SCREENS)('axe finds nothing on an open group of filters (%s)', async (_screen, options) => {
  const { page } = await site.open('?vue=liste&departement=36', options)
  const fold = page.getByRole('button', { name: 'Filtres' })
  if (await fold.isVisible()) await fold.click()
  await page.locator('summary', { hasText: 'Thème' }).click()
  expect(await violations(page)).toEqual([])
})

test.each(VIEWS)('%s loses nothing on a screen 320 px wide, nor when enlarged twice', async (_view, query) => {
  const { page } = await site.open(query, { viewport: { width: 320, height: 640 } })
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 720, height: 450 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(viewport)
    await settled(page, query)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${viewport.width} × ${viewport.height}`).toBeLessThanOrEqual(0)
    const main = mainPartOf(page, query)
    await main.scrollIntoViewIfNeeded()
    const box = await main.boundingBox()
    expect(box?.height ?? 0, `${viewport.width} × ${viewport.height}`).toBeGreaterThan(120)
    expect(box?.width ?? 0, `${viewport.width} × ${viewport.height}`).toBeGreaterThan(240)
  }
})

/** What one came for: the card, the way out when nothing is left, the picture that is alone, else the list. */
function mainPartOf(page: Page, query: string): Locator {
  if (query.includes('acteur=')) return page.getByRole('region', { name: 'Fiche de l’acteur' })
  if (query.includes('seul=oui')) return page.getByRole('region', { name: /^(Carte|Réseau)$/ })
  if (query.includes('q='))
    return page.locator('div', { has: page.locator('> h2', { hasText: 'Aucun acteur' }) }).last()
  return page.getByRole('region', { name: 'Liste des acteurs' })
}

async function settled(page: Page, query: string): Promise<void> {
  const picture = query.includes('vue=carte') ? 'Carte' : query.includes('vue=reseau') ? 'Réseau' : null
  if (picture === null) return
  await page.locator(`section[aria-label="${picture}"][data-painted="true"]`).waitFor({ timeout: 30_000 })
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
