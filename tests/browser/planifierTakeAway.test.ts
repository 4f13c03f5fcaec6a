import { expect, test } from 'vitest'

import { DESKTOP, PHONE, servedSite } from '../support/site.ts'

const site = servedSite()

test.each([
  ['the coverage', '?vue=planifier', 'Couverture', 'Détail par territoire'],
  ['the sessions', '?vue=planifier&sujet=droit-des-etrangers', null, 'Plan'],
])('on a phone %s is read in order: question, short answer, map, tables', async (_name, query, short, long) => {
  const { page } = await site.open(query, { viewport: PHONE })
  await page.getByRole('region', { name: long, exact: true }).waitFor()
  const parts = [
    page.getByRole('form'),
    short === null ? page.getByText(/^Plan de \d sessions trouvé/) : page.getByRole('region', { name: short }),
    page.getByRole('region', { name: 'Carte', exact: true }),
    page.getByRole('region', { name: long, exact: true }),
  ]
  const tops = await Promise.all(parts.map((part) => part.evaluate((box) => box.getBoundingClientRect().top)))
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  // In the page's own order too, which is that of the keyboard.
  const handles = await Promise.all(parts.map((part) => part.elementHandle()))
  const follows = await page.evaluate(
    (boxes) =>
      boxes
        .slice(1)
        .map(
          (box, index) => (boxes[index]?.compareDocumentPosition(box as Node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING,
        ),
    handles,
  )
  expect(follows).toEqual([4, 4, 4])
})

test('two links at the top lead to the questions and to the map', async () => {
  const { page } = await site.open('?vue=planifier', { viewport: PHONE })
  await page.getByRole('region', { name: 'Couverture' }).waitFor()
  for (const [name, id] of [
    ['Aller aux questions', 'planifier'],
    ['Aller à la carte', 'image'],
  ] as const) {
    await page.getByRole('link', { name }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
  }
})

test('on a wide screen the map stays in sight while the tables scroll', async () => {
  const { page } = await site.open('?vue=planifier', { viewport: DESKTOP })
  await page.getByRole('button', { name: 'Télécharger pour un tableur (CSV)' }).scrollIntoViewIfNeeded()
  const box = await page.getByRole('region', { name: 'Carte', exact: true }).boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(DESKTOP.height)
})
