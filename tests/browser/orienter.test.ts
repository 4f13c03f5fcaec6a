import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { DESKTOP, PHONE, servedSite } from '../support/site.ts'

const site = servedSite()

const QUESTION = '?vue=orienter&depuis=18279&besoin=lecture-ecriture-calcul--maitriser-le-francais'

const results = (page: Page): Locator => page.getByRole('region', { name: 'Résultats' }).locator('[data-service]')

/** The combobox, once the communes have arrived. */
async function commune(page: Page): Promise<Locator> {
  const box = page.getByRole('combobox', { name: 'D’où ?' })
  await box.waitFor()
  return box
}

async function answered(page: Page): Promise<void> {
  await results(page).first().waitFor()
}

test('by keyboard alone: a commune, a need, and the services come in rank order', async () => {
  const { page } = await site.open('?vue=orienter')
  await (await commune(page)).focus()
  await page.keyboard.type('vierzon')
  await page.getByRole('option', { name: /^Vierzon/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('depuis')).toBe('18279')
  const isNeed = () => page.evaluate(() => document.activeElement?.matches('input[name="besoin"]'))
  for (let press = 0; press < 5 && (await isNeed()) !== true; press += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await answered(page)
  const rank = await results(page).evaluateAll((items) =>
    items.map((item) => [
      ['oui', 'a-verifier', 'non'].indexOf(item.getAttribute('data-adequation') ?? ''),
      Number(item.getAttribute('data-distance-km') ?? 'Infinity'),
    ]),
  )
  expect(rank.length).toBeGreaterThan(4)
  expect(rank).toEqual(rank.toSorted(([a = 0, x = 0], [b = 0, y = 0]) => a - b || (x === y ? 0 : x - y)))
})

test.each([
  ['chateauroux', /^Châteauroux/],
  ['st amand', /^Saint-Amand-Montrond/],
  ['37000', /^Tours/],
  ['la chapelle st mesmin', /^La Chapelle-Saint-Mesmin/],
  ['Montargi', /^Montargis/],
])('« %s » finds its commune first', async (typed, expected) => {
  const { page } = await site.open('?vue=orienter')
  await (await commune(page)).fill(typed)
  await expect.poll(() => page.getByRole('option').first().textContent()).toMatch(expected)
})

test('a postal code that several communes share is asked about, and Enter alone chooses none', async () => {
  const { page } = await site.open('?vue=orienter')
  const box = await commune(page)
  await box.fill('18110')
  await page.getByText(/partagent ce code postal/).waitFor()
  expect(await page.getByRole('option').count()).toBeGreaterThan(1)
  expect(await box.getAttribute('aria-activedescendant')).toBe(null)
  await box.press('Enter')
  expect(new URL(page.url()).searchParams.get('depuis')).toBe(null)
  await box.press('ArrowDown')
  await box.press('ArrowDown')
  const active = await box.getAttribute('aria-activedescendant')
  expect(await page.getByRole('option').nth(1).getAttribute('id')).toBe(active)
  await box.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('depuis')).not.toBe(null)
  expect(await box.getAttribute('aria-expanded')).toBe('false')
})

test('Escape closes the list and keeps what was typed', async () => {
  const { page } = await site.open('?vue=orienter')
  const box = await commune(page)
  await box.fill('tours')
  await page.getByRole('option').first().waitFor()
  await box.press('Escape')
  expect(await box.getAttribute('aria-expanded')).toBe('false')
  expect(await box.inputValue()).toBe('tours')
})

test('a link restores the profile from its fragment, and a change of the question keeps it', async () => {
  const { page } = await site.open(`${QUESTION}#niveau=A1&age=moins-26&vehicule=non`)
  await answered(page)
  expect(await page.getByRole('combobox', { name: 'Niveau de français' }).inputValue()).toBe('A1')
  const vehicle = page.getByRole('group', { name: 'Peut utiliser un véhicule' })
  expect(await vehicle.getByRole('radio', { name: 'non', exact: true }).isChecked()).toBe(true)
  await page.locator('input[name="besoin"]').last().press('Space')
  await expect.poll(() => new URL(page.url()).searchParams.get('besoin')?.split(',').length).toBe(2)
  expect(new URL(page.url()).hash).toBe('#niveau=A1&age=moins-26&vehicule=non')
  await vehicle.getByRole('radio', { name: 'non dit' }).press('Space')
  await expect.poll(() => new URL(page.url()).hash).toBe('#niveau=A1&age=moins-26')
  await page.evaluate(() => {
    location.hash = 'niveau=B1'
  })
  await expect.poll(() => page.getByRole('combobox', { name: 'Niveau de français' }).inputValue()).toBe('B1')
})

test('what is said of a person is neither sent nor stored; only the shortlist is kept', async () => {
  const { page, requests, errors } = await site.open(QUESTION)
  await answered(page)
  await page.getByText('Préciser la situation').click()
  await page.getByLabel('Statut').selectOption('demandeurs-asile')
  const vehicle = page.getByRole('group', { name: 'Peut utiliser un véhicule' })
  await vehicle.getByRole('radio', { name: 'non', exact: true }).press('Space')
  await page
    .getByText(/Gares? les? plus proches?|Même gare/)
    .first()
    .waitFor()
  await results(page)
    .first()
    .getByRole('button', { name: /^Garder/ })
    .click()
  await expect.poll(() => new URL(page.url()).searchParams.get('selection')).not.toBe(null)
  const { search, hash } = new URL(page.url())
  expect(search).not.toMatch(/statut|demandeurs-asile|vehicule/)
  expect(hash).toBe('#statut=demandeurs-asile&vehicule=non')
  const sent = requests.filter((url) => !/^(data|blob):/.test(url))
  expect(sent.filter((url) => !url.startsWith(site.origin()))).toEqual([])
  expect(sent.filter((url) => url.includes('demandeurs-asile'))).toEqual([])
  const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])
  expect(kept).toEqual([['selection'], [], ''])
  expect(errors).toEqual([])
})

