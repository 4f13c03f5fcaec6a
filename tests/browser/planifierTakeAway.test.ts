import { readFileSync } from 'node:fs'

import { AxeBuilder } from '@axe-core/playwright'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { type RawRow, readCsv } from '../support/csvFile.ts'
import { featuresOf, paintedMap } from '../support/mapPage.ts'
import { DESKTOP, PHONE, SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

test.each([
  ['the coverage', '?vue=planifier', 'Couverture', 'Détail par territoire'],
  ['the sessions', '?vue=planifier&sujet=droit-des-etrangers', null, 'Plan'],
])('on a phone %s is read in order: question, short answer, map, tables', async (_name, query, short, long) => {
  const { page } = await site.open(query, { viewport: PHONE })
  await page.getByRole('region', { name: long, exact: true }).waitFor()
  const parts = [
    page.getByRole('form'),
    short === null ? page.getByText(/^Plan de \d sessions trouvé/) : page.getByRole('region', { name: short }),
    page.getByRole('region', { name: 'Carte', exact: true }),
    page.getByRole('region', { name: long, exact: true }),
  ]
  const tops = await Promise.all(parts.map((part) => part.evaluate((box) => box.getBoundingClientRect().top)))
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  // In the page's own order too, which is that of the keyboard.
  const handles = await Promise.all(parts.map((part) => part.elementHandle()))
  const follows = await page.evaluate(
    (boxes) =>
      boxes
        .slice(1)
        .map(
          (box, index) => (boxes[index]?.compareDocumentPosition(box as Node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING,
        ),
    handles,
  )
  expect(follows).toEqual([4, 4, 4])
})

test('the scenarios follow the plan, though they are on the page before it is found', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers')
  const plan = page.getByRole('region', { name: 'Plan', exact: true })
  await plan.waitFor()
  const scenarios = page.getByRole('region', { name: 'Scénarios à comparer' })
  const [first, second] = [await plan.boundingBox(), await scenarios.boundingBox()]
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? Infinity) + (first?.height ?? 0))
})

