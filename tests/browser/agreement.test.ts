import * as fc from 'fast-check'
import type { Feature } from 'geojson'
import type { JSHandle, Page } from 'playwright-core'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { beforeAll, expect, test } from 'vitest'

import { featuresOf, paintedMap } from '../support/mapPage.ts'
import { drawnIn } from '../support/networkPage.ts'
import { type Asked, GROUPS, type Group, failedGroups, openDataOf } from '../support/openData.ts'
import { SOON, countInStatus, listedIds, servedSite } from '../support/site.ts'

const site = servedSite()
const data = openDataOf('dist')
const TEXTS = ['', '', 'tours', 'mission locale', 'français', 'mobilite blois', 'cada', 'châteauroux', 'zzzzzz']

/** Any combination of filters that the data can answer to; most groups ask for nothing, so that something is often left. */
const anyAsked: fc.Arbitrary<Asked> = fc.record(
  Object.fromEntries(
    GROUPS.map((group) => {
      const codes = [...new Set([...data.answers.values()].flatMap((answers) => answers[group]))].toSorted()
      const some = fc.subarray(codes, { minLength: 1, maxLength: Math.min(4, codes.length) })
      return [group, fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: some, weight: 2 })]
    }),
  ) as Record<Group, fc.Arbitrary<string[]>>,
)

let pages: Readonly<Record<'carte' | 'reseau' | 'liste', Page>>
let map: JSHandle<MapLibreMap>

beforeAll(async () => {
  const [carte, reseau, liste] = await Promise.all(
    ['carte', 'reseau', 'liste'].map(async (vue) => (await site.open(`?vue=${vue}`)).page),
  )
  if (carte === undefined || reseau === undefined || liste === undefined) throw new Error('A page did not open.')
  pages = { carte, reseau, liste }
  map = await paintedMap(carte)
})

