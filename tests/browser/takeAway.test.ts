import { readFile } from 'node:fs/promises'

import { DOMParser } from '@xmldom/xmldom'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { gexfFaults } from '../support/gexfFaults.ts'
import { onPage, stillIn } from '../support/networkPage.ts'
import { openDataOf } from '../support/openData.ts'
import { servedSite } from '../support/site.ts'

const site = servedSite()
const data = openDataOf('dist')
/** Its ties are many. */
const HUB = 'region-centre-val-de-loire'

async function taken(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const download = await arriving
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function openTakeAway(query: string) {
  const opened = await site.open(`?vue=reseau&${query}`)
  const drawn = await stillIn(opened.page)
  await opened.page.locator('summary', { hasText: 'Emporter le réseau' }).click()
  return { ...opened, drawn }
}

function tiesOf(id: string): number {
  return data.ties.filter(({ de, vers }) => de === id || vers === id).length
}

function linesOf(bytes: Buffer): readonly string[] {
  return bytes.toString().trim().split('\r\n')
}

test('what the filters leave arrives as GEXF and GraphML that load with the same actors, ties, labels and weights', async () => {
  const { page, drawn } = await openTakeAway('departement=37')
  const ids = drawn.nodes.map(({ id }) => id).toSorted()
  const ties = data.ties.filter(({ de = '', vers = '' }) => ids.includes(de) && ids.includes(vers))
  expect(ties.length).toBeGreaterThan(3)
  const gexf = await taken(page, 'GEXF pour Gephi')
  const graphml = await taken(page, 'GraphML')
  expect([gexf.name, graphml.name]).toEqual(['reseau.gexf', 'reseau.graphml'])
  expect(gexfFaults(gexf.bytes.toString())).toEqual([])
  for (const graph of [
    parseGexf(MultiGraph, gexf.bytes.toString()),
    parseGraphml(MultiGraph, graphml.bytes.toString()),
  ]) {
    expect(graph.nodes().toSorted()).toEqual(ids)
    expect(graph.size).toBe(ties.length)
    const read = graph.mapEdges(
      (_, { nature, weight }, from, to) => `${from} ${String(nature)} ${to} ${String(weight)}`,
    )
    expect(read.toSorted()).toEqual(ties.map(({ de, nature, vers }) => `${de} ${nature} ${vers} 1`).toSorted())
    graph.forEachNode((id, { label, type, x, y }) => {
      expect(label).toBe(data.names.get(id))
      expect(typeof type).toBe('string')
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    })
  }
  expect(gexf.bytes.toString()).toMatch(/<viz:color r="\d+" g="\d+" b="[1-9]\d*"/)
})

test('the picture arrives as SVG and PNG with its legend, and both tables as CSV', async () => {
  const { page, drawn } = await openTakeAway('')
  const svg = await taken(page, 'Image SVG')
  const root = new DOMParser().parseFromString(svg.bytes.toString(), 'image/svg+xml').documentElement
  const layer = (name: string) =>
    Array.from(root.getElementsByTagName('g')).filter((group) => group.getAttribute('class') === name)
  const count = (name: string, tag: string) =>
    layer(name).reduce((sum, group) => sum + group.getElementsByTagName(tag).length, 0)
  expect(count('acteurs', 'path')).toBe(drawn.nodes.length)
  expect(count('liens', 'path')).toBeLessThanOrEqual(drawn.ties)
  expect(count('liens', 'path')).toBeGreaterThan(drawn.ties * 0.95)
  const legend = layer('legende').flatMap((group) => Array.from(group.getElementsByTagName('text')))
  expect(legend.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([
      'Réseau des acteurs\u00A0: liens connus',
      'Pont entre les deux écosystèmes',
      'Licence Ouverte 2.0',
    ]),
  )
  const png = await taken(page, 'Image PNG')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(root.getAttribute('width')))
  const measures = await taken(page, 'Mesures des acteurs (CSV)')
  const ties = await taken(page, 'Liens connus (CSV)')
  expect(linesOf(measures.bytes)).toHaveLength(drawn.nodes.length + 1)
  expect(linesOf(ties.bytes)[0]).toMatch(/^\uFEFF?de;de_nom;vers;vers_nom;nature;/)
  expect(ties.bytes.toString()).toContain(data.ties[0]?.['de'] ?? 'nobody')
})

