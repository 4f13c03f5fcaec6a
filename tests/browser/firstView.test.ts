import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { listedIds, servedSite } from '../support/site.ts'

const site = servedSite()

/** The ids of a published table, as anybody would read it. */
function publishedIds(): readonly string[] {
  const text = readFileSync('dist/donnees/acteurs.csv', 'utf8')
  return Papa.parse<{ id: string }>(text, { header: true, skipEmptyLines: true }).data.map(({ id }) => id)
}

test.each(['', '?vue=reseau', '?vue=liste'])(
  'the list of %s has one row for each published organisation',
  async (query) => {
    const { page } = await site.open(query)
    expect((await listedIds(page)).toSorted()).toEqual(publishedIds().toSorted())
  },
)

test.each(['', '?vue=reseau', '?vue=liste'])(
  '%s asks nothing of another origin and reports no error',
  async (query) => {
    const { page, requests, errors } = await site.open(query)
    await page.waitForTimeout(2500)
    const elsewhere = requests.filter((url) => !url.startsWith(site.origin()) && !/^(data|blob):/.test(url))
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
  },
)

test('the first view without the map engine weighs at most 130 kB of scripts and styles, in at most 15 requests', async () => {
  const html = readFileSync('dist/index.html', 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '')
  const bytes = linked.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join('dist', path))).length, 0)
  expect(linked.length).toBeGreaterThan(1)
  expect(bytes).toBeLessThanOrEqual(130_000)
  const { requests } = await site.open('?vue=liste')
  expect(requests.length).toBeLessThanOrEqual(15)
})

test('the list is usable although the map engine never arrives', async () => {
  const chunks = readdirSync('dist/assets').filter((name) => name.startsWith('MapView'))
  expect(chunks.length).toBeGreaterThan(0)
  const { page } = await site.open('?vue=liste')
  await page.route('**/MapView*.js', (route) => route.abort())
  await page.getByRole('navigation', { name: 'Vues' }).getByRole('link', { name: 'Carte' }).click()
  await page.getByText('Cette vue n’a pas pu être dessinée').waitFor()
  await page.getByRole('region', { name: 'Liste des acteurs' }).getByRole('link').first().click()
  await page.getByRole('region', { name: 'Fiche de l’acteur' }).waitFor()
})

test('before any script has run, the first rows can be read and lead to their cards', async () => {
  const { page } = await site.openWithoutScripts('')
  const links = page.locator('#liste [data-acteur] a')
  expect(await links.count()).toBeGreaterThan(10)
  expect(await links.first().isVisible()).toBe(true)
  expect(await links.first().getAttribute('href')).toMatch(/acteur=/)
})

test('a link that asks for something never shows the first view of everything meanwhile', async () => {
  const { page } = await site.open('?vue=liste&famille=cria')
  await page.route('**/assets/site-*.json', () => undefined)
  await page.reload({ waitUntil: 'domcontentloaded' })
  expect(await page.locator('#root').isVisible()).toBe(false)
})