test('two links at the top lead to the questions and to the map', async () => {
  const { page } = await site.open('?vue=planifier', { viewport: PHONE })
  await page.getByRole('region', { name: 'Couverture' }).waitFor()
  for (const [name, id] of [
    ['Aller aux questions', 'planifier'],
    ['Aller à la carte', 'image'],
  ] as const) {
    await page.getByRole('link', { name }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
  }
})

test('on a wide screen the map stays in sight while the tables scroll', async () => {
  const { page } = await site.open('?vue=planifier', { viewport: DESKTOP })
  await page.getByRole('button', { name: 'Télécharger pour un tableur (CSV)' }).scrollIntoViewIfNeeded()
  const box = await page.getByRole('region', { name: 'Carte', exact: true }).boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(DESKTOP.height)
})

const PLAN = '?vue=planifier&sujet=droit-des-etrangers&sessions=2&impose=45234,18033&dates=18033_2027-01-21'

/** How many pages a printed page takes, and the texts of its sheets. */
async function printed(page: Page): Promise<number> {
  await page.locator('main[data-pret="true"]').waitFor()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('a session is printed from its link: what, when, where, a map and a list that says the same', async () => {
  const { page, errors } = await site.open(`${PLAN}&fiche=2`)
  const sheet = page.locator('[data-feuille-session="2"]')
  await sheet.waitFor(SOON)
  expect(await sheet.textContent()).toMatch(/jeudi 21 janvier 2027, de 9.h.30 à 16.h.30.*Bourges \(18\)/)
  const listed = await sheet.locator('ol > li').count()
  expect(listed).toBeGreaterThan(20)
  expect(await sheet.getByText(`${listed} lieux invités`).count()).toBe(1)
  // A line and a dot for each guest, and the disc of the session.
  expect(await sheet.locator('svg circle').count()).toBe(listed + 1)
  await page.locator('main[data-pret="true"]').waitFor()
  expect(await sheet.locator('svg path').count()).toBe(listed + 1)
  expect(await printed(page)).toBeGreaterThan(0)
  expect(errors).toEqual([])
})

test('all sheets together begin each on a page of its own; nothing else of the site is printed', async () => {
  const { page } = await site.open(`${PLAN}&fiche=toutes`)
  const all = await printed(page)
  const alone = await Promise.all(
    ['1', '2'].map(async (fiche) => printed((await site.open(`${PLAN}&fiche=${fiche}`)).page)),
  )
  expect(all).toBe(alone.reduce((sum, pages) => sum + pages, 0))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#root > div > :not([data-papiers])').filter({ visible: true }).count()).toBe(0)
})

test('an attendance sheet names organisations, leaves the rest blank, and says on each page which session it is', async () => {
  const { page } = await site.open(`${PLAN}&fiche=1&papier=emargement`)
  const sheet = page.locator('[data-emargement="1"]')
  await sheet.waitFor(SOON)
  const rows = sheet.locator('tbody tr')
  // What a browser repeats on every page of a table.
  const heading = (await sheet.locator('thead').textContent()) ?? ''
  expect(heading).toMatch(/Session 1 · Feuille d’émargement.*Droit des étrangers.*Quand.*Orléans \(45\)/)
  const cells = await rows.locator('td').allTextContents()
  expect(cells.join('').trim()).toBe('')
  const named = await rows.locator('th').count()
  expect(await rows.count()).toBeGreaterThan(named)
  expect(await sheet.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group')
  // 10 mm each, under the heading: as many pages as they fill, and no more.
  expect((await rows.count()) % 23).toBe(0)
  expect(await printed(page)).toBe((await rows.count()) / 23)
})

test('the sheets are opened from the session, and left by Escape or by going back, focus where it was', async () => {
  const { page } = await site.open(PLAN)
  const link = page.locator('[data-session="18033"]').getByRole('link', { name: 'Feuille d’émargement' })
  await link.focus(SOON)
  await page.keyboard.press('Enter')
  await page.locator('[data-emargement="2"]').waitFor(SOON)
  await expect.poll(() => searchOf(page).get('papier')).toBe('emargement')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await page.getByRole('button', { name: 'Fiche', exact: true }).click()
  await page.locator('[data-feuille-session="2"]').waitFor()
  await expect.poll(() => searchOf(page).has('papier')).toBe(false)
  await page.goBack()
  await page.locator('[data-emargement="2"]').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => searchOf(page).has('fiche')).toBe(false)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Feuille d’émargement')
})

test('an invitation can be copied, and opened in a mail program', async () => {
  const { page } = await site.open(PLAN)
  const card = page.locator('[data-session="18033"]')
  await card.getByText('Message d’invitation').click(SOON)
  const text = await card.getByLabel('Texte du message').inputValue()
  expect(text).toContain('jeudi 21 janvier 2027')
  const href = await card.getByRole('link', { name: 'Ouvrir dans ma messagerie' }).getAttribute('href')
  expect(href).toMatch(/^mailto:\?(bcc=[^&]*&)?subject=Invitation/)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await card.getByRole('button', { name: 'Copier le message' }).click()
  await card.getByText('Copié.').waitFor()
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '')).toBe(text)
})