/** Where each shape of the picture stands on the sheet. */
function placesOnSheet({ bytes }: { readonly bytes: Buffer }): readonly string[] {
  const root = new DOMParser().parseFromString(bytes.toString(), 'image/svg+xml').documentElement
  const actors = Array.from(root.getElementsByTagName('g')).find((group) => group.getAttribute('class') === 'acteurs')
  return Array.from(actors?.getElementsByTagName('path') ?? [], (path) => path.getAttribute('transform') ?? '')
}

test('files hold what is drawn: nodes where the hand put them, in the colours of communities, as large as on the page', async () => {
  const { page } = await openTakeAway('communautes=oui&taille=intermediarite')
  const drawn = await stillIn(page)
  const before = parseGexf(MultiGraph, (await taken(page, 'GEXF pour Gephi')).bytes.toString())
  const sheet = placesOnSheet(await taken(page, 'Image SVG'))
  const hub = drawn.nodes.find(({ id }) => id === HUB)
  if (hub === undefined) throw new Error(`${HUB} is not drawn.`)
  const start = await onPage(page, hub)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 60, start.y - 40, { steps: 4 })
  await page.mouse.up()
  await stillIn(page)
  const after = parseGexf(MultiGraph, (await taken(page, 'GEXF pour Gephi')).bytes.toString())
  const moved = after.filterNodes((id, { x, y }) => {
    const { x: left, y: top } = before.getNodeAttributes(id)
    return x !== left || y !== top
  })
  expect(moved).toEqual([HUB])
  const [from, to] = [before.getNodeAttributes(HUB), after.getNodeAttributes(HUB)]
  // In Gephi y goes up.
  expect((to['x'] - from['x']) / (to['y'] - from['y'])).toBeCloseTo(60 / 40, 1)
  const graphml = parseGraphml(MultiGraph, (await taken(page, 'GraphML')).bytes.toString())
  expect(graphml.getNodeAttribute(HUB, 'x')).toBeCloseTo(to['x'], 3)
  const shapes = placesOnSheet(await taken(page, 'Image SVG'))
  expect(shapes.filter((place) => !sheet.includes(place))).toHaveLength(1)

  const colours = new Map<number, Set<string>>()
  after.forEachNode((_id, { communaute, color }) => {
    if (communaute > 0 && communaute < 10) colours.set(communaute, (colours.get(communaute) ?? new Set()).add(color))
  })
  expect([...colours.values()].map(({ size }) => size)).toEqual(Array.from({ length: 9 }, () => 1))
  expect(new Set([...colours.values()].flatMap((own) => [...own])).size).toBe(9)
  const ratios = drawn.nodes.map(({ id, radius }) => radius / after.getNodeAttribute(id, 'size'))
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 2)
  expect(new Set(drawn.nodes.map(({ radius }) => radius)).size).toBeGreaterThan(20)
})

test('the measures of the files are those of the page: of the whole known network, whatever the filters leave', async () => {
  const { page, drawn } = await openTakeAway('departement=37&lecture=mesures')
  const graph = parseGexf(MultiGraph, (await taken(page, 'GEXF pour Gephi')).bytes.toString())
  const [header = '', ...lines] = linesOf((await taken(page, 'Mesures des acteurs (CSV)')).bytes)
  const columns = header.replace('\uFEFF', '').split(';')
  expect(lines).toHaveLength(drawn.nodes.length)
  for (const { id } of drawn.nodes) {
    const line = lines.find((row) => row.startsWith(`${id};`))?.split(';') ?? []
    expect([id, Number(line.at(columns.indexOf('liens') - columns.length))]).toEqual([id, tiesOf(id)])
    expect(graph.getNodeAttribute(id, 'liens')).toBe(tiesOf(id))
  }
  const [most = ''] = drawn.nodes.map(({ id }) => id).toSorted((a, b) => tiesOf(b) - tiesOf(a))
  const row = page.locator(`tr[data-mesure="${most}"]`)
  expect(await row.locator('td').nth(1).textContent()).toBe(String(tiesOf(most)))
})
