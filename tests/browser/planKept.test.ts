import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { paintedMap } from '../support/mapPage.ts'
import { planOn, scenarioOn } from '../support/planPage.ts'
import { SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

const FROZEN = '?vue=planifier&sujet=droit-des-etrangers&sessions=2&fige=oui&impose=18033,37261'

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

test('a plan that is frozen is found again by its link, whoever goes where, until something else is asked', async () => {
  const { page } = await site.open(
    '?vue=planifier&sujet=droit-des-etrangers&mixte=oui&capacite=40&sessions=3&departement=18,36',
  )
  await page.getByRole('button', { name: 'Figer ce plan' }).waitFor(SOON)
  const plan = await planOn(page)
  await page.locator('summary', { hasText: 'Qui vient' }).first().click()
  const guest = plan[0]?.guests[0] ?? ''
  await page
    .locator(`[data-invite="${guest}"]`)
    .getByRole('combobox')
    .selectOption(plan[2]?.host ?? '')
  await page.getByRole('button', { name: 'Déplacer' }).click()
  await page.getByRole('heading', { name: '1 changement à la main' }).waitFor()
  const moved = await planOn(page)
  await page.getByRole('button', { name: 'Figer ce plan' }).click()
  await page.getByText('Plan figé : son lien').waitFor()
  expect(await page.getByRole('heading', { name: 'à la main' }).count()).toBe(0)
  expect(await planOn(page)).toEqual(moved)
  const again = await site.open(new URL(page.url()).search)
  expect(await planOn(again.page)).toEqual(moved)
  const freeze = again.page.getByRole('button', { name: 'Figer ce plan' })
  expect(await freeze.getAttribute('aria-pressed')).toBe('true')
  await again.page.getByLabel('Personnes par session, au plus').fill('60')
  await expect.poll(() => searchOf(again.page).has('fige')).toBe(false)
  await expect.poll(() => freeze.getAttribute('aria-pressed'), SOON).toBe('false')
  await again.page.goBack()
  await expect.poll(() => planOn(again.page), SOON).toEqual(moved)
})

test('a frozen plan that is freed is found again with its hosts, whatever number of sessions was asked before', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers&portee=60')
  await page.getByRole('button', { name: 'Figer ce plan' }).waitFor(SOON)
  const hosts = (await planOn(page)).map(({ host }) => host)
  expect(hosts.length).toBeGreaterThan(4)
  await page.getByRole('button', { name: 'Figer ce plan' }).click()
  await page.getByText(`Plan figé de ${hosts.length} sessions.`).waitFor()
  await page.getByLabel('On fixe').selectOption('nombre')
  await page.getByText(`Plan de ${hosts.length} sessions trouvé.`).waitFor(SOON)
  expect((await planOn(page)).map(({ host }) => host)).toEqual(hosts)
  expect(await page.getByLabel('Nombre de sessions').inputValue()).toBe(String(hosts.length))
  // A link that does not say how many there are.
  const asked = `?vue=planifier&sujet=droit-des-etrangers&sessions=3&fige=oui&impose=${hosts.join(',')}`
  const linked = (await site.open(asked)).page
  expect(await linked.getByLabel('Nombre de sessions').inputValue()).toBe(String(hosts.length))
  await linked.getByRole('button', { name: 'Figer ce plan' }).click()
  await linked.getByText(`Plan de ${hosts.length} sessions trouvé.`).waitFor(SOON)
  expect(await focusedText(linked)).toBe('Figer ce plan')
  // Freed, this one cannot be: the reason takes the focus of what goes.
  const full = (await site.open(`${FROZEN}&capacite=10`)).page
  await full.getByRole('button', { name: 'Figer ce plan' }).click()
  await full.getByRole('region', { name: 'Plan' }).waitFor({ state: 'detached', ...SOON })
  expect(await focusedText(full)).toContain('ne peuvent recevoir que')
})

