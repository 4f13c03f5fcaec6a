import { AxeBuilder } from '@axe-core/playwright'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { readCsv } from '../support/csvFile.ts'
import { featuresOf, paintedMap } from '../support/mapPage.ts'
import { planOn, savedBy } from '../support/planPage.ts'
import { DESKTOP, PHONE, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

const SOON = { timeout: 15_000 }
const GARDE = 'famille--garde-denfants'

test('the coverage on screen is that of the published file, commune by commune, on the map and in the table', async () => {
  const { page } = await site.open(`?vue=planifier&theme=${GARDE}`)
  const published = readCsv('dist/donnees/couverture.csv').filter(({ thematique }) => thematique === GARDE)
  await page.locator('summary', { hasText: 'Commune par commune' }).click()
  await page.getByRole('button', { name: 'Afficher la suite' }).click()
  const rows = page.locator('tr[data-commune]')
  const told = async () =>
    new Map(
      await rows.evaluateAll((list) =>
        list.map((row) => [row.getAttribute('data-commune'), row.getAttribute('data-distance-km')] as const),
      ),
    )
  await expect.poll(async () => (await told()).size, SOON).toBe(published.length)
  // Who asked for more goes on at the first row that came.
  expect(await page.evaluate(() => document.activeElement?.closest('tr[data-commune]') !== null)).toBe(true)
  const distances = await told()
  const wrong = published.filter(
    ({ code_insee = '', distance_km = '' }) => Number(distances.get(code_insee)) !== Number(distance_km),
  )
  expect(wrong).toEqual([])
  const drawn = await featuresOf(await paintedMap(page), 'coverage')
  expect(drawn).toHaveLength(published.length)
})

test('the threshold changes the share of inhabitants, the link and the file for a spreadsheet', async () => {
  const { page } = await site.open(`?vue=planifier&theme=${GARDE}`)
  const figure = page.getByRole('region', { name: 'Couverture' }).getByRole('status')
  await expect.poll(() => figure.textContent(), SOON).toMatch(/à plus de 20\u00A0km/)
  await page.getByRole('slider').press('ArrowRight')
  await expect.poll(() => searchOf(page).get('seuil')).toBe('21')
  await expect.poll(() => figure.textContent(), SOON).toMatch(/à plus de 21\u00A0km/)
  const text = await savedBy(page, 'Télécharger pour un tableur (CSV)')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';' })
  expect(data).toHaveLength(1754)
  expect(data.find(({ commune }) => commune === 'Châteauroux')?.['distance_km']).toMatch(/^\d+,\d$/)
})

test('« Droit des étrangers », four sessions, the whole region: made from scratch, exported, found again by its link', async () => {
  const { page, errors, requests } = await site.open('')
  await page.getByRole('navigation', { name: 'Vues' }).getByRole('link', { name: 'Planifier' }).click()
  await page.getByRole('button', { name: 'Où tenir les sessions ?' }).click()
  await page.getByLabel('Thème de la session').selectOption({ label: 'Droit des étrangers' })
  await page.getByLabel('Nombre de sessions').fill('6')
  await expect.poll(() => page.locator('[data-session]').count(), SOON).toBe(6)
  await page.getByLabel('Nombre de sessions').fill('4')
  await page.getByLabel('Au moins une session dans chaque département').check()
  await page.getByText('Il faut au moins 6 sessions').waitFor()
  await page.getByLabel('Au moins une session dans chaque département').uncheck()
  await expect.poll(() => page.locator('[data-session]').count(), SOON).toBe(4)
  await page.getByText('C’est prouvé').waitFor()
  await page.getByRole('button', { name: 'Figer ce plan' }).click()
  await expect.poll(() => searchOf(page).get('impose')?.split(',').length).toBe(4)
  await page.getByText('Plan figé de 4 sessions.').waitFor()
  const plan = await planOn(page)
  expect(plan).toHaveLength(4)
  await page.getByLabel('Jour').first().fill('2027-03-29')
  await expect.poll(() => searchOf(page).get('dates')).toContain('2027-03-29')
  const calendar = new ICAL.Component(
    ICAL.parse(await savedBy(page, 'Agenda de toutes les sessions datées (.ics)')) as never,
  )
  const [event] = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  // The day after the change to summer time.
  expect(event?.startDate.toJSDate().toISOString()).toBe('2027-03-29T07:30:00.000Z')
  const raw = Papa.parse<Record<string, string>>(await savedBy(page, 'Invitations brutes (CSV)'), { header: true }).data
  expect(raw).toHaveLength(plan.reduce((sum, { guests }) => sum + guests.length, 0))
  expect(raw.map(({ ecosysteme }) => ecosysteme)).not.toContain('accueil-accompagnement')
  const again = await site.open(new URL(page.url()).search)
  await again.page.getByText('C’est prouvé').waitFor()
  expect(await planOn(again.page)).toEqual(plan)
  expect(await again.page.getByLabel('Jour').first().inputValue()).toBe('2027-03-29')
  expect(errors).toEqual([])
  expect(requests.filter((url) => !url.startsWith(site.origin()) && !/^(data|blob):/.test(url))).toEqual([])
})

