import { expect, test } from 'vitest'

import { planOn, scenarioOn } from '../support/planPage.ts'
import { SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

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