test('the shortlist takes in, is copied, is there again on the next visit, and lets go', async () => {
  const { page } = await site.open(QUESTION, { permissions: ['clipboard-read', 'clipboard-write'] })
  await answered(page)
  const first = results(page).first()
  const acteur = (await first.getAttribute('data-acteur')) ?? ''
  const nom = (await first.getByRole('link').first().textContent()) ?? ''
  const button = first.getByRole('button', { name: /^Garder/ })
  await button.click()
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => new URL(page.url()).searchParams.get('selection')).toBe(acteur)
  const panel = page.getByRole('region', { name: 'Sélection' })
  await panel.getByRole('button', { name: 'Copier en texte' }).click()
  await panel.getByText('Sélection copiée').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(nom)
  await page.goto(`${page.url().split('?')[0]}?vue=orienter`)
  await expect.poll(() => new URL(page.url()).searchParams.get('selection')).toBe(acteur)
  await panel.getByRole('button', { name: /^Retirer/ }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('selection')).toBe(null)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('the shortlist is saved as contacts', async () => {
  const { page } = await site.open('?vue=orienter&selection=espace-vae-45')
  const panel = page.getByRole('region', { name: 'Sélection' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /Enregistrer les contacts/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('selection.vcf')
})

test('a result opens its card, and closing it leads back', async () => {
  const { page } = await site.open(QUESTION)
  await answered(page)
  const link = results(page).first().getByRole('link').first()
  const nom = (await link.textContent()) ?? ''
  await link.press('Enter')
  const card = page.getByRole('region', { name: 'Fiche de l’acteur' })
  await card.getByRole('heading', { name: nom }).waitFor()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(nom)
})

const SCREENS = [
  ['desktop, light', { viewport: DESKTOP, colorScheme: 'light' }],
  ['desktop, dark', { viewport: DESKTOP, colorScheme: 'dark' }],
  ['phone, light', { viewport: PHONE, colorScheme: 'light' }],
  ['phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
] as const

test.each(SCREENS)('axe finds nothing on the question and its answer (%s)', async (_screen, options) => {
  const { page } = await site.open(`${QUESTION}&selection=espace-vae-45#vehicule=non&enfants=oui`, options)
  await answered(page)
  if (options.viewport === DESKTOP) await page.locator('section[data-painted="true"]').waitFor({ timeout: 30_000 })
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
})

test('nothing is lost on a screen 320 px wide', async () => {
  const { page } = await site.open(`${QUESTION}&selection=espace-vae-45#vehicule=non&enfants=oui`, {
    viewport: { width: 320, height: 640 },
  })
  await answered(page)
  for (const width of [320, 360, 390, 760]) {
    await page.setViewportSize({ width, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
})
