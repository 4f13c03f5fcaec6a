import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { atlasOf } from '../../../src/derive/atlas.ts'
import { daysOf, withDay } from '../../../src/derive/sessions/days.ts'
import type { Plan } from '../../../src/derive/sessions/plan.ts'
import { guestsCsv } from '../../../src/views/planifier/guestsCsv.ts'
import { smallPublication } from '../../support/smallPublication.ts'

/** A plan of one session whose guest has a name that a spreadsheet would run. */
function hostilePlan(): Plan {
  const publication = smallPublication({
    acteurs: [{ id: 'a', nom: '=HYPERLINK("https://exemple.fr")', type: 'cria' }],
    lieux: [{ acteur_id: 'a', nom: '@École « été »; à côté', position: [1.5, 47.5] }],
  })
  const atlas = atlasOf(publication)
  const [fiche] = atlas.fiches
  const lieu = fiche?.lieux[0]
  if (fiche === undefined || lieu === undefined) throw new Error('the small publication has one place')
  const candidate = {
    id: '41018',
    nom: '+Blois',
    commune: 'Blois',
    adresse: null,
    code_postal: null,
    departement: '41',
    position: [1.3255, 47.5813] as const,
    capacite: null,
    isPlace: false,
  }
  const guest = {
    participant: { fiche, lieu, position: [1.5, 47.5] as const, persons: 1, weight: 1 },
    km: 12.34,
    next: null,
  }
  return {
    sessions: [{ candidate, guests: [guest], totalKm: 12.34, farthestKm: 12.34 }],
    totalKm: 12.34,
    farthestKm: 12.34,
  }
}

test('the list for a spreadsheet runs no formula and keeps its accents', () => {
  const text = guestsCsv(hostilePlan(), 'tableur')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [row] = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';' }).data
  expect(Object.values(row ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(row).toMatchObject({ acteur: '\'=HYPERLINK("https://exemple.fr")', distance_km: '12,3' })
  expect(row?.['lieu']).toContain('École « été »; à côté')
})

test('the raw list says what the data say', () => {
  const [row] = Papa.parse<Record<string, string>>(guestsCsv(hostilePlan(), 'brut'), { header: true }).data
  expect(row).toMatchObject({ acteur: '=HYPERLINK("https://exemple.fr")', lieu_session: '+Blois', distance_km: '12.3' })
})

test('a day is kept with its place, and taken away when it is emptied', () => {
  const dates = withDay(withDay([], '18033', '2027-01-21'), 'mairie-de-blois', '2027-02-03')
  expect([...daysOf(dates)]).toEqual([
    ['18033', '2027-01-21'],
    ['mairie-de-blois', '2027-02-03'],
  ])
  expect([...daysOf(withDay(dates, '18033', ''))]).toEqual([['mairie-de-blois', '2027-02-03']])
  expect([...daysOf(['n’importe quoi', '18033_21/01/2027', '18033'])]).toEqual([])
  expect([...daysOf(['18033_2027-99-99', '18034_2027-02-31', '18035_2028-02-29'])]).toEqual([['18035', '2028-02-29']])
})
