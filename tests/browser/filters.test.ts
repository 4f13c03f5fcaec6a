import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { countInStatus, listedIds, servedSite } from '../support/site.ts'

const site = servedSite()

async function openGroup(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: 'Filtres' }).locator('summary', { hasText: name }).click()
}

test('choosing an option leaves as many organisations as its count promised, and the address says so', async () => {
  const { page } = await site.open('?vue=liste')
  await openGroup(page, 'Famille')
  const option = page.locator('label', { has: page.locator('input[value="espace-vae"]') })
  const promised = Number((await option.locator('span').last().textContent()) ?? '')
  await option.click()
  expect(promised).toBeGreaterThan(0)
  await expect.poll(() => countInStatus(page)).toBe(promised)
  await expect.poll(() => new URL(page.url()).searchParams.get('famille')).toBe('espace-vae')
})

test('values add up within a group and groups narrow each other', async () => {
  const { page } = await site.open('?vue=liste&famille=cria')
  const cria = await countInStatus(page)
  await page.goto(`${page.url().split('?')[0]}?vue=liste&famille=cria,espace-vae`)
  await page.getByRole('status').first().waitFor()
  const both = await countInStatus(page)
  await page.goto(`${page.url().split('?')[0]}?vue=liste&famille=cria,espace-vae&departement=18`)
  await page.getByRole('status').first().waitFor()
  const narrowed = await countInStatus(page)
  expect(both).toBeGreaterThan(cria)
  expect(narrowed).toBeLessThan(both)
  expect(narrowed).toBeGreaterThan(0)
})

test('chips take filters away one by one, and « Tout effacer » all at once', async () => {
  const { page } = await site.open('?vue=liste&famille=cria&departement=18,37')
  const all = page.getByRole('list', { name: 'Filtres choisis' })
  expect(await all.getByRole('button').count()).toBe(4)
  await all.getByRole('button', { name: /Cher/ }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('departement')).toBe('37')
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?vue=liste')
})

test('back and forward walk the choices', async () => {
  const { page } = await site.open('?vue=liste')
  const total = await countInStatus(page)
  await openGroup(page, 'Famille')
  await page.locator('input[value="cria"]').check()
  await expect.poll(() => countInStatus(page)).toBeLessThan(total)
  const fewer = await countInStatus(page)
  await page.goBack()
  await expect.poll(() => countInStatus(page)).toBe(total)
  await page.goForward()
  await expect.poll(() => countInStatus(page)).toBe(fewer)
})

test.each([
  ['chateauroux', /Châteauroux/],
  ['mobilte', /mobilit/i],
  ['mission locale vierzon', /Vierzon/],
])('the text « %s » finds what it means', async (text, expected) => {
  const { page } = await site.open('?vue=liste')
  await page.getByRole('searchbox').fill(text)
  await expect.poll(() => page.locator('#liste [data-acteur]').first().textContent()).toMatch(expected)
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(text)
})

test('when nothing is left, the page says so and offers ways out that work', async () => {
  const { page } = await site.open('?vue=liste&famille=cria&q=xyzzyxyzzy')
  expect(await countInStatus(page)).toBe(0)
  const wayOut = page.getByRole('button', { name: /Retirer le texte cherché/ })
  const promised = Number(/\d+/.exec((await wayOut.textContent()) ?? '')?.[0])
  await wayOut.click()
  await expect.poll(() => countInStatus(page)).toBe(promised)
})

test('unknown codes and broken values in the address are ignored', async () => {
  const { page, errors } = await site.open('?vue=nimporte&famille=zzz&position=a/b/c&tri=zzz&acteur=personne')
  expect(await countInStatus(page)).toBe((await listedIds(page)).length)
  await page.getByRole('region', { name: 'Carte' }).waitFor()
  expect(errors).toEqual([])
})

test('sorting by a column orders the rows, and again the other way round', async () => {
  const { page } = await site.open('?vue=liste&famille=cria,espace-vae')
  const communes = () => page.locator('#liste tbody tr td:nth-of-type(3)').allTextContents()
  await page.getByRole('button', { name: 'Commune' }).click()
  const { compare } = new Intl.Collator('fr', { sensitivity: 'base' })
  const known = (await communes()).filter((name) => !name.startsWith('—'))
  expect(known).toEqual(known.toSorted(compare))
  await page.getByRole('button', { name: 'Commune' }).click()
  await expect
    .poll(async () => (await communes()).filter((name) => !name.startsWith('—')))
    .toEqual(known.toSorted((a, b) => compare(b, a)))
  expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Commune')
})
