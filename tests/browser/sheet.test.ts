import { AxeBuilder } from '@axe-core/playwright'
import jsQR from 'jsqr'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { FEUILLES, LANGUAGES } from '../../src/text/languages.ts'
import { listIn, readCsv } from '../support/csvFile.ts'
import { PHONE, servedSite } from '../support/site.ts'

const site = servedSite()

const TRANSLATED = FEUILLES.filter((code) => code !== 'fr')

const ONE = 'france-services-bourgueil'
/** The one whose sheet is the longest, in Ukrainian above all. */
const LONGEST = 'france-services-sainte-maure-de-touraine'
/** The organisations that take most room: many hours, many themes, long names, no address. */
const FIVE = [
  ONE,
  'association-des-ukrainiens-en-centre-val-de-loire',
  'aarst-accueil-et-accompagnement-des-refugies-en-sud-touraine',
  'cria-41',
  'france-services-cloyes-les-trois-rivieres',
].join(',')

/** The sheet of a shortlist, once all that it shows has come. */
async function sheet(selection: string, language: string, more = '') {
  const opened = await site.open(`?vue=orienter&depuis=18279&selection=${selection}&feuille=${language}${more}`)
  await opened.page.locator(`[data-feuille="${language}"][data-pret="true"]`).waitFor()
  await opened.page.locator('[data-visite] [data-qr]').first().waitFor()
  return opened
}

/** The pages of what would be printed, by their width and height in points. */
async function pagesOf(page: Page): Promise<readonly (readonly number[])[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = pdf.matchAll(/\/Type\s*\/Page\s[\s\S]*?\/MediaBox\s*\[([^\]]+)\]/g)
  return [...boxes].map(([, box = '']) => box.trim().split(/\s+/).map(Number).slice(2).map(Math.round))
}

test.each(FEUILLES)(
  'French and %s: one A4 page for one service, at most two for the five longest',
  async (language) => {
    const one = await sheet(ONE, language)
    expect(await pagesOf(one.page)).toEqual([[595, 842]])
    const longest = await sheet(LONGEST, language)
    expect(await pagesOf(longest.page)).toEqual([[595, 842]])
    const five = await sheet(FIVE, language)
    expect(await five.page.locator('[data-visite]').count()).toBe(5)
    const pages = await pagesOf(five.page)
    expect(pages.length).toBeLessThanOrEqual(2)
    expect(pages.every(([width, height]) => width === 595 && height === 842)).toBe(true)
    expect([...one.errors, ...five.errors]).toEqual([])
    const elsewhere = [...one.requests, ...five.requests].filter((url) => !url.startsWith(site.origin()))
    expect(elsewhere).toEqual([])
  },
)

/** A label of `data/vocabulaires/traductions.csv`. */
function translated(vocabulaire: string, code: string, langue: string): string {
  const rows = readCsv('data/vocabulaires/traductions.csv')
  const row = rows.find((r) => r['vocabulaire'] === vocabulaire && r['code'] === code && r['langue'] === langue)
  if (row?.['label'] === undefined) throw new Error(`no label for ${vocabulaire}/${code} in ${langue}`)
  return row['label']
}

test.each(TRANSLATED)(
  'the family, the themes and the publics are told in %s beside the French, and said not to be reviewed',
  async (language) => {
    const { page, requests } = await sheet(ONE, language)
    expect(requests.filter((url) => url.includes('/traductions-')).length).toBe(1)
    const services = readCsv('data/services.csv').filter((row) => row['acteur_id'] === ONE)
    const said = (vocabulaire: string, column: string) =>
      services.flatMap((row) => listIn(row[column]).map((code) => translated(vocabulaire, code, language)))
    const labels = new Set([
      translated('types', 'acces-aux-droits', language),
      ...said('thematiques', 'thematiques'),
      ...said('publics', 'publics'),
    ])
    expect(labels.size).toBeGreaterThan(4)
    const told = await page
      .locator(`[data-visite] span[lang="${language}"]`)
      .evaluateAll((spans) => spans.map((span) => span.textContent))
    expect([...labels].filter((label) => !told.some((text) => text.includes(label)))).toEqual([])
    expect(await page.locator('[data-visite] span[lang="fr"]', { hasText: 'Tous publics' }).count()).toBe(1)
    const notice = page.locator('[data-traduction]')
    expect(await notice.allInnerTexts()).toHaveLength(2)
    expect(await notice.first().innerText()).toContain('non relue')
  },
)

