import { readFileSync } from 'node:fs'

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { type RawRow, readCsv } from '../support/csvFile.ts'
import { servedSite } from '../support/site.ts'
import { partsOf, readVcards, valueIn } from '../support/vcard.ts'

const site = servedSite()

/** An organisation with a comma in its address, one without a telephone, one that houses people. */
const HOUSING = 'adoma-tours'
const IDS = ['france-services-bourgueil', 'association-des-ukrainiens-en-centre-val-de-loire', HOUSING, 'cria-41']
const ACTEURS = readCsv('data/acteurs.csv')
const LIEUX = readCsv('data/lieux.csv')

const nameOf = (id: string): string => ACTEURS.find((row) => row['id'] === id)?.['nom'] ?? ''

/** The first place of an organisation, as its table has it. */
const placeOf = (id: string): RawRow => LIEUX.find((row) => row['acteur_id'] === id) ?? {}

/** The number of an organisation's first place, else its own. */
function phoneOf(id: string): string {
  return placeOf(id)['telephone'] || (ACTEURS.find((row) => row['id'] === id)?.['telephone'] ?? '')
}

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Sélection' })

/** The text of the file that a button saves, and its name. */
async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('the contacts of all are saved as one file that a strict reader takes, with what the tables say', async () => {
  const { page } = await site.open(`?vue=orienter&selection=${IDS.join(',')}`)
  const { name, text } = await saved(page, panelOf(page).getByRole('button', { name: /Enregistrer les contacts/ }))
  expect(name).toBe('selection.vcf')
  const cards = readVcards(text)
  expect(cards.map((card) => valueIn(card, 'FN'))).toEqual(IDS.map(nameOf))
  expect(cards.map((card) => valueIn(card, 'TEL'))).toEqual(IDS.map(phoneOf))
  const told = cards.map((card) => {
    const [, , street, locality, , , country] = partsOf(card.get('ADR')?.[0] ?? '')
    return { street, locality, country }
  })
  expect(told).toEqual(
    IDS.map((id) => {
      const { adresse = '', commune = '' } = placeOf(id)
      // Where people are housed is told by the commune alone.
      return { street: id === HOUSING ? '' : adresse, locality: commune, country: 'France' }
    }),
  )
  expect(told.some(({ street }) => street !== '')).toBe(true)
  // Nothing of anybody.
  expect(cards.flatMap((card) => ['BDAY', 'NOTE'].filter((property) => card.has(property)))).toEqual([])
})

test('the contact of one is saved under its name', async () => {
  const { page } = await site.open(`?vue=orienter&selection=${IDS.join(',')}`)
  const [, id = ''] = IDS
  const { name, text } = await saved(page, panelOf(page).getByRole('button', { name: `vCard de ${nameOf(id)}` }))
  expect(name).toBe(`${id}.vcf`)
  expect(readVcards(text).map((card) => valueIn(card, 'FN'))).toEqual([nameOf(id)])
})

test('« Y aller » leads to the place itself where it is known, else to its commune, and tells nothing of the start', async () => {
  const { page } = await site.open(`?vue=orienter&depuis=18279&selection=${IDS.join(',')}#vehicule=non`)
  const links = panelOf(page).getByRole('link', { name: /OpenStreetMap/ })
  const hrefs = await links.evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(2)
  const bourgueil = placeOf('france-services-bourgueil')
  expect(bourgueil['precision']).toBe('adresse')
  const to = new URL(hrefs[0] ?? '').searchParams.get('to')?.split(',').map(Number)
  expect(to?.[0]).toBeCloseTo(Number(bourgueil['latitude']), 3)
  expect(to?.[1]).toBeCloseTo(Number(bourgueil['longitude']), 3)
  const searched = hrefs.map((href) => new URL(href).searchParams.get('query')).filter((query) => query !== null)
  expect(searched.some((query) => query.includes(placeOf('cria-41')['commune'] ?? '?'))).toBe(true)
  expect(hrefs.filter((href) => /18279|Vierzon|from=|vehicule/.test(href))).toEqual([])
  expect(await links.first().getAttribute('rel')).toContain('noopener')
})

test('a journey writes nothing on the device but the shortlist, and asks nothing of anybody else', async () => {
  const { page, requests, errors } = await site.open('?vue=orienter')
  await page.evaluate(() => {
    const written: string[] = []
    const write = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as (
      key: string,
      value: string,
    ) => void
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      written.push(key)
      write.call(this, key, value)
    }
    Object.assign(window, { written })
  })
  await page.getByRole('combobox', { name: 'D’où ?' }).fill('vierzon')
  await page.getByRole('option', { name: /^Vierzon/ }).click()
  await page.locator('input[name="besoin"][value="francais"]').press('Space')
  await page.getByText('Préciser la situation').click()
  await page.getByLabel('Statut').selectOption('demandeurs-asile')
  const result = page.locator('[data-service]').first()
  const acteur = await result.getAttribute('data-acteur')
  await result.getByRole('button', { name: /^Garder/ }).click()
  await result.getByRole('link').first().click()
  await page.getByRole('region', { name: 'Fiche de l’acteur' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Fiche à imprimer' }).click()
  await page.getByRole('radio', { name: 'العربية' }).check()
  await page.locator('[data-feuille="ar"][data-pret="true"]').waitFor()
  const written = await page.evaluate(() => (window as unknown as { readonly written: readonly string[] }).written)
  expect([...new Set(written)]).toEqual(['selection'])
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }))
  expect(kept).toEqual({ local: ['selection'], session: [], cookies: '', databases: [], caches: [] })
  expect(await page.evaluate(() => localStorage.getItem('selection'))).toBe(acteur)
  const elsewhere = requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(site.origin()))
  expect(elsewhere).toEqual([])
  expect(requests.filter((url) => /asile|18279/.test(url))).toEqual([])
  expect(errors).toEqual([])
})
