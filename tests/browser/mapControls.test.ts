import { expect, test } from 'vitest'

import { boundsIn, cameraIn, featuresOf, paintedMap, settled, symbolsIn } from '../support/mapPage.ts'
import { openDataOf } from '../support/openData.ts'
import { SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()
const data = openDataOf('dist')

async function openMap(query = '', options = {}) {
  const opened = await site.open(`?${query}`, options)
  return { ...opened, map: await paintedMap(opened.page) }
}

test('« Aller à… » takes to a département and back to the région, and the address bar follows', async () => {
  const { page, map } = await openMap()
  await page.locator('summary', { hasText: 'Aller à' }).click()
  await page.getByRole('button', { name: /^Indre 36$/ }).click()
  await expect.poll(() => searchOf(page).get('position'), SOON).not.toBeNull()
  const indre = await boundsIn(map)
  // Châteauroux is in view, Chartres no longer.
  expect(indre.west < 1.6957 && indre.east > 1.6957 && indre.south < 46.8029 && indre.north > 46.8029).toBe(true)
  expect(indre.north).toBeLessThan(48.4475)
  await page.locator('summary', { hasText: 'Aller à' }).click()
  await page.getByRole('button', { name: 'Toute la région' }).click()
  await expect.poll(async () => (await boundsIn(map)).north, SOON).toBeGreaterThan(48.9)
})

test('stations come and go with their switch, their credit and their key in the address bar', async () => {
  const { page, map } = await openMap()
  const box = page.getByRole('checkbox', { name: 'Gares' })
  expect(await featuresOf(map, 'stations')).toEqual([])
  await box.check()
  await expect.poll(() => searchOf(page).get('gares')).toBe('oui')
  await expect.poll(async () => (await featuresOf(map, 'stations')).length, SOON).toBeGreaterThan(50)
  await settled(map)
  const drawn = await map.evaluate((engine) => engine.queryRenderedFeatures({ layers: ['stations'] }).length)
  expect(drawn).toBeGreaterThan(50)
  expect(await page.locator('details', { hasText: 'Crédits' }).textContent()).toContain('ODbL')
  await box.uncheck()
  await expect.poll(async () => (await featuresOf(map, 'stations')).length, SOON).toBe(0)
  await expect.poll(() => searchOf(page).has('gares')).toBe(false)
})

test('per inhabitant, the départements and the legend tell rates', async () => {
  const { page, map } = await openMap('famille=association')
  const scale = page.locator('fieldset', { hasText: 'Acteurs par département' }).locator('li')
  const counts = await scale.allTextContents()
  await page.getByRole('radio', { name: 'Pour 100 000 habitants' }).check()
  await expect.poll(() => searchOf(page).get('mesure')).toBe('par-habitant')
  const rates = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })
  const expected = [...data.population].map(([code, population]) => {
    const count = [...data.answers.values()].filter(
      ({ famille, departement }) => famille.includes('association') && departement.includes(code),
    ).length
    return `${code} ${rates.format((count * 100_000) / population)} pour 100 000 hab.`
  })
  const told = async () =>
    (await featuresOf(map, 'departement-names')).map(
      ({ properties }) => `${properties?.['code']} ${properties?.['value']}`,
    )
  await expect.poll(async () => (await told()).toSorted(), SOON).toEqual(expected.toSorted())
  expect(await scale.allTextContents()).not.toEqual(counts)
})

test('the address bar restores where one looks, and keeps up with where one goes', async () => {
  const { page, map } = await openMap('position=9.5/47.25/1.5')
  const { lon, lat, zoom } = await cameraIn(map)
  expect([zoom, lat, lon].map((value) => Number(value.toFixed(4)))).toEqual([9.5, 47.25, 1.5])
  await page.locator('section[aria-label="Carte"] canvas').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => searchOf(page).get('position'), SOON).not.toBe('9.5/47.25/1.5')
  const moved = searchOf(page).get('position')
  await page.reload()
  const again = await cameraIn(await paintedMap(page))
  expect([again.zoom, again.lat, again.lon].map((value) => Number(value.toFixed(5))).join('/')).toBe(moved)
  expect(again.lon).toBeGreaterThan(1.5)
})

test.each([
  ['reduce', false],
  ['no-preference', true],
] as const)('with motion « %s », flying to a département is seen: %s', async (reducedMotion, isSeen) => {
  const { page, map } = await openMap('seul=oui', { reducedMotion })
  const isMoving = await page.evaluateHandle(() => {
    const button = [...document.querySelectorAll('ul[aria-label="Aller à"] button')].find((place) =>
      place.textContent.startsWith('Indre 36'),
    )
    ;(button as HTMLButtonElement).click()
  })
  await isMoving.dispose()
  expect(await map.evaluate((engine) => engine.isMoving())).toBe(isSeen)
})

test('a walk over the map asks nothing of another origin and reports no error', async () => {
  const { page, map, requests, errors } = await openMap()
  await page.locator('section[aria-label="Carte"] canvas').focus()
  for (const key of ['+', '+', 'ArrowLeft', '+', '+', '-', 'ArrowUp']) {
    await page.keyboard.press(key)
    await settled(map)
  }
  await page.getByRole('checkbox', { name: 'Gares' }).check()
  await settled(map)
  const elsewhere = requests.filter((url) => !url.startsWith(site.origin()) && !/^(data|blob):/.test(url))
  expect(elsewhere).toEqual([])
  expect(errors).toEqual([])
})

const IGN = 'https://data.geopf.fr/**'

test('the Plan IGN is asked for only when wanted, slips under the places, and goes again', async () => {
  const { page, map, requests } = await openMap()
  await page.route(IGN, (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: {
        version: 8,
        sources: {},
        layers: [{ id: 'fond', type: 'background', paint: { 'background-color': '#ff0000' } }],
      },
    }),
  )
  const asked = () => requests.filter((url) => url.includes('data.geopf.fr'))
  const layers = () => map.evaluate((engine) => engine.getLayersOrder())
  expect(asked()).toEqual([])
  await page.getByRole('checkbox', { name: 'Fond Plan IGN' }).check()
  await expect.poll(async () => (await layers()).includes('ign:fond'), SOON).toBe(true)
  await expect.poll(() => searchOf(page).get('fond')).toBe('plan-ign')
  expect(asked().length).toBeGreaterThan(0)
  expect((await layers()).indexOf('ign:fond')).toBeLessThan((await layers()).indexOf('places'))
  expect(await page.locator('details', { hasText: 'Crédits' }).textContent()).toContain('© IGN')
  await page.getByRole('checkbox', { name: 'Fond Plan IGN' }).uncheck()
  await expect.poll(async () => (await layers()).includes('ign:fond'), SOON).toBe(false)
  await settled(map)
  expect((await symbolsIn(map, ['places', 'clusters'])).length).toBeGreaterThan(5)
})

test('when the IGN does not answer, the page says so and keeps the map', async () => {
  const { page, map } = await openMap()
  await page.route(IGN, (route) => route.abort())
  // Not `check`: the box is free again at once.
  await page.getByRole('checkbox', { name: 'Fond Plan IGN' }).click()
  await page.getByText('Le service de l’IGN ne répond pas').waitFor()
  await expect.poll(() => searchOf(page).has('fond')).toBe(false)
  expect(await page.getByRole('checkbox', { name: 'Fond Plan IGN' }).isChecked()).toBe(false)
  await settled(map)
  expect((await symbolsIn(map, ['places', 'clusters'])).length).toBeGreaterThan(5)
})