test('in French alone no translation is fetched nor announced', async () => {
  const { page, requests } = await sheet(ONE, 'fr')
  expect(requests.filter((url) => url.includes('/traductions-'))).toEqual([])
  expect(await page.locator('[data-traduction]').count()).toBe(0)
})

test('without the file of labels the sheet tells them in French, says so, and still prints', async () => {
  const { page } = await site.open()
  await page.route('**/traductions-*', (route) => route.abort())
  await page.goto(`${page.url()}?vue=orienter&selection=${ONE}&feuille=ar`)
  await page.locator('[data-feuille="ar"][data-pret="true"]').waitFor()
  await page.getByText('n’ont pas pu être chargés').waitFor()
  expect(await page.locator('[data-visite]').getByText('Tous publics').first().isVisible()).toBe(true)
  expect(await page.getByText('إلى أين أذهب').first().isVisible()).toBe(true)
  expect(await pagesOf(page)).toEqual([[595, 842]])
})

test('what else the site prints keeps the page of the visitor’s printer', async () => {
  const { page } = await site.open('?vue=liste')
  const named = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((list) => [...list.cssRules])
      .flatMap((rule) => (rule instanceof CSSPageRule ? [rule.selectorText] : [])),
  )
  expect(named.filter((selector) => selector === '')).toEqual([])
  const { page: printed } = await sheet(ONE, 'fr')
  expect(await printed.locator('article').evaluate((element) => getComputedStyle(element).page)).toBe('fiche')
})

test('on paper there is the sheet and nothing of the site around it', async () => {
  const { page } = await sheet(ONE, 'uk')
  const around = page.locator('body').locator('css=h1, nav, button, input, a, footer a').locator('visible=true')
  expect(await around.count()).toBeGreaterThan(5)
  await page.emulateMedia({ media: 'print' })
  expect(await around.count()).toBe(0)
  expect(await page.locator('article [data-visite]').isVisible()).toBe(true)
})

test.each(['ar', 'prs'] as const)('%s runs from right to left, and what is French in it does not', async (language) => {
  const { page } = await sheet(ONE, language)
  const told = await page
    .locator(`article span[lang="${language}"]`)
    .evaluateAll((spans) => spans.map((span) => ({ dir: getComputedStyle(span).direction, text: span.textContent })))
  expect(told.length).toBeGreaterThan(15)
  expect(told.filter(({ dir }) => dir !== LANGUAGES[language].dir)).toEqual([])
  const latin = await page.locator(`article span[lang="${language}"]`).evaluateAll((spans) =>
    spans.flatMap((span) => {
      const copy = span.cloneNode(true) as HTMLElement
      for (const french of copy.querySelectorAll('bdi[lang="fr"][dir="ltr"]')) french.remove()
      return /\p{Script=Latin}/u.test(copy.textContent) ? [copy.textContent] : []
    }),
  )
  expect(latin).toEqual([])
})