test.each(['session', 'emargement'])('axe finds nothing on the papers (%s)', async (papier) => {
  const { page } = await site.open(`${PLAN}&fiche=toutes&papier=${papier}`, { colorScheme: 'dark' })
  await page.locator('main[data-pret="true"]').waitFor(SOON)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  const narrow = await site.open(`${PLAN}&fiche=1&papier=${papier}`, { viewport: { width: 320, height: 640 } })
  await narrow.page.locator('main[data-pret="true"]').waitFor(SOON)
  expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

const GARDE = 'famille--garde-denfants'
const FRANCAIS = 'lecture-ecriture-calcul--maitriser-le-francais'

/** Kilometres by commune, as the published file has them. */
function publishedKm(theme: string): ReadonlyMap<string | undefined, number> {
  const rows = readCsv('dist/donnees/couverture.csv').filter(({ thematique }) => thematique === theme)
  return new Map(
    rows.map(({ code_insee, distance_km }) => [code_insee, distance_km === '' ? Infinity : Number(distance_km)]),
  )
}

function peopleOf(communes: readonly RawRow[]): number {
  return communes.reduce((sum, { population }) => sum + Number(population), 0)
}

test('two themes are compared from a link: in the tables, and on the map whichever is asked for', async () => {
  const { page, errors } = await site.open(`?vue=planifier&theme=${GARDE}&compare=${FRANCAIS}&montre=ecart`)
  const summary = page.getByRole('region', { name: 'Comparaison', exact: true })
  await summary.waitFor(SOON)
  expect(await page.getByLabel('un autre thème').inputValue()).toBe(FRANCAIS)
  const communes = readCsv('data/geo/communes.csv')
  const [first, second] = [publishedKm(GARDE), publishedKm(FRANCAIS)]
  const share = (of: ReadonlyMap<string | undefined, number>): number =>
    peopleOf(communes.filter(({ code_insee }) => (of.get(code_insee) ?? 0) > 20)) / peopleOf(communes)
  const cells = await summary.locator('tr[data-compare] td').allTextContents()
  expect(cells.slice(0, 2)).toEqual([share(first), share(second)].map((part) => `${Math.round(part * 100)}\u00A0%`))
  const map = await paintedMap(page)
  const drawn = async () =>
    new Map((await featuresOf(map, 'coverage')).map(({ properties }) => [properties?.['nom'], properties]))
  await expect.poll(async () => (await drawn()).get('Tours')?.['isDifference'], SOON).toBe(true)
  await page.getByRole('radio', { name: 'le second' }).check()
  await expect.poll(() => searchOf(page).get('montre')).toBe('second')
  await expect.poll(async () => (await drawn()).get('Tours')?.['isDifference'], SOON).toBe(false)
  expect(errors).toEqual([])
})

test('an earlier file is compared with today on the device alone, and what is wrong in it is told', async () => {
  const { page, requests } = await site.open(`?vue=planifier&theme=${GARDE}`)
  await page.getByRole('region', { name: 'Couverture' }).waitFor(SOON)
  await page.getByText('Comparer avec autre chose').click()
  const rows = readCsv('dist/donnees/couverture.csv').filter(({ thematique }) => thematique === GARDE)
  const farther = rows.map((row) => ({ ...row, distance_km: String(Number(row['distance_km']) + 30) }))
  const text = Papa.unparse([...farther.slice(1), { ...farther[0], distance_km: 'loin' }])
  const before = requests.length
  await page
    .getByLabel(/version antérieure/)
    .setInputFiles({ name: 'avant.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const summary = page.getByRole('region', { name: 'Comparaison', exact: true })
  await summary.waitFor(SOON)
  expect(await summary.textContent()).toContain('selon avant.csv')
  await page.getByText(`Ligne ${rows.length + 1}, colonne « distance_km »`).waitFor()
  await page.getByText('Comparaison commune par commune').click()
  const difference = page.locator('[data-commune-comparee="37261"] td').last()
  expect(await difference.textContent()).toBe('−30,0\u00A0km')
  // The map may still be fetching its own files; nothing else leaves.
  const files = /\/(assets\/[^/]+\.(csv|geojson|json|woff2|js|css)|favicon\.svg)$/
  expect(requests.slice(before).filter((url) => !/^(data|blob):/.test(url) && !files.test(url))).toEqual([])
  await page.getByRole('button', { name: 'Retirer ce fichier' }).click()
  await summary.waitFor({ state: 'detached' })
})

test('a second theme shows the difference on the map at once, as an earlier file does', async () => {
  const { page } = await site.open(`?vue=planifier&theme=${GARDE}`)
  await page.getByText('Comparer avec autre chose').click(SOON)
  const theme = page.getByLabel('un autre thème')
  await theme.selectOption(FRANCAIS)
  await expect.poll(() => searchOf(page).get('montre')).toBe('ecart')
  expect(await page.getByRole('radio', { name: 'l’écart' }).isChecked()).toBe(true)
  await theme.selectOption('')
  await expect.poll(() => searchOf(page).has('montre')).toBe(false)
  await page
    .getByLabel(/version antérieure/)
    .setInputFiles({ name: 'avant.csv', mimeType: 'text/csv', buffer: readFileSync('dist/donnees/couverture.csv') })
  await expect.poll(() => searchOf(page).get('montre')).toBe('ecart')
})

test.each([
  ['a screen', DESKTOP],
  ['a narrow phone', { width: 320, height: 640 }],
])('axe finds nothing where two coverages are compared, on %s', async (_name, viewport) => {
  const query = `?vue=planifier&theme=${GARDE}&compare=${FRANCAIS}&montre=ecart`
  const { page } = await site.open(query, { viewport, colorScheme: 'dark' })
  await page.getByRole('region', { name: 'Comparaison par territoire' }).waitFor(SOON)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
