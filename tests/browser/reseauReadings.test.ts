import { readFileSync } from 'node:fs'

import { AxeBuilder } from '@axe-core/playwright'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { readCsv } from '../support/csvFile.ts'
import { drawnIn } from '../support/networkPage.ts'
import { openDataOf } from '../support/openData.ts'
import { DESKTOP, PHONE, SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()
const data = openDataOf('dist')

const FROM = 'espace-vae-45'
const TO = 'afpa-d-olivet'
const HUB = 'region-centre-val-de-loire'

function nameOf(id: string): string {
  return data.names.get(id) ?? id
}

/** Fewest ties that are not over from one organisation to another, by the published file. */
function stepsBetween(from: string, to: string): number {
  const steps = new Map([[from, 0]])
  for (const [id, step] of steps) {
    for (const { de = '', vers = '', fin } of data.ties) {
      const other = de === id ? vers : vers === id ? de : null
      if (other !== null && fin === '' && !steps.has(other)) steps.set(other, step + 1)
    }
  }
  return steps.get(to) ?? Infinity
}

/** Presses Tab until what has the focus answers to a selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`${selector} is not reached by Tab`)
}

/** The ids of each chain that is told, from its first organisation to its last. */
async function chainsOn(page: Page): Promise<readonly (readonly string[])[]> {
  const lists = await page.locator('[data-chaines] > ol').all()
  return Promise.all(
    lists.map((list) =>
      list
        .locator('[data-vers]')
        .evaluateAll((steps) => [
          steps[0]?.getAttribute('data-de') ?? '',
          ...steps.map((step) => step.getAttribute('data-vers') ?? ''),
        ]),
    ),
  )
}

test('by keyboard alone: two organisations, the chains between them, on the graph too, the way back, found by the link', async () => {
  const { page, errors } = await site.open('?vue=reseau')
  await page
    .getByRole('navigation', { name: 'Lectures du réseau' })
    .getByRole('link', { name: 'Qui peut me présenter' })
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Qui peut me présenter à… ?' }).waitFor()
  await tabTo(page, '[role="combobox"]')
  await page.keyboard.type('espace vae 45')
  await page.getByRole('option', { name: /Espace VAE 45/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('chemin')?.split(',')[0]).toBe(FROM)
  await tabTo(page, '[role="combobox"]')
  await page.keyboard.type('afpa oliv')
  await page.getByRole('option', { name: nameOf(TO) }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('chemin')).toBe(`${FROM},${TO}`)
  const steps = stepsBetween(FROM, TO)
  expect(steps).toBeLessThan(Infinity)
  await expect.poll(async () => (await chainsOn(page)).length, SOON).toBeGreaterThan(0)
  const chains = await chainsOn(page)
  for (const ids of chains) {
    expect(ids).toHaveLength(steps + 1)
    expect([ids[0], ids.at(-1)]).toEqual([FROM, TO])
  }
  const told = new Set(chains.flat())
  await expect.poll(async () => new Set((await drawnIn(page)).emphasised), SOON).toEqual(told)
  const reading = page.locator('[data-chaines]')
  const text = await reading.textContent()
  expect(text).toContain(`la chaîne la plus courte compte ${steps} liens connus`)
  expect(await reading.locator('a[rel~="external"]').count()).toBeGreaterThanOrEqual(steps)
  const again = await site.open(new URL(page.url()).search)
  await expect.poll(() => again.page.locator('[data-chaines]').textContent(), SOON).toBe(text)
  await tabTo(page, 'button:enabled')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Inverser')
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('chemin')).toBe(`${TO},${FROM}`)
  const waysBack = new Set(chains.map((ids) => ids.toReversed().join(' ')))
  await expect.poll(async () => new Set((await chainsOn(page)).map((ids) => ids.join(' '))), SOON).toEqual(waysBack)
  expect(errors).toEqual([])
})

test('no chain, twice the same, somebody unknown: each is said, and nothing stands out', async () => {
  const untied = [...data.names.keys()].find((id) => data.ties.every(({ de, vers }) => de !== id && vers !== id)) ?? ''
  const { page } = await site.open(`?vue=reseau&lecture=chemin&chemin=${HUB},${untied}`)
  await page.getByText(`Aucune chaîne de liens connus ne mène de ${nameOf(HUB)} à ${nameOf(untied)}.`).waitFor()
  await page.getByText(`Aucun lien de ${nameOf(untied)} n’est documenté`).waitFor()
  expect((await drawnIn(page)).emphasised).toEqual([])
  const same = await site.open(`?vue=reseau&lecture=chemin&chemin=${HUB},${HUB}`)
  await same.page.getByText('C’est deux fois le même acteur').waitFor()
  const unknown = await site.open(`?vue=reseau&lecture=chemin&chemin=${HUB},personne`)
  await unknown.page.getByText('L’adresse cite un acteur qui n’est pas publié').waitFor()
})

/** Asks for the rest of a table until all of it is there. */
async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Afficher la suite' })
  while (await more.isVisible()) await more.click()
}

