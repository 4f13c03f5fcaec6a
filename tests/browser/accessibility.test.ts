import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { DESKTOP, PHONE, servedSite } from '../support/site.ts'

const site = servedSite()

const VIEWS = [
  ['the map', '?vue=carte'],
  ['the graph', '?vue=reseau'],
  ['the list', '?vue=liste'],
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

test.each(SCREENS)('axe finds nothing on an open group of filters (%s)', async (_screen, options) => {
  const { page } = await site.open('?vue=liste', options)
  const fold = page.getByRole('button', { name: 'Filtres' })
  if (await fold.isVisible()) await fold.click()
  await page.locator('summary', { hasText: 'Thème' }).click()
  expect(await violations(page)).toEqual([])
})

test.each(VIEWS)('%s loses nothing on a screen 320 px wide, nor at 200 %% zoom', async (_view, query) => {
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 720, height: 450 },
    { width: 320, height: 256 },
  ]) {
    const { page } = await site.open(query, { viewport })
    await settled(page, query)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${viewport.width} × ${viewport.height}`).toBeLessThanOrEqual(0)
    const region = page.getByRole('region', {
      name: query.includes('acteur=') ? 'Fiche de l’acteur' : 'Liste des acteurs',
    })
    await region.scrollIntoViewIfNeeded()
    const box = await region.boundingBox()
    expect(box?.height ?? 0, `${viewport.width} × ${viewport.height}`).toBeGreaterThan(120)
  }
})

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