/** Puts a query in the address bar of a page, as Back and Forward do. */
async function go(vue: keyof typeof pages, asked: Asked, q: string): Promise<void> {
  const query = new URLSearchParams({ vue })
  for (const group of GROUPS) if (asked[group].length > 0) query.set(group, asked[group].join(','))
  if (q !== '') query.set('q', q)
  await pages[vue].evaluate((search) => {
    history.pushState(null, '', `?${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query.toString())
}

function sorted(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].toSorted()
}

const NOTHING: Asked = { famille: [], departement: [], ecosysteme: [], theme: [], public: [], confiance: [] }
const found = new Map<string, ReadonlySet<string>>()

/** The ids that a text finds by itself, as the list says. */
async function foundBy(q: string): Promise<ReadonlySet<string>> {
  const known = found.get(q)
  if (known !== undefined) return known
  const { page } = await site.open(`?${new URLSearchParams({ vue: 'liste', q })}`)
  const ids = new Set(await listedIds(page))
  found.set(q, ids)
  return ids
}

/** The ids that the published files leave. */
function leftBy(asked: Asked, answering: ReadonlySet<string>): readonly string[] {
  return [...data.answers]
    .filter(([id, answers]) => answering.has(id) && failedGroups(answers, asked).length === 0)
    .map(([id]) => id)
}

test('for any filters, list, map, graph and counts say what the published files say', async () => {
  let most = 0
  await fc.assert(
    fc.asyncProperty(anyAsked, fc.constantFrom(...TEXTS), async (asked, q) => {
      const answering = await foundBy(q)
      const ids = sorted(leftBy(asked, answering))
      most = Math.max(most, ids.length)
      for (const vue of ['liste', 'carte', 'reseau'] as const) {
        await go(vue, asked, q)
        await expect.poll(() => countInStatus(pages[vue]), SOON).toBe(ids.length)
        await expect.poll(async () => sorted(await listedIds(pages[vue])), SOON).toEqual(ids)
      }
      await expectGraph(ids)
      await expectMap(ids)
      await expectOptions(asked, answering)
    }),
    { numRuns: 25, endOnFailure: true },
  )
  expect(most).toBeGreaterThan(20)
}, 180_000)

async function expectGraph(ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await drawnIn(pages.reseau)).nodes.length, SOON).toBe(ids.length)
  const drawn = await drawnIn(pages.reseau)
  const ties = data.ties.filter(({ de = '', vers = '' }) => ids.includes(de) && ids.includes(vers)).length
  expect(sorted(drawn.nodes.map(({ id }) => id)), 'nodes').toEqual(ids)
  expect(drawn.ties, 'ties').toBe(ties)
  expect(await pages.reseau.locator('summary', { hasText: 'Tableau des liens' }).textContent()).toContain(`(${ties})`)
}

async function expectMap(ids: readonly string[]): Promise<void> {
  const placed = data.places.features.filter(({ properties }) => ids.includes(String(properties?.['acteur_id'])))
  await expect
    .poll(async () => spotsOf(await featuresOf(map, 'places'), 'acteur'), SOON)
    .toEqual(spotsOf(placed, 'acteur_id'))
  const unplaced = ids.length - new Set(placed.map(({ properties }) => properties?.['acteur_id'])).size
  const legend = (await pages.carte.locator('details', { hasText: 'Légende' }).textContent()) ?? ''
  expect(Number(/(\d+) acteurs? n(?:’est|e sont) pas sur la carte/.exec(legend)?.[1] ?? 0), 'without a place').toBe(
    unplaced,
  )
  const shades = new Map(
    (await featuresOf(map, 'departement-names')).map((feature) => [
      propertyOf(feature, 'code'),
      propertyOf(feature, 'value'),
    ]),
  )
  for (const code of data.population.keys()) {
    const count = ids.filter((id) => data.answers.get(id)?.departement.includes(code)).length
    expect(Number.parseInt(shades.get(code) ?? '', 10), `département ${code}`).toBe(count)
  }
}

/** Who stands where. */
function spotsOf(features: readonly Feature[], owner: string): readonly string[] {
  return features.map((feature) => JSON.stringify([propertyOf(feature, owner), feature.geometry])).toSorted()
}

function propertyOf({ properties }: Feature, key: string): string {
  return String(properties?.[key])
}

/** Beside each option: how many organisations it would leave, the other groups staying as they are. */
async function expectOptions(asked: Asked, answering: ReadonlySet<string>): Promise<void> {
  const menus = pages.liste.locator('#groupes-de-filtres details')
  for (const [index, group] of GROUPS.entries()) {
    const shown = await menus
      .nth(index)
      .evaluate((menu) =>
        [...menu.querySelectorAll('label')].map((label) => [
          label.querySelector('input')?.value ?? '',
          Number(label.lastElementChild?.textContent),
        ]),
      )
    const others = leftBy({ ...asked, [group]: [] }, answering)
    const expected = shown.map(([code]) => [
      code,
      others.filter((id) => data.answers.get(id)?.[group].includes(String(code)) === true).length,
    ])
    expect(shown.length).toBeGreaterThan(1)
    expect(shown, `options of ${group}`).toEqual(expected)
  }
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

test('a text finds every organisation that has it in its name, accents and capitals apart', async () => {
  for (const q of TEXTS.filter((text) => text !== '')) {
    const named = [...data.names].filter(([, nom]) => folded(nom).includes(folded(q))).map(([id]) => id)
    const ids = await foundBy(q)
    expect(
      named.filter((id) => !ids.has(id)),
      `« ${q} »`,
    ).toEqual([])
    expect(ids.size).toBeLessThan(data.answers.size)
  }
})

test('a link opened afresh leaves the same as when one came to it by the filters', async () => {
  const asked: Asked = { ...NOTHING, famille: ['association', 'cria'], departement: ['37', '45'] }
  const answering = await foundBy('tours')
  const expected = sorted(leftBy(asked, answering))
  for (const vue of ['carte', 'reseau', 'liste']) {
    const { page } = await site.open(`?vue=${vue}&famille=association,cria&departement=37,45&q=tours`)
    await expect.poll(() => countInStatus(page)).toBe(expected.length)
    expect(sorted(await listedIds(page))).toEqual(expected)
  }
  expect(expected.length).toBeGreaterThan(0)
})
