import { expect, test } from 'vitest'

import { searchOf, servedSite } from '../support/site.ts'

const site = servedSite()

test('a row opens the card, which takes focus; Escape closes it and gives focus back', async () => {
  const { page } = await site.open('?vue=liste&famille=espace-vae')
  const link = page.getByRole('region', { name: 'Liste des acteurs' }).getByRole('link').first()
  const name = (await link.textContent()) ?? ''
  await link.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Fiche de l’acteur' })
  await card.getByRole('heading', { name, level: 2 }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
  const id = await card.getAttribute('data-fiche')
  await expect.poll(() => searchOf(page).get('acteur')).toBe(id)
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name)
})

test('a link restores view, filters and card', async () => {
  const { page } = await site.open('?vue=liste&famille=espace-vae&acteur=espace-vae-45')
  const card = page.getByRole('region', { name: 'Fiche de l’acteur' })
  await card.getByRole('heading', { name: 'Espace VAE 45' }).waitFor()
  expect(await card.getByRole('link', { name: /Appeler/ }).getAttribute('href')).toBe('tel:0238493535')
  expect(await card.textContent()).toContain('À vérifier avant d’orienter quelqu’un')
  expect(await card.textContent()).toContain('12 août 2024')
})

test('every link of every card leads to the site, to a web page, a mailbox or a telephone', async () => {
  const { page } = await site.open('?vue=liste&famille=espace-vae,cria,ctai')
  const links = page.getByRole('region', { name: 'Liste des acteurs' }).getByRole('link')
  for (let index = 0; index < (await links.count()); index += 1) {
    await links.nth(index).click()
    const hrefs = await page
      .locator('[data-fiche] a')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
    expect(hrefs.length).toBeGreaterThan(0)
    for (const href of hrefs) expect(href).toMatch(/^(https?:\/\/|mailto:|tel:|\?|\.\/)/)
  }
})

test('an accommodation shows its commune only, and says why', async () => {
  const { page } = await site.open('?acteur=cada-d-amboise-croix-rouge-francaise')
  const card = page.getByRole('region', { name: 'Fiche de l’acteur' })
  await card.waitFor()
  expect(await card.textContent()).toContain('seule sa commune est publiée')
  expect(await card.textContent()).not.toContain('Bout-des-Ponts')
})

test('a tie leads from one card to the other', async () => {
  const { page } = await site.open('?vue=liste&acteur=espace-vae-45')
  const card = page.getByRole('region', { name: 'Fiche de l’acteur' })
  const tie = card.getByRole('link', { name: /Transitions Pro/ }).first()
  await tie.click()
  await card.getByRole('heading', { level: 2, name: /Transitions Pro/ }).waitFor()
  expect(await card.getAttribute('data-fiche')).not.toBe('espace-vae-45')
})

test('a card asks who can introduce one to its organisation, which is then the end of the chains', async () => {
  const { page } = await site.open('?vue=carte&acteur=cria-37&departement=37')
  const ask = page.locator('[data-fiche] a', { hasText: 'Qui peut me présenter à cet acteur' })
  expect(new URLSearchParams((await ask.getAttribute('href')) ?? '').get('chemin')).toBe(',cria-37')
  expect((await ask.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await ask.click()
  await page.getByRole('heading', { name: 'Qui peut me présenter à… ?' }).waitFor()
  const search = searchOf(page)
  expect(['vue', 'lecture', 'chemin', 'acteur', 'departement'].map((key) => search.get(key))).toEqual([
    'reseau',
    'chemin',
    ',cria-37',
    null,
    '37',
  ])
  expect(await page.getByLabel('Acteur à rencontrer').inputValue()).toContain('CRIA')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('liste')
  await page.goBack()
  await page.locator('[data-fiche="cria-37"]').waitFor()
})