/** The rows of the table of measures: id, partners, ties. */
async function measuresOn(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('[data-mesure]')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute('data-mesure') ?? '',
        ...[...row.querySelectorAll('td')].slice(0, 2).map((cell) => cell.textContent ?? ''),
      ]),
    )
}

test('more measures take the focus to the first of them', async () => {
  const { page } = await site.open('?vue=reseau&lecture=mesures')
  const rows = page.locator('[data-mesure]')
  await rows.first().waitFor()
  const count = await rows.count()
  await page.getByRole('button', { name: 'Afficher la suite' }).press('Enter')
  const first = rows.nth(count).locator('a, button').first()
  await expect.poll(() => first.evaluate((link) => link === document.activeElement), SOON).toBe(true)
})

test('the measures are the published ones, of those whom the picture shows, and sort by keyboard; the link finds them again', async () => {
  const published = new Map(readCsv('dist/donnees/mesures.csv').map((row) => [row['id'] ?? '', row]))
  const { page } = await site.open('?vue=reseau&lecture=mesures&departement=37')
  const shown = new Set((await drawnIn(page)).nodes.map(({ id }) => id))
  await page.locator('[data-mesure]').first().waitFor()
  await showAll(page)
  expect(await measuresOn(page)).toHaveLength(shown.size)
  const rows = await measuresOn(page)
  expect(new Set(rows.map(([id]) => id))).toEqual(shown)
  const wrong = rows.filter(([id = '', partners, ties]) => {
    const row = published.get(id)
    return partners !== row?.['partenaires'] || ties !== row?.['liens']
  })
  expect(wrong).toEqual([])
  const table = page.getByRole('region', { name: 'Mesures des acteurs' })
  await table.getByRole('button', { name: 'Chaînes courtes' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('tri_mesures')).toBe('-intermediarite')
  expect(await table.getByRole('columnheader', { name: 'Chaînes courtes' }).getAttribute('aria-sort')).toBe(
    'descending',
  )
  const shareOf = (id = ''): number => Number(published.get(id)?.['intermediarite'])
  const sorted = [...shown].map(shareOf).toSorted((a, b) => b - a)
  await expect.poll(async () => (await measuresOn(page)).map(([id]) => shareOf(id)), SOON).toEqual(sorted)
  const first = (await measuresOn(page))[0]
  const again = await site.open(new URL(page.url()).search)
  await expect.poll(async () => (await measuresOn(again.page))[0], SOON).toEqual(first)
  await table.getByRole('button', { name: `En clair : ${nameOf(first?.[0] ?? '')}`, exact: true }).focus()
  await page.keyboard.press('Enter')
  await table.getByText(/des paires d’autres acteurs, la chaîne la plus courte passe par lui/).waitFor()
})

test('both tables are given for a spreadsheet, row for row', async () => {
  const { page } = await site.open('?vue=reseau&lecture=mesures&departement=37')
  await page.locator('[data-mesure]').first().waitFor()
  await showAll(page)
  const given = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    return Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';' }).data
  }
  const measures = await given('Télécharger les mesures (CSV)')
  await expect.poll(async () => (await measuresOn(page)).map(([id]) => id)).toEqual(measures.map(({ id }) => id))
  expect(await given('Télécharger les liens (CSV)')).toHaveLength((await drawnIn(page)).ties)
})

