import type { Map as MapLibreMap } from 'maplibre-gl'
import type { JSHandle } from 'playwright-core'
import { expect, test } from 'vitest'

import { openDataOf } from '../support/openData.ts'
import { groupBy } from '../../src/derive/groupBy.ts'
import { type DrawnSymbol, boundsIn, cameraIn, featuresOf, paintedMap, settled, symbolsIn } from '../support/mapPage.ts'
import { SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()
const data = openDataOf('dist')

/** Tours, close enough for every place to stand on its seat. */
const TOURS = '13/47.3943/0.6964'
/** The same, before their names come. */
const TOURS_UNNAMED = '12.5/47.3943/0.6964'

async function openMap(query = '') {
  const opened = await site.open(`?${query}`)
  return { ...opened, map: await paintedMap(opened.page) }
}

test('close by, every place of the data is drawn, hollow when only its commune is known', async () => {
  const { map } = await openMap(`position=${TOURS}`)
  await settled(map)
  const { west, south, east, north } = await boundsIn(map)
  const margin = (east - west) / 6
  const within = data.places.features.filter(
    ({
      geometry: {
        coordinates: [lon = 0, lat = 0],
      },
    }) => lon > west + margin && lon < east - margin && lat > south + margin && lat < north - margin,
  )
  const symbols = await symbolsIn(map, ['places'])
  const drawn = new Map(
    symbols.map((symbol) => [`${String(symbol.properties['acteur'])} ${String(symbol.properties['exact'])}`, symbol]),
  )
  expect(within.length).toBeGreaterThan(20)
  const kinds = new Set<string>()
  for (const { properties } of within) {
    const exact = properties?.['precision'] === 'adresse'
    const symbol = drawn.get(`${String(properties?.['acteur_id'])} ${String(exact)}`)
    const icon = String(symbol?.properties['icon'])
    expect(icon, `the mark of ${String(properties?.['id'])}`).toMatch(exact ? / filled$/ : / hollow$/)
    kinds.add(icon.split(' ').at(-1) ?? '')
  }
  expect([...kinds].toSorted()).toEqual(['filled', 'hollow'])
})

test('the hollow mark of a family is another picture than the full one', async () => {
  const { map } = await openMap('famille=cria')
  const differ = await map.evaluate((engine) =>
    engine
      .listImages()
      .filter((name) => name.endsWith(' filled'))
      .map((name) => {
        const [full, hollow] = [name, name.replace(/filled$/, 'hollow')].map(
          (image) => engine.getImage(image)?.data.data,
        )
        return full !== undefined && hollow !== undefined && full.some((value, index) => value !== hollow[index])
      }),
  )
  expect(differ.length).toBeGreaterThan(10)
  expect(differ).not.toContain(false)
})

test('from afar, clusters and single places together hold every place', async () => {
  const { map } = await openMap()
  await settled(map)
  const clusters = await symbolsIn(map, ['clusters'])
  const singles = await symbolsIn(map, ['places'])
  const held = clusters.reduce((sum, { properties }) => sum + Number(properties['point_count']), 0)
  expect(clusters.length).toBeGreaterThan(5)
  expect(held + singles.length).toBe((await featuresOf(map, 'places')).length)
})

test('a click opens a cluster: its places come apart, and the address bar says where one looks', async () => {
  const { page, map } = await openMap('vue=carte&seul=oui')
  await settled(map)
  const clusters = await symbolsIn(map, ['clusters'])
  const largest = clusters.toSorted(
    (a, b) => Number(b.properties['point_count']) - Number(a.properties['point_count']),
  )[0]
  if (largest === undefined) throw new Error('There is no cluster.')
  const before = await cameraIn(map)
  expect(searchOf(page).get('position')).toBeNull()
  await page.mouse.click(largest.x, largest.y)
  await expect.poll(async () => (await cameraIn(map)).zoom, SOON).toBeGreaterThan(before.zoom)
  await settled(map)
  const apart = await symbolsIn(map, ['clusters', 'places'])
  const counts = apart.map(({ properties }) => Number(properties['point_count'] ?? 1))
  expect(Math.max(...counts)).toBeLessThan(Number(largest.properties['point_count']))
  expect(apart.length).toBeGreaterThan(1)
  await expect.poll(() => searchOf(page).get('position')).toMatch(/^\d+(\.\d+)?\/4\d\.\d+\/-?\d\.\d+$/)
})

test('the buttons and the keys of zoom open every cluster in the end', async () => {
  const { page, map } = await openMap('position=10.5/47.3943/0.6964&seul=oui')
  await settled(map)
  expect((await symbolsIn(map, ['clusters'])).length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Zoomer', exact: true }).click()
  await expect.poll(async () => (await cameraIn(map)).zoom, SOON).toBeCloseTo(11.5, 1)
  await page.locator('section[aria-label="Carte"] canvas').focus()
  await page.keyboard.press('+')
  await expect.poll(async () => (await cameraIn(map)).zoom, SOON).toBeGreaterThan(12.1)
  await settled(map)
  expect(await symbolsIn(map, ['clusters'])).toEqual([])
  expect((await symbolsIn(map, ['places'])).length).toBeGreaterThan(20)
})

test('places stacked on one point fan out, and each opens its own card', async () => {
  const { page, map } = await openMap(`position=${TOURS_UNNAMED}&seul=oui`)
  await settled(map)
  const stack = await stackIn(map)
  expect(stack.length).toBeGreaterThan(10)
  for (const [index, a] of stack.entries()) {
    for (const b of stack.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18)
  }
  for (const { properties } of stack.slice(3, 6)) {
    const { acteur } = properties
    const seat = (await stackIn(map)).find((symbol) => symbol.properties['acteur'] === acteur)
    await page.mouse.click(seat?.x ?? 0, seat?.y ?? 0)
    await page.locator(`[data-fiche="${String(acteur)}"]`).waitFor()
    await expect.poll(() => searchOf(page).get('acteur')).toBe(acteur)
    await page.keyboard.press('Escape')
    await page.locator('[data-fiche]').waitFor({ state: 'detached' })
    await settled(map)
  }
})

/** The places that stand on the point where most do. */
async function stackIn(map: JSHandle<MapLibreMap>): Promise<readonly DrawnSymbol[]> {
  const stacks = groupBy(await symbolsIn(map, ['places']), ({ lon, lat }) => `${lon.toFixed(4)} ${lat.toFixed(4)}`)
  return [...stacks.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
}

test('the arcs of the selected organisation are its ties with those that have a place', async () => {
  const placed = groupBy(data.places.features, ({ properties }) => String(properties?.['acteur_id']))
  const partnersOf = (id: string) =>
    new Set(data.ties.flatMap(({ de = '', vers = '' }) => (de === id ? [vers] : vers === id ? [de] : [])))
  const spotsOf = (id: string) => (placed.get(id) ?? []).map(({ geometry }) => geometry.coordinates.join(' '))
  const placedPartners = (id: string) => [...partnersOf(id)].filter((partner) => placed.has(partner))
  // Where two stand on one point there is no line to draw, until they take their seats.
  const apartFrom = (id: string) =>
    placedPartners(id).filter((partner) => !spotsOf(partner).some((spot) => spotsOf(id).includes(spot)))
  const together = (id: string) => placedPartners(id).length - apartFrom(id).length
  const [most = ''] = [...placed.keys()].toSorted((a, b) => apartFrom(b).length - apartFrom(a).length)
  const [stacked = ''] = [...placed.keys()].toSorted((a, b) => together(b) - together(a))
  expect(apartFrom(most).length).toBeGreaterThan(5)
  expect(together(stacked)).toBeGreaterThan(0)
  for (const [query, id, expected] of [
    ['famille=cria', most, apartFrom(most)],
    ['famille=cria', stacked, apartFrom(stacked)],
    [`position=${TOURS}`, stacked, placedPartners(stacked)],
  ] as const) {
    const { map } = await openMap(`${query}&acteur=${id}`)
    await settled(map)
    const arcs = await featuresOf(map, 'arcs')
    expect(arcs.map(({ properties }) => String(properties?.['partner'])).toSorted()).toEqual(expected.toSorted())
    const own = (await featuresOf(map, 'selected')).filter(({ properties }) => properties?.['main'] === true)
    expect(own).toHaveLength(placed.get(id)?.length ?? 0)
  }
})