test.each(['ar', 'prs'] as const)('on paper the labels in %s begin at the right of their column', async (language) => {
  const { page } = await sheet(ONE, language)
  await page.emulateMedia({ media: 'print' })
  const themes = await page.locator(`[data-visite] li li span[lang="${language}"]`).evaluateAll((columns) =>
    columns.map((column) => {
      const range = document.createRange()
      range.selectNodeContents(column)
      const [first] = range.getClientRects()
      const { left, right } = column.getBoundingClientRect()
      return { fromRight: right - (first?.right ?? 0), fromLeft: (first?.left ?? 0) - left }
    }),
  )
  expect(themes.length).toBe(4)
  expect(themes.filter(({ fromRight }) => Math.abs(fromRight) > 1)).toEqual([])
  expect(themes.some(({ fromLeft }) => fromLeft > 20)).toBe(true)
})

test('a telephone reads the card’s address in the code, and nothing of the person', async () => {
  const { page } = await sheet(ONE, 'fr', '#statut=demandeurs-asile')
  const bytes = await page.locator('[data-qr]').first().screenshot()
  const image = await page.evaluate(
    async (data) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
      return { width: bitmap.width, height: bitmap.height, pixels: [...pixels] }
    },
    [...bytes],
  )
  const { default: decode } = jsQR as unknown as { readonly default?: typeof jsQR }
  const read = (decode ?? jsQR)(Uint8ClampedArray.from(image.pixels), image.width, image.height)?.data
  expect(read).toBe(new URL(`.?acteur=${ONE}`, page.url().split(/[?#]/)[0]).href)
  await page.goto(read ?? '')
  await page.getByRole('heading', { level: 2, name: /Bourgueil/ }).waitFor()
})

test('nothing on paper is smaller than 12 points', async () => {
  for (const selection of [ONE, FIVE]) {
    const { page } = await sheet(selection, 'uk')
    const small = await page
      .locator('article :not(svg, svg *)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
          .map((e) => e.outerHTML),
      )
    expect(small).toEqual([])
  }
})

test('the language is chosen above the sheet, and closing leads back to the question', async () => {
  const { page } = await sheet(ONE, 'fr')
  await page.getByRole('radio', { name: 'Українська' }).check()
  await page.locator('[data-feuille="uk"]').waitFor()
  expect(new URL(page.url()).searchParams.get('feuille')).toBe('uk')
  expect(await page.getByText('Куди йти: мій аркуш').isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Fermer' }).click()
  await page.getByRole('combobox', { name: 'D’où ?' }).waitFor()
  expect(new URL(page.url()).searchParams.get('feuille')).toBe(null)
})

test.each(TRANSLATED)(
  'on a phone nothing of the preview in %s is cut off, nor its buttons out of sight',
  async (language) => {
    for (const selection of [LONGEST, FIVE]) {
      const { page } = await sheet(selection, language)
      for (const width of [320, 360, 390]) {
        await page.setViewportSize({ width, height: 740 })
        expect(await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(
          0,
        )
        const box = await page.getByRole('button', { name: 'Imprimer' }).boundingBox()
        expect((box?.x ?? -1) >= 0 && (box?.x ?? width) + (box?.width ?? 0) <= width).toBe(true)
      }
    }
  },
)

test('an accommodation is told by its commune alone', async () => {
  const { page } = await sheet('adoma-tours', 'fr')
  expect((await page.locator('[data-visite] address').innerText()).trim()).toMatch(/^(\d{5} )?Tours$/)
  expect(await page.getByText('Pour protéger les personnes').isVisible()).toBe(true)
})

test.each([['fr'], ['ar']])('axe finds nothing on the preview in %s, on a screen or a phone', async (language) => {
  for (const selection of [ONE, FIVE]) {
    const { page } = await sheet(selection, language)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.setViewportSize(PHONE)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
})

test('the shortlist leads to the sheet, and closing it leads back', async () => {
  const { page } = await site.open('?vue=orienter&depuis=45234&selection=espace-vae-45')
  await page.getByRole('button', { name: 'Fiche à imprimer' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('feuille')).toBe('fr')
  await page.getByRole('button', { name: 'Fermer' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('feuille')).toBeNull()
  await page.getByRole('button', { name: 'Fiche à imprimer' }).waitFor()
})
