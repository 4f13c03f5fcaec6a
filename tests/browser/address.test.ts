import { expect, test } from 'vitest'

import { answerWith } from '../support/fakeGeocoder.ts'
import { searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

const GEOCODER = 'https://data.geopf.fr/geocodage/**'

test('an address is sent when somebody asks, chooses its commune, and is kept nowhere', async () => {
  const { page, requests, errors } = await site.open('?vue=orienter&besoin=francais')
  await page.route(GEOCODER, (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: answerWith({ label: '12 Rue de la Gare 18100 Vierzon', citycode: '18279', score: 0.93 }, [2.07, 47.22]),
    }),
  )
  const elsewhere = () => requests.filter((url) => url.startsWith('https://'))
  await page.getByText('Chercher par une adresse').click()
  await page.getByLabel('Adresse', { exact: true }).fill('12 rue de la gare vierzon')
  expect(elsewhere()).toEqual([])
  await page.getByRole('button', { name: 'Envoyer et chercher' }).click()
  await expect.poll(() => searchOf(page).get('depuis')).toBe('18279')
  await page.getByText('le départ est Vierzon').waitFor()
  expect(elsewhere()).toHaveLength(1)
  expect(page.url().toLowerCase()).not.toContain('gare')
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))
  expect(kept.toLowerCase()).not.toContain('gare')
  expect(errors).toEqual([])
})

test('when the geocoder does not answer, the commune that was chosen stays', async () => {
  const { page } = await site.open('?vue=orienter&depuis=18033')
  await page.route(GEOCODER, (route) => route.abort())
  await page.getByText('Chercher par une adresse').click()
  await page.getByLabel('Adresse', { exact: true }).fill('12 rue de la gare vierzon')
  await page.getByRole('button', { name: 'Envoyer et chercher' }).click()
  await page.getByText('Le géocodeur national ne répond pas').waitFor()
  expect(searchOf(page).get('depuis')).toBe('18033')
})

test('five seconds are the longest wait: then one is told, and the commune that was chosen stays', async () => {
  const { page } = await site.open('?vue=orienter&depuis=18033')
  // An answer that never comes.
  await page.route(GEOCODER, () => undefined)
  await page.getByText('Chercher par une adresse').click()
  await page.getByLabel('Adresse', { exact: true }).fill('12 rue de la gare vierzon')
  await page.getByRole('button', { name: 'Envoyer et chercher' }).click()
  const start = performance.now()
  await page.getByText('Le géocodeur national ne répond pas').waitFor()
  expect(performance.now() - start).toBeGreaterThan(4000)
  expect(performance.now() - start).toBeLessThan(6500)
  expect(searchOf(page).get('depuis')).toBe('18033')
})
