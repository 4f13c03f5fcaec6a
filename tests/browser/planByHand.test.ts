import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { paintedMap } from '../support/mapPage.ts'
import { planOn, savedBy, scenarioOn } from '../support/planPage.ts'
import { DESKTOP, PHONE, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

const SOON = { timeout: 15_000 }

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

/** Opens all that is folded on the page. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details > summary').evaluateAll((all) => {
    for (const summary of all) if (summary instanceof HTMLElement) summary.click()
  })
}

test('« Droit des étrangers », four sessions: one place moved by hand, kept as a scenario, found again by link and by file', async () => {
  const { page, errors, requests } = await site.open('?vue=planifier&sujet=droit-des-etrangers')
  await page.getByText('C’est prouvé').waitFor()
  const plan = await planOn(page)
  expect(plan).toHaveLength(4)
  const guest = plan[0]?.guests[0] ?? ''
  await page.locator('summary', { hasText: 'Qui vient' }).first().click()
  const choice = page.locator(`[data-invite="${guest}"]`).getByRole('combobox')
  await choice.selectOption(plan[1]?.host ?? '')
  await page.getByRole('button', { name: 'Déplacer' }).click()
  await page.getByRole('heading', { name: '1 changement à la main' }).waitFor()
  expect(searchOf(page).get('deplaces')).toBe(`${guest}~${plan[1]?.host}`)
  const price = await page.locator(`[data-change="${guest}"]`).textContent()
  expect(price).toMatch(
    /\+\d+,\d\u00A0km pour ce lieu invité, \+\d+,\d\u00A0km au total\u00A0; la plus longue distance/,
  )
  const moved = await planOn(page)
  expect(moved[0]?.guests).not.toContain(guest)
  expect(moved[1]?.guests).toContain(guest)
  await page.getByLabel('Nom de ce plan').fill('Quatre, à la main')
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  const figures = await scenarioOn(page, 1)
  expect(figures.plan).toEqual(figures.scenario)
  const file = await savedBy(page, 'Enregistrer les scénarios (JSON)')
  const last = await site.open(new URL(page.url()).search)
  await last.page.locator(`[data-change="${guest}"]`).waitFor()
  expect(await planOn(last.page)).toEqual(moved)
  expect(await last.page.locator(`[data-change="${guest}"]`).textContent()).toBe(price)
  const other = await site.open('?vue=planifier&sujet=droit-des-etrangers&sessions=2')
  const field = other.page.getByLabel('Reprendre un fichier de scénarios')
  const given = { name: 'scenarios.json', mimeType: 'application/json', buffer: Buffer.from(file) }
  await field.setInputFiles(given)
  expect((await scenarioOn(other.page, 1)).scenario).toEqual(figures.plan)
  await other.page.getByText('1 scénario repris.').waitFor()
  await field.setInputFiles(given)
  const said = other.page.getByText('Aucun scénario repris. 1 y était déjà.')
  await said.waitFor()
  // The same words again are said anew, else nobody would hear them.
  const before = await said.elementHandle()
  await field.setInputFiles(given)
  await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false)
  await said.waitFor()
  expect(await other.page.locator('th[data-scenario]').count()).toBe(1)
  await other.page.getByRole('link', { name: 'Quatre, à la main' }).click()
  await other.page.locator(`[data-change="${guest}"]`).waitFor()
  expect(await planOn(other.page)).toEqual(moved)
  expect(errors).toEqual([])
  expect(requests.filter((url) => !url.startsWith(site.origin()) && !/^(data|blob):/.test(url))).toEqual([])
})

test('a session held elsewhere, and what was moved, are undone one by one or together', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers&sessions=3&partout=non')
  const before = await planOn(page)
  await page.locator('summary', { hasText: 'Tenir cette session ailleurs' }).first().click()
  const field = page.getByRole('combobox', { name: /au lieu de : / }).first()
  await field.fill('Romorantin')
  await field.press('Enter')
  await page.getByRole('heading', { name: '1 changement à la main' }).waitFor()
  expect(searchOf(page).get('remplaces')).toBe(`${before[0]?.host}~41194`)
  await expect.poll(() => focusedText(page)).toContain('changement à la main')
  const during = await planOn(page)
  expect(during.map(({ host }) => host)).toContain('41194')
  const [there] = during.flatMap(({ host, guests }) => (host === '41194' ? guests : []))
  const elsewhere = during.find(({ host }) => host !== '41194')?.host ?? ''
  await unfold(page)
  await page.locator(`[data-invite="${there}"]`).getByRole('combobox').selectOption(elsewhere)
  await page.getByRole('button', { name: 'Déplacer' }).click()
  await page.getByRole('heading', { name: '2 changements à la main' }).waitFor()
  await page.locator(`[data-change="${there}"]`).getByRole('button', { name: 'Défaire' }).click()
  await expect.poll(() => planOn(page)).toEqual(during)
  await page.getByRole('button', { name: 'Revenir au plan trouvé' }).click()
  await expect.poll(() => planOn(page)).toEqual(before)
  expect(searchOf(page).has('remplaces')).toBe(false)
})

test('a change by hand that breaks what is asked says what it breaks', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers&sessions=2&capacite=85')
  const [first, second] = await planOn(page)
  const query = (first?.guests ?? []).slice(0, 10).map((guest) => `${guest}~${second?.host}`)
  await page.goto(page.url() + '&deplaces=' + query.join(','))
  await page.getByText('ne tient plus ce qui est demandé').waitFor()
  expect(await page.locator('[data-fault]').allTextContents()).toEqual([
    expect.stringMatching(/personnes pour 85 au plus/),
  ])
})

test('a longest distance instead of a number: as few sessions as it takes, or who is too far', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers')
  await page.getByLabel('On fixe').selectOption('distance')
  await page.getByText('sessions suffisent pour que personne n’aille à plus de 50 km').waitFor()
  const far = await page
    .locator('[data-invite] td:nth-of-type(1)')
    .evaluateAll((cells) => cells.map((cell) => Number.parseFloat((cell.textContent ?? '').replace(',', '.'))))
  expect(Math.max(...far)).toBeLessThanOrEqual(50)
  await page.getByLabel('Distance la plus longue, en km').fill('8')
  await page.getByText('Aucun lieu d’accueil possible n’est à moins de 8 km de :').waitFor()
  expect(searchOf(page).get('portee')).toBe('8')
})

test('a number that is taken back says why, and a search that is ended keeps what it has found', async () => {
  const { page } = await site.open(
    '?vue=planifier&sujet=droit-des-etrangers&mixte=oui&sessions=12&capacite=30&objectif=equilibre',
  )
  // At once: the search lasts 2.5 s, and a click waits until the page stands still.
  await page.getByRole('button', { name: 'Arrêter la recherche' }).dispatchEvent('click')
  expect(await planOn(page)).toHaveLength(12)
  await page.getByText('La recherche s’est arrêtée').waitFor()
  const field = page.getByLabel('Nombre de sessions')
  await field.fill('40')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  await page.getByText('Attendu : un nombre entier de 1 à 12.').waitFor()
  await field.fill('')
  await field.blur()
  await page.getByText('Champ vidé : 12 est repris.').waitFor()
  expect(await field.inputValue()).toBe('12')
})

test('places of last time, communes added, people and who comes first are asked on the page and kept in the link', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers')
  const [first] = await planOn(page)
  await page.locator('summary', { hasText: 'Lieux d’accueil' }).click()
  const used = page.getByRole('combobox', { name: 'Commune qui a accueilli la dernière fois' })
  await used.fill('Chartres')
  await used.press('Enter')
  await expect.poll(() => searchOf(page).get('deja')).toBe('28085')
  expect(first?.host).toBe('28085')
  await page.getByLabel('Un lieu qui a déjà accueilli compte').fill('100')
  await expect.poll(async () => (await planOn(page)).map(({ host }) => host), SOON).not.toContain('28085')
  await page.getByText('Aucune donnée ne dit qui est venu').waitFor()
  const added = page.getByRole('combobox', { name: 'Ajouter une commune d’accueil' })
  await added.fill('Preuilly-sur-Claise')
  await added.press('Enter')
  await page.getByRole('button', { name: 'Ajoutée : Preuilly-sur-Claise, retirer' }).waitFor()
  await page.getByRole('button', { name: 'La choisir sur la carte' }).click()
  await page.getByText('Touchez la carte').waitFor()
  await paintedMap(page)
  // Escape leaves it, from wherever the focus is, and brings the focus back.
  await page.locator('.maplibregl-canvas').focus()
  await page.keyboard.press('Escape')
  await page.getByText('Touchez la carte').waitFor({ state: 'detached' })
  expect(await focusedText(page)).toBe('La choisir sur la carte')
  await page.keyboard.press('Enter')
  await page.getByText('Touchez la carte').waitFor()
  await page.locator('.maplibregl-canvas').click({ position: { x: 400, y: 400 } })
  await expect.poll(() => searchOf(page).get('candidats')).toMatch(/^37189,\d{5}$/)
  expect(await page.getByRole('button', { name: /^Ajoutée : / }).count()).toBe(2)
  await page.locator('summary', { hasText: 'Invités : combien viennent' }).click()
  await page.getByLabel('Un acteur envoie plusieurs personnes').selectOption({ index: 1 })
  await page.getByLabel('personnes attendues de chaque lieu').fill('7')
  await expect.poll(() => searchOf(page).get('poids')).toMatch(/~7$/)
})

const CHANGED =
  '?vue=planifier&sujet=droit-des-etrangers&departement=37&mixte=oui&sessions=2&capacite=80&deja=37261&poids=cria-37~3&deplaces=x~y'

test('axe finds nothing on a plan changed by hand and kept, all unfolded, on a screen or a phone, light or dark', async () => {
  for (const [viewport, colorScheme] of [
    [DESKTOP, 'light'],
    [PHONE, 'dark'],
  ] as const) {
    const { page } = await site.open(CHANGED, { viewport, colorScheme })
    await page.getByRole('heading', { name: 'à la main' }).waitFor()
    await paintedMap(page)
    await page.getByRole('button', { name: 'Garder', exact: true }).click()
    await page.getByRole('region', { name: 'Comparaison des scénarios' }).waitFor()
    await unfold(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  }
})

test('at 320 px wide nothing of a plan changed by hand is lost sideways', async () => {
  const { page } = await site.open(CHANGED, { viewport: { width: 320, height: 640 } })
  await planOn(page)
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  await unfold(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('by keyboard alone: a place goes to another session, and comes back', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers&sessions=2')
  const before = await planOn(page)
  const guest = before[0]?.guests[0] ?? ''
  await page.locator('summary', { hasText: 'Qui vient' }).first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-invite'))).toBe(guest)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  expect(await focusedText(page)).toBe('Déplacer')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedText(page)).toBe('1 changement à la main')
  await page.keyboard.press('Tab')
  expect(await focusedText(page)).toBe('Défaire')
  await page.keyboard.press('Enter')
  await expect.poll(() => planOn(page)).toEqual(before)
})
