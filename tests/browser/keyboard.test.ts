import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { countInStatus, servedSite } from '../support/site.ts'

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
  const first = new URL(page.url()).searchParams.get('acteur')
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