test('a session of a frozen plan is held elsewhere with its guests, breaks nothing, and is frozen so', async () => {
  const { page } = await site.open(FROZEN)
  const before = await planOn(page)
  await page.locator('summary', { hasText: 'Tenir cette session ailleurs' }).last().click()
  const field = page.getByRole('combobox', { name: /au lieu de : / }).last()
  await field.fill('Vierzon')
  await field.press('Enter')
  await page.getByRole('heading', { name: '1 changement à la main' }).waitFor()
  await page.getByRole('button', { name: 'Revenir au plan figé' }).waitFor()
  const changed = await planOn(page)
  const guestsOf = (plan: typeof before) => plan.map(({ guests }) => guests.toSorted().join()).toSorted()
  expect(changed.map(({ host }) => host)).toContain('18279')
  expect(guestsOf(changed)).toEqual(guestsOf(before))
  expect(await page.locator('[data-fault]').count()).toBe(0)
  await page.getByRole('button', { name: 'Figer avec ces changements' }).click()
  await page.getByRole('heading', { name: 'à la main' }).waitFor({ state: 'detached' })
  expect(await planOn(page)).toEqual(changed)
  expect(searchOf(page).get('fige')).toBe('oui')
  expect(searchOf(page).has('remplaces')).toBe(false)
  expect(await focusedText(page)).toBe('Figer ce plan')
})

test('a frozen plan says what it cannot keep: a host ruled out, a seat of nobody', async () => {
  const { page } = await site.open(`${FROZEN}&exclu=18033`)
  await page.getByText('Ce lieu est à la fois imposé et écarté').waitFor(SOON)
  expect(await page.locator('[data-session]').count()).toBe(0)
  const { page: other } = await site.open(`${FROZEN}&sieges=zzz~28085`)
  await other.getByText('Ne s’applique plus à ce plan').waitFor(SOON)
  await other.getByRole('button', { name: 'Oublier' }).click()
  await expect.poll(() => searchOf(other).has('sieges')).toBe(false)
  expect(searchOf(other).get('fige')).toBe('oui')
})

test('a commune chosen on the map frees a frozen plan, and Escape in a list leaves the choice on the map alone', async () => {
  const { page } = await site.open(`${FROZEN}&exclu=18279&candidats=99999`)
  await planOn(page)
  await page.locator('summary', { hasText: 'Lieux d’accueil' }).click()
  await page.getByRole('button', { name: 'La choisir sur la carte' }).click()
  const added = page.getByRole('combobox', { name: 'Ajouter une commune d’accueil' })
  await added.fill('Preuilly')
  await page
    .getByRole('option', { name: /Preuilly/ })
    .first()
    .waitFor()
  await added.press('Escape')
  expect(await added.getAttribute('aria-expanded')).toBe('false')
  await page.getByText('Touchez la carte').waitFor()
  expect(await added.evaluate((field) => field === document.activeElement)).toBe(true)
  await paintedMap(page)
  await page.locator('.maplibregl-canvas').click({ position: { x: 400, y: 400 } })
  await expect.poll(() => searchOf(page).has('fige')).toBe(false)
  // What the link named in vain is not taken along.
  expect(searchOf(page).get('candidats')).toMatch(/^(?!99999)\d{5}$/)
  expect(searchOf(page).get('impose')).toBe('18033,37261')
})

test('what a link names in vain is said in words, and is neither obeyed nor shown as a choice', async () => {
  const { page } = await site.open('?vue=planifier&sujet=inconnu&impose=99999,18033&exclu=88888&presentations=x~y')
  const note = page.locator('[data-inconnus]')
  await note.getByText('il n’en est pas tenu compte').waitFor(SOON)
  expect(await note.getByRole('listitem').allTextContents()).toEqual([
    'thème de session «\u00A0inconnu\u00A0»',
    'lieu imposé «\u00A099999\u00A0»',
    'lieu écarté «\u00A088888\u00A0»',
    'présentation «\u00A0x~y\u00A0»',
  ])
  await planOn(page)
  expect(await page.getByRole('list', { name: 'Lieux imposés' }).getByRole('button').allTextContents()).toEqual([
    'Imposé\u00A0: Bourges, ne plus imposer',
  ])
  expect(await page.getByRole('list', { name: 'Lieux écartés' }).count()).toBe(0)
  expect(await page.getByText('Présentations demandées').count()).toBe(0)
  const coverage = await site.open('?vue=planifier&theme=inconnu&compare=autre')
  expect(await coverage.page.locator('[data-inconnus]').getByRole('listitem').allTextContents()).toEqual([
    'thème «\u00A0inconnu\u00A0»',
    'thème à comparer «\u00A0autre\u00A0»',
  ])
})

test('figures that the browser cannot work out are told as such, not as a plan that cannot be', async () => {
  const { page } = await site.open('?vue=planifier&sujet=droit-des-etrangers&sessions=2')
  await planOn(page)
  await page.route(/solveWorker/, (route) => route.abort())
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  const { scenario } = await scenarioOn(page, 1)
  expect(new Set(scenario)).toEqual(new Set(['calcul impossible dans ce navigateur']))
})
