import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { readCsv } from '../support/csvFile.ts'
import { plantedSite } from '../support/plantedSite.ts'
import { SOON, listedIds, servedSite } from '../support/site.ts'

const { data, dist, plant, build } = plantedSite()

const HOSTILE = '<img src=x onerror="window.attaque=1"> & <b>gras</b>'

const acteurs = readCsv(join(data, 'acteurs.csv'))
const victim = acteurs[0]
if (victim === undefined) throw new Error('data/acteurs.csv is empty')
plant('acteurs.csv', (rows) => [{ ...victim, nom: HOSTILE, description: HOSTILE, notes: HOSTILE }, ...rows.slice(1)])
const [served] = readCsv(join(data, 'services.csv'))
if (served === undefined) throw new Error('data/services.csv is empty')
const vierzon = readCsv(join(data, 'geo', 'communes.csv')).find(({ code_insee }) => code_insee === '18279')
plant('services.csv', (rows) => [
  { ...served, zone_eligibilite: `36,18279,${vierzon?.['epci']},france` },
  ...rows.slice(1),
])
// A line that no reader can use, and a file of rubbish: the good rows must survive both.
appendFileSync(join(data, 'acteurs.csv'), '\nsans-colonnes\n')
writeFileSync(join(data, 'vocabulaires', 'axes.csv'), Buffer.from([0, 255, 1, 254, 10, 34]))
build()

const site = servedSite(dist)

test('markup in a cell is shown as text, in the list and in the card', async () => {
  const { page, errors } = await site.open(`?vue=liste&acteur=${victim['id']}`)
  const card = page.getByRole('region', { name: 'Fiche de l’acteur' })
  expect(await card.getByRole('heading', { level: 2 }).textContent()).toBe(HOSTILE)
  expect(await page.locator(`#liste [data-acteur="${victim['id']}"] a`).textContent()).toBe(HOSTILE)
  expect(await page.evaluate(() => 'attaque' in window)).toBe(false)
  expect(await page.locator('#root img').count()).toBe(0)
  expect(errors).toEqual([])
})

test('rows that cannot be read cost only themselves, and the page says how many', async () => {
  const { page } = await site.open('?vue=liste')
  expect(await listedIds(page)).toHaveLength(acteurs.length)
  expect(await page.locator('footer').textContent()).toMatch(/illisible/)
})

test('the zones of a service are named, be they communes, intercommunalities, départements or the country', async () => {
  const { page } = await site.open(`?vue=liste&acteur=${served['acteur_id']}`)
  const zones = page.getByRole('region', { name: 'Fiche de l’acteur' }).locator('dd', { hasText: /^Indre, / })
  await expect.poll(() => zones.first().textContent(), SOON).toBe(`Indre, Vierzon, ${vierzon?.['epci_nom']}, France`)
})
