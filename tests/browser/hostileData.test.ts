import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Papa from 'papaparse'
import { afterAll, expect, test } from 'vitest'

import { listedIds, servedSite } from '../support/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'carto-'))
const data = join(folder, 'data')
const dist = join(folder, 'dist')

const HOSTILE = '<img src=x onerror="window.attaque=1"> & <b>gras</b>'

cpSync('data', data, { recursive: true })
const acteurs = Papa.parse<Record<string, string>>(readFileSync(join(data, 'acteurs.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
})
const victim = acteurs.data[0]
if (victim === undefined) throw new Error('data/acteurs.csv is empty')
writeFileSync(
  join(data, 'acteurs.csv'),
  Papa.unparse({
    fields: acteurs.meta.fields ?? [],
    data: [{ ...victim, nom: HOSTILE, description: HOSTILE, notes: HOSTILE }, ...acteurs.data.slice(1)],
  }),
)
// A line that no reader can use, and a file of rubbish: the good rows must survive both.
appendFileSync(join(data, 'acteurs.csv'), '\nsans-colonnes\n')
writeFileSync(join(data, 'vocabulaires', 'axes.csv'), Buffer.from([0, 255, 1, 254, 10, 34]))
execFileSync('npx', ['vite', 'build', '--logLevel', 'silent', '--outDir', dist, '--emptyOutDir'], {
  env: { ...process.env, NODE_ENV: 'production', DATA_DIR: data },
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const site = servedSite(dist)

test('markup in a cell is shown as text, in the list and in the card', async () => {
  const { page, errors } = await site.open(`?vue=liste&acteur=${victim.id}`)
  const card = page.getByRole('region', { name: 'Fiche de l’acteur' })
  expect(await card.getByRole('heading', { level: 2 }).textContent()).toBe(HOSTILE)
  expect(await page.locator(`#liste [data-acteur="${victim.id}"] a`).textContent()).toBe(HOSTILE)
  expect(await page.evaluate(() => 'attaque' in window)).toBe(false)
  expect(await page.locator('#root img').count()).toBe(0)
  expect(errors).toEqual([])
})

test('rows that cannot be read cost only themselves, and the page says how many', async () => {
  const { page } = await site.open('?vue=liste')
  expect(await listedIds(page)).toHaveLength(acteurs.data.length)
  expect(await page.locator('footer').textContent()).toMatch(/illisible/)
})
