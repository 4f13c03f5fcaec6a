import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

const NARROW = { width: 360, height: 740 }
const BOURGES = { longitude: 2.4014, latitude: 47.0809 }
const PARIS = { longitude: 2.35, latitude: 48.85 }

async function position(geolocation: typeof BOURGES | null) {
  const options = geolocation === null ? {} : { geolocation, permissions: ['geolocation'] }
  const opened = await site.open('?vue=orienter&besoin=francais', options)
  await opened.page.getByRole('button', { name: 'Ma position' }).click()
  return opened
}

test('« Ma position » finds the commune, and the position leaves the device in no way', async () => {
  const { page, requests, errors } = await position(BOURGES)
  await expect.poll(() => searchOf(page).get('depuis')).toBe('18033')
  await page.locator('[data-service]').first().waitFor()
  expect(await page.getByRole('combobox', { name: 'D’où ?' }).inputValue()).toBe('Bourges (18)')
  const told = [...requests, page.url()].filter((url) => !/^(data|blob):/.test(url))
  expect(told.filter((url) => !url.startsWith(site.origin()))).toEqual([])
  expect(told.filter((url) => /2\.40|47\.08/.test(url))).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(errors).toEqual([])
})

test.each([
  ['from outside of the région', PARIS, 'hors de la région'],
  ['that is refused', null, 'écrivez la commune'],
])('a position %s chooses no commune, and it is said', async (_what, geolocation, said) => {
  const { page } = await position(geolocation)
  await page.getByRole('status').filter({ hasText: said }).waitFor()
  expect(searchOf(page).get('depuis')).toBe(null)
})

const steps = (page: Page) =>
  page.locator('[data-etape]').evaluateAll((items) => items.map((item) => item.getAttribute('data-etape')))

test('a path is edited: a step replaced, a step left out, and the suggestion put back', async () => {
  const { page } = await site.open('?vue=orienter&depuis=18279&besoin=niveau,francais,emploi#niveau=A1')
  await page.getByRole('heading', { name: 'Un parcours possible' }).waitFor()
  const suggested = await steps(page)
  expect(suggested.length).toBeGreaterThan(1)
  const reset = page.getByRole('button', { name: 'Revenir au parcours proposé' })
  expect(await reset.count()).toBe(0)
  await page.getByRole('button', { name: 'Remplacer l’étape 2' }).press('Enter')
  await expect.poll(() => steps(page)).not.toEqual(suggested)
  const replaced = await steps(page)
  expect(replaced.length).toBe(suggested.length)
  expect(replaced[0]).toBe(suggested[0])
  expect(new Set(replaced).size).toBe(replaced.length)
  // What is read out on the phone follows the path.
  const aloud = page.getByRole('region', { name: 'À lire au téléphone' })
  expect(await aloud.innerText()).toMatch(/Un parcours possible\u00A0: faire évaluer son français, puis/)
  await page.getByRole('button', { name: 'Retirer l’étape 1' }).press('Enter')
  await expect.poll(() => steps(page)).toEqual(replaced.slice(1))
  expect(await aloud.innerText()).not.toMatch(/parcours possible\u00A0: faire évaluer/)
  await reset.press('Enter')
  await expect.poll(() => steps(page)).toEqual(suggested)
  expect(await reset.count()).toBe(0)
})

test('« Afficher les suivants » adds the next ones below, in the same order, and keeps the focus', async () => {
  const { page } = await site.open('?vue=orienter&depuis=18279&besoin=francais')
  const list = page.getByRole('region', { name: 'Résultats' }).locator('ol').first().locator('> [data-service]')
  await list.first().waitFor()
  const ids = () => list.evaluateAll((items) => items.map((item) => item.getAttribute('data-service')))
  const first = await ids()
  const more = page.getByRole('button', { name: 'Afficher les suivants' }).first()
  await more.press('Enter')
  await expect.poll(async () => (await ids()).length).toBe(2 * first.length)
  expect((await ids()).slice(0, first.length)).toEqual(first)
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('« Signaler un manque » opens a mail that tells the need, the commune and the public, and nothing of the person', async () => {
  const { page, requests } = await site.open(
    '?vue=orienter&depuis=18279&besoin=logement-hebergement--acheter-un-logement#statut=demandeurs-asile&niveau=A1&age=moins-26&femme=oui&enfants=oui&vehicule=non',
  )
  const link = page.getByRole('link', { name: 'Signaler un manque' })
  const href = (await link.getAttribute('href')) ?? ''
  const mail = new URL(href)
  expect(mail.protocol).toBe('mailto:')
  const text = `${mail.searchParams.get('subject')}\n${mail.searchParams.get('body')}`
  for (const expected of [/logement/i, /Vierzon/, /Demandeurs d’asile/, /aucune information sur une personne/]) {
    expect(text).toMatch(expected)
  }
  expect(text.match(/A1|26|femme|enfant|véhicule|niveau/gi)).toBe(null)
  expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(site.origin()))).toEqual([])
})

/** Whether all of what has the focus can be seen: within the screen, and under nothing else. */
function isFocusInSight(): boolean {
  const { activeElement } = document
  // A radio or a checkbox out of sight is seen by its label.
  const seen = activeElement?.closest('label') ?? activeElement
  if (!(seen instanceof HTMLElement) || seen === document.body) return false
  const { left, top, bottom, width } = seen.getBoundingClientRect()
  const points = [top + 4, Math.min(bottom - 4, top + 24)].map((y) => document.elementFromPoint(left + width / 2, y))
  return points.every((at) => at !== null && (seen.contains(at) || at.contains(seen)))
}

test('from the question to the sheet by the keyboard alone, at 360 px, the focus always in sight', async () => {
  const { page, errors } = await site.open('?vue=orienter', { viewport: NARROW })
  const { keyboard } = page
  await page.getByRole('combobox', { name: 'D’où ?' }).waitFor()
  const hidden: string[] = []
  /** Presses Tab until what has the focus answers to a selector. */
  const reach = async (selector: string): Promise<void> => {
    for (let press = 0; press < 150; press += 1) {
      await keyboard.press('Tab')
      const inSight = await page.evaluate(isFocusInSight)
      const { isThere, html } = await page.evaluate(
        (wanted) => ({
          isThere: document.activeElement?.matches(wanted) === true,
          html: document.activeElement?.outerHTML.slice(0, 90) ?? '',
        }),
        selector,
      )
      if (!inSight) hidden.push(html)
      if (isThere) return
    }
    throw new Error(`${selector} is not reached`)
  }
  await reach('#orienter-commune')
  await keyboard.type('vierzon')
  await page.getByRole('option', { name: /^Vierzon/ }).waitFor()
  await keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('depuis')).toBe('18279')
  await reach('input[name="besoin"][value="francais"]')
  await keyboard.press('Space')
  await page.locator('[data-service]').first().waitFor()
  await reach('[data-service] button[aria-pressed]')
  await keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('selection')).not.toBe(null)
  await reach('#selection button:nth-of-type(3)')
  await keyboard.press('Enter')
  await page.locator('[data-feuille="fr"][data-pret="true"]').waitFor()
  await reach('input[name="feuille"]')
  await keyboard.press('ArrowRight')
  await page.locator('[data-feuille="en"][data-pret="true"]').waitFor()
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-imprimee', 'oui')
  })
  await reach('main button')
  await keyboard.press('Enter')
  expect(await page.locator('html').getAttribute('data-imprimee')).toBe('oui')
  expect(hidden).toEqual([])
  expect(errors).toEqual([])
})
