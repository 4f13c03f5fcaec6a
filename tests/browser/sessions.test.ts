import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { AxeBuilder } from '@axe-core/playwright'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { type RawRow, readCsv } from '../support/csvFile.ts'
import { featuresOf, paintedMap, settled, symbolsIn } from '../support/mapPage.ts'
import { plantedSite } from '../support/plantedSite.ts'
import { PHONE, SOON, searchOf, servedSite } from '../support/site.ts'

const { data, dist, plant, build } = plantedSite()

const host = readCsv(join(data, 'lieux.csv')).find(
  ({ precision, hebergement }) => precision === 'adresse' && hebergement !== 'oui',
)
if (host === undefined) throw new Error('no place has an address')

/** Made-up sessions, on days that are still far away when the test is read. */
const SESSION: RawRow = {
  id: 'droit-des-etrangers-essai-2090-03-26',
  titre: 'Droit des étrangers : « accès, travail »',
  theme: 'droit-des-etrangers',
  public: '',
  date: '2090-03-26',
  debut: '09:30',
  fin: '16:30',
  lieu_id: host['id'] ?? '',
  capacite: '40',
  statut: 'confirmee',
  diffusion: 'publique',
}
const AFTER = { ...SESSION, id: 'apres', titre: 'Après le changement d’heure', date: '2090-03-27', lieu_id: '' }
const HIDDEN: readonly RawRow[] = [
  { ...SESSION, id: 'proposee', titre: 'Session seulement proposée', statut: 'proposee' },
  { ...SESSION, id: 'passee', titre: 'Session passée', date: '2020-01-21' },
  { ...SESSION, id: 'tenue', titre: 'Session tenue', date: '2020-01-22', statut: 'tenue' },
]
const WITHHELD = {
  ...SESSION,
  id: 'reservee',
  titre: 'Session réservée aux professionnels',
  diffusion: 'professionnelle',
}
const CANCELLED = { ...SESSION, id: 'annulee', titre: 'Session annulée', date: '2090-01-05', statut: 'annulee' }
plant('sessions.csv', () => [AFTER, SESSION, ...HIDDEN, WITHHELD, CANCELLED])
build()

const site = servedSite(dist)
const plain = servedSite()

async function savedBy(page: Page, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return readFileSync(await download.path(), 'utf8')
}

test('the decided sessions to come are listed by day; the others are not told', async () => {
  const { page, errors } = await site.open('?vue=liste')
  const list = page.getByRole('list', { name: 'Sessions à venir' })
  const ids = await list
    .locator('[data-session-publiee]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-session-publiee')))
  expect(ids).toEqual([CANCELLED.id, SESSION['id'], AFTER.id])
  const text = (await list.textContent()) ?? ''
  expect(text).toContain('dimanche 26 mars 2090, de 9\u00A0h\u00A030 à 16\u00A0h\u00A030')
  expect(text).toContain('Annulée Session annulée')
  expect(text).toContain('lieu non indiqué')
  for (const { titre = '' } of [...HIDDEN, WITHHELD]) expect(text).not.toContain(titre)
  expect(errors).toEqual([])
})

test('a session leads to the card of its host, which says what it hosts and when', async () => {
  const { page } = await site.open('?vue=liste')
  await page.locator(`[data-session-publiee="${SESSION['id']}"] a`).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('acteur')).toBe(host['acteur_id'])
  const said = page.locator(`[data-accueille="${SESSION['id']}"]`)
  expect(await said.textContent()).toMatch(/^Accueille la session «\u00A0Droit des étrangers.*dimanche 26 mars 2090/)
  expect(await page.locator(`[data-accueille="${CANCELLED.id}"]`).textContent()).toMatch(/est annulée/)
})

test('the card of the orientation page says it too', async () => {
  const { page } = await site.open(`?vue=orienter&acteur=${host['acteur_id']}`)
  const said = page.locator(`[data-accueille="${SESSION['id']}"]`)
  await said.waitFor(SOON)
  expect(await said.textContent()).toMatch(/^Accueille la session «\u00A0Droit des étrangers.*dimanche 26 mars 2090/)
})

test('the map draws a session beside its host, names it in its legend, and leads to the card', async () => {
  const { page } = await site.open('')
  const map = await paintedMap(page)
  await expect.poll(async () => (await featuresOf(map, 'sessions')).length, SOON).toBe(1)
  await settled(map)
  await page.getByText('Session à venir', { exact: true }).waitFor()
  const [symbol] = await symbolsIn(map, ['session-announced'])
  expect(symbol?.properties['nom']).toContain('Accueille la session')
  await page.mouse.click((symbol?.x ?? 0) + 13, (symbol?.y ?? 0) - 13)
  await expect.poll(() => searchOf(page).get('acteur'), SOON).toBe(host['acteur_id'])
})

/** The events of a calendar as a strict parser reads them. */
function eventsOf(text: string): readonly (readonly string[])[] {
  return new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ uid, summary, startDate }) => [uid, summary, startDate.toJSDate().toISOString()])
}

test('a calendar of one session, and of all that are held, keep the hours of Paris across the change of hour', async () => {
  const { page } = await site.open('?vue=liste')
  const first = [`${SESSION['id']}@cartographie-des-acteurs`, SESSION['titre'], parisMorning('2090-03-26')]
  expect(eventsOf(await savedBy(page, /^Agenda \(\.ics\) : Droit/))).toEqual([first])
  const second = [`${AFTER.id}@cartographie-des-acteurs`, AFTER.titre, parisMorning('2090-03-27')]
  expect(eventsOf(await savedBy(page, 'Toutes dans mon agenda (.ics)'))).toEqual([first, second])
})

/** Half past nine in Paris, found by trying both of its offsets. */
function parisMorning(day: string): string {
  const clock = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' })
  const tries = ['+01:00', '+02:00'].map((offset) => new Date(`${day}T09:30:00${offset}`))
  return tries.find((instant) => clock.format(instant) === '09:30')?.toISOString() ?? ''
}

test('without a decided session nothing is shown, not even an empty box', async () => {
  const { page } = await plain.open('?vue=liste')
  expect(await page.locator('[data-sessions-a-venir]').count()).toBe(0)
  expect(await page.getByText('Sessions à venir').count()).toBe(0)
})

test('axe finds nothing where sessions are listed, and a phone loses nothing of them', async () => {
  const { page } = await site.open('?vue=liste', { viewport: PHONE, colorScheme: 'dark' })
  await page.getByRole('list', { name: 'Sessions à venir' }).waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  const narrow = await site.open('?vue=liste', { viewport: { width: 320, height: 640 } })
  expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
