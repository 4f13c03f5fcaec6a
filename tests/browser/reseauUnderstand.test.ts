import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { AxeBuilder } from '@axe-core/playwright'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { readCsv } from '../support/csvFile.ts'
import { DESKTOP, PHONE, SOON, searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

const READINGS = [
  ['ponts', 'Ponts', 'Les ponts entre les deux écosystèmes'],
  ['rencontres', 'Rencontres', 'Les rencontres à provoquer'],
  ['fermeture', 'Fermeture', 'Si cet acteur fermait'],
  ['versions', 'Versions', 'Ce qui a changé depuis une autre version'],
] as const

const SCREENS = [
  ['desktop, light', { viewport: DESKTOP, colorScheme: 'light' }],
  ['desktop, dark', { viewport: DESKTOP, colorScheme: 'dark' }],
  ['phone, light', { viewport: PHONE, colorScheme: 'light' }],
  ['phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
] as const

/**
 * A reading with something to read in it: the closing of an organisation that matters, all that folds unfolded. One
 * département’s rows are of every kind, and axe is ten times quicker on them than on all.
 */
async function openReading(lecture: string, options: Parameters<typeof site.open>[1] = {}): Promise<Page> {
  const { page, errors } = await site.open(`?vue=reseau&lecture=${lecture}&ferme=lire-et-dire&departement=37`, options)
  await page.locator('[data-reading] h2').waitFor()
  if (lecture === 'rencontres') await page.locator('[data-paire]').first().waitFor()
  if (lecture === 'fermeture') await page.locator('[data-thematique]').first().waitFor()
  for (const summary of await page.locator('[data-reading] summary').all()) await summary.click()
  expect(errors).toEqual([])
  return page
}

/** What a button gives to keep, as rows. */
async function savedBy(page: Page, name: string): Promise<readonly Record<string, string>[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';' })
  expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))).toEqual([])
  return data
}

/** The number at a place of a sentence. */
function numberIn(text: string | null, pattern: RegExp): number {
  return Number(pattern.exec(text ?? '')?.[1]?.replaceAll(/\D/g, ''))
}

test.each(READINGS)(
  '%s is opened by keyboard, is in the address, and its link opens it again',
  async (lecture, name, title) => {
    const { page } = await site.open('?vue=reseau')
    const link = page.getByRole('navigation', { name: 'Lectures du réseau' }).getByRole('link', { name })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: title }).waitFor()
    expect(searchOf(page).get('lecture')).toBe(lecture)
    expect(await link.getAttribute('aria-current')).toBe('page')
    await page.reload()
    await page.getByRole('heading', { name: title }).waitFor()
    await page.goBack()
    await page.getByRole('region', { name: 'Liste des acteurs' }).waitFor()
  },
)

test.each(READINGS.flatMap(([lecture]) => SCREENS.map(([screen, options]) => [lecture, screen, options] as const)))(
  'axe finds nothing in %s (%s)',
  async (lecture, _screen, options) => {
    const page = await openReading(lecture, options)
    expect(await violationsIn(page)).toEqual([])
  },
)