test('the ties of the picture sort by keyboard, with their confidence; the link keeps the order', async () => {
  const { page } = await site.open('?vue=reseau&departement=37')
  const details = page.locator('details', { hasText: 'Tableau des liens connus' })
  await details.locator('summary').focus()
  await page.keyboard.press('Enter')
  await details.locator('tbody tr').first().waitFor()
  await showAll(page)
  const years = async () =>
    details
      .locator('tbody tr td:nth-child(4)')
      .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent ?? '', 10) || 0))
  await details.getByRole('button', { name: 'Année' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('tri_liens')).toBe('-annee')
  await expect.poll(years).toEqual((await years()).toSorted((a, b) => b - a))
  expect(await years()).toHaveLength((await drawnIn(page)).ties)
  expect(await details.getByRole('columnheader', { name: 'Année' }).getAttribute('aria-sort')).toBe('descending')
  expect(await details.locator('tbody tr td:nth-child(5)').first().textContent()).toMatch(/^Confiance /)
})

test('a card tells what its ties tell; nothing of graphs is fetched before a card is opened', async () => {
  const { page, requests } = await site.open('?vue=liste')
  await page.waitForTimeout(1500)
  expect(requests.filter((url) => url.includes('tieWorker'))).toEqual([])
  const opened = await site.open(`?vue=liste&acteur=${HUB}`)
  const card = opened.page.getByRole('region', { name: 'Fiche de l’acteur' })
  await card.getByText(/^Travaille avec \d+ acteurs, dont \d+ hors de son écosystème\.$/).waitFor()
  await card.getByText('C’est l’acteur par qui passent le plus de chaînes courtes entre deux autres.').waitFor()
  await card.getByText(/^Seul lien connu que \d+ acteurs en \d+ groupes/).waitFor()
})

const READINGS = [
  ['chains', `?vue=reseau&lecture=chemin&departement=36&chemin=${FROM},${TO}`, '[data-chaines] > ol'],
  ['measures', '?vue=reseau&lecture=mesures&departement=36', '[data-mesure]'],
] as const

const SCREENS = [
  ['desktop, light', { viewport: DESKTOP, colorScheme: 'light' }],
  ['phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
  ['desktop, dark', { viewport: DESKTOP, colorScheme: 'dark' }],
  ['phone, light', { viewport: PHONE, colorScheme: 'light' }],
] as const

test.each(
  READINGS.flatMap(([name, query, there]) =>
    SCREENS.map(([screen, options]) => [name, screen, query, there, options] as const),
  ),
)('axe finds nothing on the %s (%s)', async (_name, _screen, query, there, options) => {
  const { page } = await site.open(query, options)
  await page.locator(there).first().waitFor()
  await drawnIn(page)
  const disclosures = page.locator('[data-mesure] button')
  if ((await disclosures.count()) > 0) await disclosures.first().click()
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
})

test.each(READINGS)('the %s lose nothing on a screen 320 px wide', async (_name, query, there) => {
  const { page } = await site.open(query, { viewport: { width: 320, height: 640 } })
  const main = page.locator(there).first()
  await main.waitFor()
  await drawnIn(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await main.scrollIntoViewIfNeeded()
  expect((await main.boundingBox())?.width ?? 0).toBeGreaterThan(240)
})