test('a day stays with its place when the plan changes, and hours that cannot be make no calendar', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers&sessions=3')
  const [, second] = await planOn(page)
  const dayAt = (host: string | null | undefined) => page.locator(`[data-session="${host}"]`).getByLabel('Jour')
  await dayAt(second?.host).fill('2027-01-12')
  await page.getByLabel('Nombre de sessions').fill('4')
  await page.getByRole('button', { name: 'Figer ce plan' }).waitFor()
  await expect.poll(() => page.locator('[data-session]').count(), SOON).toBe(4)
  const others = (await planOn(page)).filter(({ host }) => host !== second?.host)
  for (const { host } of others) expect(await dayAt(host).inputValue()).toBe('')
  await page.goto(page.url().replace('vue=planifier', `vue=planifier&impose=${second?.host}`))
  await planOn(page)
  expect(await dayAt(second?.host).inputValue()).toBe('2027-01-12')
  await page.getByLabel('À', { exact: true }).fill('08:00')
  await page.getByText('L’heure de fin doit suivre').waitFor()
  expect(await page.getByRole('button', { name: /Agenda de toutes/ }).isDisabled()).toBe(true)
  await page.getByLabel('À', { exact: true }).fill('')
  await expect.poll(() => searchOf(page).has('fin')).toBe(false)
})

test('what cannot be planned can be undone from the page', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers&sessions=1&impose=18033,37261')
  await page.getByText('2 lieux sont imposés pour 1 session').waitFor()
  await page.getByRole('button', { name: /^Imposé : Bourges/ }).click()
  await expect.poll(async () => (await planOn(page)).map(({ host }) => host), SOON).toEqual(['37261'])
  const alone = await site.open('?vue=planifier&sujet=droit-des-etrangers&mixte=oui&famille=cria&sessions=2')
  await alone.page.getByText('tous du même écosystème').waitFor()
  const closed = await site.open('?vue=planifier&sujet=droit-des-etrangers&partout=oui&sessions=6&habitants=40000')
  await closed.page.getByText('Aucune commune d’accueil possible dans ce département : Eure-et-Loir').waitFor()
})

test('what is said of a person does not follow to this page, and is found again by going back', async () => {
  const { page } = await site.open('?vue=orienter&depuis=37261#statut=demandeurs-asile&niveau=A1')
  await page.getByRole('navigation', { name: 'Vues' }).getByRole('link', { name: 'Planifier' }).click()
  await expect.poll(() => new URL(page.url()).hash).toBe('')
  await page.goBack()
  await expect.poll(() => new URL(page.url()).hash).toBe('#statut=demandeurs-asile&niveau=A1')
})

test('a place imposed hosts, a place ruled out does not, and what cannot be says why', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers&sessions=3')
  const [first] = await planOn(page)
  await page.getByRole('button', { name: 'Écarter ce lieu' }).first().click()
  await expect.poll(async () => (await planOn(page)).map(({ host }) => host), SOON).not.toContain(first?.host)
  await page.getByLabel('Au moins une session dans chaque département').check()
  await page.getByText('Il faut au moins 6 sessions').waitFor()
  await page.getByLabel('Nombre de sessions').fill('6')
  await expect.poll(async () => (await page.locator('[data-session]').count()) === 6, SOON).toBe(true)
})

test.each([
  ['the coverage', `?vue=planifier&theme=${GARDE}`],
  ['the sessions', '?vue=planifier&sujet=droit-des-etrangers'],
])('axe finds nothing on %s, on a screen or a phone, light or dark', async (_name, query) => {
  for (const [viewport, colorScheme] of [
    [DESKTOP, 'light'],
    [PHONE, 'dark'],
  ] as const) {
    const { page } = await site.open(query, { viewport, colorScheme })
    await page.getByRole('region', { name: /Couverture|Plan$/ }).waitFor()
    await paintedMap(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  }
})

test('at 320 px wide nothing of the page is lost sideways', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers', {
    viewport: { width: 320, height: 640 },
  })
  await planOn(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