async function violationsIn(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

test.each(READINGS)('%s loses nothing on a screen 320 px wide', async (lecture) => {
  const page = await openReading(lecture, { viewport: { width: 320, height: 640 } })
  const lost = await page.evaluate(() => {
    const reading = document.querySelector('[data-reading]')
    const outside = [...(reading?.querySelectorAll('p, a, button, li, input, select, h2, h3') ?? [])].filter(
      (element) => {
        const { right, left, width } = element.getBoundingClientRect()
        return (
          width > 1 &&
          element.closest('[role="group"][tabindex="0"]') === null &&
          (right > window.innerWidth + 1 || left < -1)
        )
      },
    )
    return {
      page: document.documentElement.scrollWidth - window.innerWidth,
      outside: outside.map((element) => element.textContent?.slice(0, 60)),
    }
  })
  expect(lost).toEqual({ page: 0, outside: [] })
  const small = await page
    .locator('[data-reading] section button, [data-reading] section select, [data-reading] section summary')
    .evaluateAll((targets) => targets.filter((target) => target.getBoundingClientRect().height < 43.9).length)
  expect(small).toBe(0)
})

test('the bridges are those of the published ties', async () => {
  const page = await openReading('ponts')
  const ecosystem = new Map(
    readCsv('dist/donnees/vocabulaires/types.csv').map(({ code = '', groupe = '' }) => [code, groupe]),
  )
  const side = new Map(
    readCsv('dist/donnees/acteurs.csv').map(({ id = '', type = '', ecosysteme = '' }) => [
      id,
      ecosysteme === '' ? (ecosystem.get(type) ?? '') : ecosysteme,
    ]),
  )
  const pairs = new Set(
    readCsv('dist/donnees/partenariats.csv')
      .filter(({ fin }) => fin === '')
      .map(({ de = '', vers = '' }) => [de, vers].toSorted().join(' ')),
  )
  const bridges = [...pairs].filter((pair) => {
    const ends = new Set(pair.split(' ').map((id) => side.get(id)))
    return ends.has('formation-emploi') && ends.has('accueil-accompagnement')
  })
  const told = await page.locator('[data-nombre="ponts"]').textContent()
  expect(bridges.length).toBeGreaterThan(10)
  expect(numberIn(told, /Sur ([\d\s\u202F]+) paires/)).toBe(pairs.size)
  expect(numberIn(told, /connu, ([\d\s\u202F]+) joi/)).toBe(bridges.length)
})

test('a pair is kept by keyboard, is in the link, in the mail and in the address of the sessions', async () => {
  const page = await openReading('rencontres')
  const first = page.locator('[data-paire]').first()
  const key = (await first.getAttribute('data-paire')) ?? ''
  await first.getByRole('button', { name: /^Retenir/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('presentations'), SOON).toBe(key)
  await page.reload()
  await page.locator('[data-paire]').first().waitFor()
  expect(await page.locator('[data-nombre="retenues"]').textContent()).toContain('1 paire retenue.')
  expect(await first.getByRole('button', { name: /^Retenir/ }).getAttribute('aria-pressed')).toBe('true')
  const [a = '', b = ''] = await first.getByRole('link').allTextContents()
  const mail = new URL(
    (await page.getByRole('link', { name: 'Écrire un courriel', exact: true }).getAttribute('href')) ?? '',
  )
  expect(mail.protocol).toBe('mailto:')
  expect(mail.searchParams.get('subject')).toBe(`Mise en relation\u00A0: ${a} et ${b}`)
  for (const id of key.split('~')) expect(mail.searchParams.get('body')).toContain(`acteur=${id}`)
  await page.getByRole('link', { name: 'Planifier une session' }).click()
  await page.getByRole('heading', { name: 'Planifier' }).waitFor({ state: 'attached' })
  expect(searchOf(page).get('vue')).toBe('planifier')
  expect(searchOf(page).get('presentations')).toBe(key)
})

test('the pairs follow the filters, a page at a time, and all are in the file', async () => {
  const page = await openReading('rencontres')
  expect(await page.locator('[data-paire]').count()).toBe(10)
  await page.getByRole('button', { name: /^Voir plus de paires/ }).click()
  expect(await page.locator('[data-paire]').count()).toBe(20)
  const { page: filtered } = await site.open('?vue=reseau&lecture=rencontres&departement=36')
  await filtered.locator('[data-paire]').first().waitFor()
  const told = await filtered.locator('[data-nombre="paires"]').textContent()
  const rows = await savedBy(filtered, 'Toutes les paires (CSV)')
  const across = numberIn(told, /^([\d\s\u202F]+) paires/)
  expect(rows.filter(({ entre_ecosystemes }) => entre_ecosystemes === 'oui').length).toBe(across)
  const places = readCsv('dist/donnees/lieux.csv')
  const here = new Set(places.filter(({ departement }) => departement === '36').map(({ acteur_id }) => acteur_id))
  expect(rows.filter(({ acteur_a_id, acteur_b_id }) => !here.has(acteur_a_id) && !here.has(acteur_b_id))).toEqual([])
  expect(rows.length).toBeGreaterThan(across)
})

/** Chooses an organisation by typing its name. */
async function choose(page: Page, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Acteur' })
  await box.fill(name)
  await page.getByRole('option', { name }).first().waitFor()
  await box.press('Enter')
}

test('an organisation is chosen by keyboard, and its closing agrees with the published coverage', async () => {
  const { page } = await site.open('?vue=reseau&lecture=fermeture')
  await choose(page, 'Lire et Dire')
  await page.locator('[data-thematique]').first().waitFor()
  await expect.poll(() => searchOf(page).get('ferme')).toBe('lire-et-dire')
  const own = new Set(
    readCsv('dist/donnees/services.csv').flatMap(({ id = '', acteur_id }) =>
      acteur_id === 'lire-et-dire' ? [id] : [],
    ),
  )
  const coverage = readCsv('dist/donnees/couverture.csv').filter(({ service_id = '' }) => own.has(service_id))
  const rows = await savedBy(page, 'Toutes les communes (CSV)')
  expect(
    rows
      .map((row) => [row['code_insee'], row['thematique'], row['distance_avant_km']?.replace(',', '.')].join(' '))
      .toSorted(),
  ).toEqual(
    coverage
      .map((row) => [row['code_insee'], row['thematique'], Number(row['distance_km']).toFixed(1)].join(' '))
      .toSorted(),
  )
  const told = await page.locator('[data-nombre="communes"]').textContent()
  expect(numberIn(told, /pour ([\d\s\u202F]+) communes/)).toBe(new Set(coverage.map((row) => row['code_insee'])).size)
})

test('the selected organisation is the one asked about, until another is chosen', async () => {
  const { page } = await site.open('?vue=reseau&lecture=fermeture&acteur=cria-18', {
    viewport: { width: 1920, height: 900 },
  })
  const chosen = page.getByRole('combobox', { name: 'Acteur' })
  await chosen.waitFor()
  expect(await chosen.inputValue()).toMatch(/^CRIA 18/)
  await choose(page, 'Espace VAE 18')
  await expect.poll(() => searchOf(page).get('ferme')).toBe('espace-vae-18')
  expect(await chosen.inputValue()).toMatch(/^Espace VAE 18/)
})

test('an older version is read in the browser, and told of: nothing is sent, and nonsense is said to be', async () => {
  const { page, requests } = await site.open('?vue=reseau&lecture=versions')
  const folder = mkdtempSync(join(tmpdir(), 'version-'))
  const lines = readFileSync('dist/donnees/partenariats.csv', 'utf8').split(/\r?\n/)
  const [gone] = lines.splice(3, 1)
  const added = (lines[1] ?? '').replace(/^[^,]*,[^,]*,/, 'cria-18,espace-vae-18,')
  writeFileSync(join(folder, 'vieux.csv'), [...lines.filter((line) => line !== ''), added].join('\n'))
  writeFileSync(join(folder, 'rien.csv'), 'a;b\n1;2')
  const input = page.locator('input[type="file"]')
  const before = requests.length
  await input.setInputFiles([join(folder, 'vieux.csv'), 'dist/donnees/acteurs.csv'])
  await expect.poll(() => page.locator('[data-nombre="fautes"]').textContent()).toBe('Tout a pu être lu.')
  expect(await page.locator('[data-nombre="liens"]').textContent()).toMatch(/^1 lien connu apparu, /)
  expect(await page.locator('[data-nombre="acteurs"]').textContent()).toMatch(/^Aucun acteur n’est apparu/)
  await page.locator('summary', { hasText: 'Liens apparus' }).click()
  const [de = ''] = (gone ?? '').split(',')
  expect(await page.locator('details[open] li a').first().getAttribute('href')).toContain(`acteur=${de}`)
  const pairs = page.locator('[data-mesure="pairs"] td')
  const [was = '', is = ''] = await pairs.allTextContents()
  expect([was, is].every((text) => /^\d+$/.test(text))).toBe(true)
  expect(await violationsIn(page)).toEqual([])
  await input.setInputFiles('dist/donnees/reseau.gexf')
  await expect.poll(() => page.locator('[data-nombre="liens"]').textContent()).toMatch(/^Aucun lien connu n’est apparu/)
  await input.setInputFiles(join(folder, 'rien.csv'))
  await expect.poll(() => page.locator('[data-nombre="fautes"]').textContent()).toMatch(/^1 endroit/)
  expect(requests.slice(before).filter((url) => !url.startsWith(site.origin()) && !url.startsWith('blob:'))).toEqual([])
})
