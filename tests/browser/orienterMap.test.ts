import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { readCsv } from '../support/csvFile.ts'
import { paintedMap, settled } from '../support/mapPage.ts'
import { PHONE, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

const QUESTION = '?vue=orienter&depuis=18279&besoin=francais'
const NARROW = { width: 360, height: 740 }

/** The centre of a commune. */
function centreOf(code: string): readonly [lon: number, lat: number] {
  const row = readCsv('data/geo/communes.csv').find(({ code_insee }) => code_insee === code)
  return [Number(row?.['longitude']), Number(row?.['latitude'])]
}

const CHARTRES = '28085'

/** Where a position is on the page, in pixels, once the map has settled. */
async function spotOf(page: Page, position: readonly [number, number]) {
  const map = await paintedMap(page)
  await settled(map)
  return map.evaluate((engine, [lon, lat]) => {
    const { left, top, width, height } = engine.getContainer().getBoundingClientRect()
    const { x, y } = engine.project([lon, lat])
    return { x: left + x, y: top + y, isInside: x > 0 && y > 0 && x < width && y < height }
  }, position)
}

test.each([
  ['wide', { viewport: { width: 1440, height: 900 } }],
  ['phone', { viewport: NARROW, hasTouch: true, isMobile: true }],
] as const)('a click on the map sets the commune of departure (%s)', async (screen, options) => {
  const { page, errors } = await site.open('?vue=orienter', options)
  if (screen === 'phone') await mapButton(page).tap()
  const spot = await spotOf(page, centreOf(CHARTRES))
  expect(spot.isInside).toBe(true)
  if (screen === 'phone') await page.touchscreen.tap(spot.x, spot.y)
  else await page.mouse.click(spot.x, spot.y)
  await expect.poll(() => searchOf(page).get('depuis')).toMatch(/^28/)
  const code = searchOf(page).get('depuis') ?? ''
  const [lon, lat] = centreOf(code)
  const [clickedLon, clickedLat] = centreOf(CHARTRES)
  // The nearest centre to the pixel that was clicked, which is some hundreds of metres wide.
  expect(Math.hypot((lon - clickedLon) * 0.68, lat - clickedLat)).toBeLessThan(0.02)
  await expect.poll(() => page.getByRole('combobox', { name: 'D’où ?' }).inputValue()).toMatch(/\(28\)$/)
  expect(errors).toEqual([])
})

const mapButton = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Aller à' }).getByRole('button', { name: 'Carte' })

test.each([
  ['a phone', PHONE],
  ['a narrow phone', NARROW],
  ['a tablet', { width: 1000, height: 760 }],
])('on %s the map comes only when it is asked for, shows the answer, and goes', async (_screen, viewport) => {
  const { page, requests, errors } = await site.open(QUESTION, { viewport })
  await page.locator('[data-service]').first().waitFor()
  const ofMap = () => requests.filter((url) => /maplibre|MapView|departements/i.test(url))
  expect(ofMap()).toEqual([])
  expect(await mapButton(page).getAttribute('aria-expanded')).toBe('false')
  await mapButton(page).press('Enter')
  const map = await paintedMap(page)
  expect(ofMap().length).toBeGreaterThan(0)
  await settled(map)
  const region = page.getByRole('region', { name: 'Carte' })
  const box = await region.boundingBox()
  expect(box?.width).toBeGreaterThan(300)
  expect(box?.height).toBeGreaterThan(200)
  const from = await spotOf(page, centreOf('18279'))
  expect(from.isInside).toBe(true)
  const shown = await map.evaluate((engine) => engine.queryRenderedFeatures({ layers: ['origin'] }).length)
  expect(shown).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([])
  await mapButton(page).press('Enter')
  await region.waitFor({ state: 'detached' })
  expect(await mapButton(page).getAttribute('aria-expanded')).toBe('false')
  expect(errors).toEqual([])
})

test('every control of the map of a phone is large, within reach of the thumb, and the results stay a touch away', async () => {
  const { page } = await site.open(QUESTION, { viewport: NARROW, hasTouch: true, isMobile: true })
  await page.locator('[data-service]').first().waitFor()
  await mapButton(page).tap()
  await paintedMap(page)
  const buttons = page.locator('#carte-reponse button, nav[aria-label="Aller à"] button').locator('visible=true')
  const boxes = await buttons.evaluateAll((list) =>
    list.map((button) => {
      const { width, height, top } = button.getBoundingClientRect()
      return { text: button.textContent || button.getAttribute('aria-label'), width, height, top }
    }),
  )
  expect(boxes.length).toBeGreaterThan(5)
  expect(boxes.filter(({ width, height }) => Math.min(width, height) < 36)).toEqual([])
  // The lower two thirds of the screen.
  expect(boxes.filter(({ top }) => top < NARROW.height / 3)).toEqual([])
  await page.getByRole('button', { name: /résultats$/ }).tap()
  await expect.poll(() => page.locator('#carte-reponse').count()).toBe(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('resultats')
})

test('the number of a step stands clear of the name of the commune where the path begins', async () => {
  const { page } = await site.open(`?vue=orienter&depuis=18279&besoin=niveau,francais,emploi#niveau=A1`)
  const map = await paintedMap(page)
  await settled(map)
  const { named, covered } = await map.evaluate((engine) => {
    const [origin] = engine.queryRenderedFeatures({ layers: ['origin'] })
    if (origin?.geometry.type !== 'Point') throw new Error('No origin is drawn.')
    const [lon = 0, lat = 0] = origin.geometry.coordinates
    const { x, y } = engine.project([lon, lat])
    // The line of the name: it ends 0.9 em above the place, in letters of 14 pixels.
    const name: [[number, number], [number, number]] = [
      [x - 22, y - 26],
      [x + 22, y - 14],
    ]
    return {
      named: engine.queryRenderedFeatures(name, { layers: ['origin'] }).length,
      covered: engine
        .queryRenderedFeatures(name, { layers: ['path-steps'] })
        .map(({ properties }) => properties['text']),
    }
  })
  expect(named).toBeGreaterThan(0)
  expect(covered).toEqual([])
})
