import { describe, expect, test } from 'vitest'

import { type Cells, goodFolder, textsOf, withCells, withCopy } from '../support/dataFolder.ts'
import { findingsIn, toldAt } from '../support/findings.ts'

/** The good folder with a second organisation like the first, at a place like its own. */
function twin(cells: Cells, where: Cells = {}): ReadonlyMap<string, string> {
  const folder = withCopy(goodFolder(), 'acteurs.csv', 2, { id: 'autre', siret: '', ...cells })
  return textsOf(withCopy(folder, 'lieux.csv', 2, { id: 'autre-lieu', acteur_id: 'autre', ...where }))
}

describe('a translation', () => {
  const FILE = 'vocabulaires/traductions.csv'
  const faults: readonly (readonly [string, Cells, string, string])[] = [
    ['of a need that does not exist', { code: 'francai' }, 'code', 'vouliez-vous dire « francais »'],
    [
      'of a code of another vocabulary',
      { vocabulaire: 'types' },
      'code',
      "n'est pas un code de vocabulaires/types.csv",
    ],
    ['into a language that the sheet does not have', { langue: 'de' }, 'langue', 'une langue de la fiche imprimée'],
    ['of a vocabulary that does not exist', { vocabulaire: 'besoin' }, 'vocabulaire', "le nom d'un vocabulaire"],
    ['of which nobody says whether it was reviewed', { statut: 'oui' }, 'statut', 'un statut'],
  ]
  test.each(faults)('%s is told and left out', (_name, cells, column, says) => {
    const { told, lost, dataset } = findingsIn(textsOf(withCells(goodFolder(), FILE, 2, cells)))
    expect(told).toEqual([toldAt(`${FILE}:2:${column}`, says)])
    expect(lost).toEqual({})
    expect(dataset.traductions.map(({ line }) => line)).toEqual([3, 4])
  })

  test('that is there twice is told at the second, and the first is kept', () => {
    const { told, dataset } = findingsIn(textsOf(withCopy(goodFolder(), FILE, 2, { label: 'Study French' })))
    expect(told).toEqual([toldAt(`${FILE}:5:langue`, 'à la ligne 2')])
    expect(dataset.traductions.map(({ label }) => label)).not.toContain('Study French')
  })

  test('of a vocabulary that was lost is kept: the loss is told once', () => {
    const texts = new Map([...textsOf(goodFolder())].filter(([file]) => file !== 'vocabulaires/niveaux.csv'))
    const { told, dataset } = findingsIn(texts)
    expect(told).toEqual([toldAt('vocabulaires/niveaux.csv:1', 'introuvable')])
    expect(dataset.traductions).toHaveLength(3)
  })
})

test('a need without a theme that exists is told and left out, and its translations with it', () => {
  const texts = textsOf(
    withCells(goodFolder(), 'vocabulaires/besoins.csv', 2, { thematiques: 'mobilite--etre-acompagne' }),
  )
  const { told, dataset } = findingsIn(texts)
  expect(told).toEqual([
    toldAt('vocabulaires/besoins.csv:2:thematiques', 'vouliez-vous dire « mobilite--etre-accompagne »'),
    toldAt('vocabulaires/traductions.csv:2:code', "n'est pas un code de vocabulaires/besoins.csv"),
    toldAt('vocabulaires/traductions.csv:3:code', "n'est pas un code de vocabulaires/besoins.csv"),
  ])
  expect(dataset.besoins.map(({ code }) => code)).toEqual(['mobilite'])
})

test('swapped coordinates are said to be swapped', () => {
  const swapped = { longitude: '47,3936', latitude: '0,6889' }
  const { told, lost, dataset } = findingsIn(textsOf(withCells(goodFolder(), 'lieux.csv', 2, swapped)))
  expect(told).toEqual([toldAt('lieux.csv:2:longitude', 'inversées : écrivez 0.6889 dans longitude')])
  expect(lost).toEqual({})
  expect(dataset.lieux[0]).toMatchObject({ longitude: null, latitude: null, precision: 'commune' })
})

test('swapped coordinates are seen even where the commune is not known', () => {
  const paris = { code_insee: '75056', commune: 'Paris', code_postal: '75019', departement: '75' }
  const swapped = { ...paris, precision: 'adresse', adresse: 'x', longitude: '48.88', latitude: '2.38' }
  expect(findingsIn(textsOf(withCells(goodFolder(), 'lieux.csv', 4, swapped))).told).toEqual([
    toldAt('lieux.csv:4:longitude', 'inversées'),
  ])
})

test('a course that leads lower than it starts is suspected', () => {
  const texts = textsOf(withCells(goodFolder(), 'services.csv', 2, { niveau_sortie: 'infra-A1' }))
  expect(findingsIn(texts)).toMatchObject({
    told: [toldAt('services.csv:2:niveau_sortie', 'avertissement : « infra-A1 »')],
    lost: {},
  })
})

test('one slip in the code of a commune is told once, though other columns hang on it', () => {
  const texts = textsOf(withCells(goodFolder(), 'lieux.csv', 2, { code_insee: '3726' }))
  const { told, dataset } = findingsIn(texts)
  expect(told).toEqual([toldAt('lieux.csv:2:code_insee', 'à 5 caractères')])
  expect(dataset.lieux[0]).toMatchObject({ commune: 'Tours', code_insee: null })
})

describe('what is said twice is told at the second, and the first is kept:', () => {
  const copies: readonly (readonly [string, string, number, Cells, string, string])[] = [
    ['an id of an organisation', 'acteurs.csv', 6, { nom: 'Autre' }, 'acteurs.csv:8:id', 'à la ligne 6'],
    ['an id of a place', 'lieux.csv', 4, {}, 'lieux.csv:7:id', 'à la ligne 4'],
    ['an id of a service', 'services.csv', 2, {}, 'services.csv:5:id', 'à la ligne 2'],
    ['a commune', 'geo/communes.csv', 2, {}, 'geo/communes.csv:11:code_insee', 'à la ligne 2'],
    ['a need', 'vocabulaires/besoins.csv', 2, {}, 'vocabulaires/besoins.csv:4:code', 'à la ligne 2'],
    ['a code', 'vocabulaires/types.csv', 2, {}, 'vocabulaires/types.csv:7:code', 'à la ligne 2'],
    ['a link', 'partenariats.csv', 2, { libelle: 'FINANCEMENT libelle' }, 'partenariats.csv:5:de', 'à la ligne 2'],
    [
      'a symmetric link, in reverse',
      'partenariats.csv',
      3,
      { de: 'entraide', vers: 'cria-37' },
      'partenariats.csv:5:de',
      'dans un sens ou dans l’autre',
    ],
  ]
  test.each(copies)('%s', (_name, file, line, cells, place, says) => {
    const { told, lost } = findingsIn(textsOf(withCopy(goodFolder(), file, line, cells)))
    expect(told).toEqual([toldAt(place, says)])
    expect(lost).toEqual({})
  })
})

test('the reverse of a directed link is another link', () => {
  const folder = withCopy(goodFolder(), 'partenariats.csv', 4, { de: 'cria-37', vers: 'entraide' })
  expect(findingsIn(textsOf(folder))).toMatchObject({ told: [], lost: { partenariats: -1 } })
})

test.each<[string, readonly string[]]>([
  ['https://exemple.fr/liste', ['partenariats.csv:5:libelle: avertissement']],
  ['https://exemple.fr/autre', []],
])('another wording of a link is suspected when it has the same source: %s', (source_url, expected) => {
  const folder = withCopy(goodFolder(), 'partenariats.csv', 2, { libelle: 'Autrement dit', source_url })
  const { told, lost } = findingsIn(textsOf(folder))
  expect(told.map((line) => line.split(' : ')[0])).toEqual(expected)
  expect(lost).toEqual({ partenariats: -1 })
})

describe('suspected duplicates', () => {
  test.each<[string, Cells, string]>([
    ['with the same SIRET', { nom: 'Tout autre nom', siret: '73282932000074' }, 'siret'],
    ['with nearly the same name', { nom: "Cria d'Indre et Loir" }, 'nom'],
    ['with the same words in another order', { nom: 'Indre-et-Loire : le CRIA' }, 'nom'],
    ['with the same name', {}, 'nom'],
  ])('%s are told, and nothing is lost', (_name, cells, column) => {
    const { told, lost } = findingsIn(twin(cells))
    expect(told).toEqual([toldAt(`acteurs.csv:8:${column}`, 'avertissement : doublon probable')])
    expect(lost).toEqual({ acteurs: -1, lieux: -1 })
  })

  const blois = { code_insee: '41018', commune: 'Blois', code_postal: '41000', departement: '41', precision: 'commune' }
  test.each<[string, Cells, Cells]>([
    ['of the same name in two communes', {}, { ...blois, longitude: '', latitude: '' }],
    ['of one town, CADA and HUDA', { nom: 'HUDA de Blois' }, { ...blois, longitude: '', latitude: '' }],
  ])('are not organisations %s', (_name, cells, where) => {
    expect(findingsIn(twin(cells, where)).told).toEqual([])
  })
})

test('organisations whose names differ by a number are two', () => {
  const folder = withCopy(goodFolder(), 'acteurs.csv', 4, { id: 'autre', nom: 'Mobilité 37' })
  const placed = textsOf(withCopy(folder, 'lieux.csv', 4, { id: 'autre-lieu', acteur_id: 'autre' }))
  expect(findingsIn(placed).told).toEqual([])
})

describe('a commune', () => {
  const forgiven: readonly Cells[] = [
    { commune: 'SAINT CYR SUR LOIRE' },
    { commune: 'St-Cyr-sur-Loire' },
    { commune: 'Saint-Cyr s/ Loire' },
    { commune: 'saint‑cyr‑sur‑loire' },
    { commune: '' },
    { code_postal: '' },
  ]
  test.each(forgiven)('may be written %o', (cells) => {
    const place = { code_insee: '37214', commune: 'Saint-Cyr-sur-Loire', code_postal: '37540', ...cells }
    expect(findingsIn(textsOf(withCells(goodFolder(), 'lieux.csv', 5, place)))).toMatchObject({ told: [], lost: {} })
  })

  test('of a name that two have is the one of the département', () => {
    const [code_insee, departement] = ['45999', '45']
    const homonym = withCopy(goodFolder(), 'geo/communes.csv', 9, { code_insee, departement, codes_postaux: '45999' })
    const place = { code_insee: '', code_postal: '', commune: 'Blois', departement }
    expect(findingsIn(textsOf(withCells(homonym, 'lieux.csv', 5, place))).told).toEqual([
      toldAt('lieux.csv:5:code_insee', 'celui de Blois est 45999'),
    ])
  })

  test('outside the région is not looked at', () => {
    const paris = { code_insee: '75056', commune: 'Paris', code_postal: '75019', departement: '75' }
    expect(findingsIn(textsOf(withCells(goodFolder(), 'lieux.csv', 4, paris)))).toMatchObject({ told: [], lost: {} })
  })

  test('that contradicts the rest of the row is not shown', () => {
    const texts = textsOf(withCells(goodFolder(), 'lieux.csv', 5, { code_insee: '37122' }))
    expect(findingsIn(texts).dataset.lieux[3]).toMatchObject({
      code_insee: null,
      commune: 'Tours',
      precision: 'departement',
    })
  })
})

describe('a session', () => {
  const faults: readonly (readonly [string, Cells, string, string, number])[] = [
    ['that ends before it begins', { fin: '08:00' }, 'fin', 'et commence à 09:30', 0],
    ['at a place that does not exist', { lieu_id: 'cria-37-lieux' }, 'lieu_id', 'cria-37-lieu', 1],
    ['at an hour that does not exist', { debut: '9h30' }, 'debut', 'écrivez HH:MM', 1],
    ['on a day that does not exist', { date: '2027-02-30' }, 'date', "n'est pas une date", 1],
    [
      'on a theme that the convention does not have',
      { theme: 'droit-des-etranger' },
      'theme',
      'droit-des-etrangers',
      1,
    ],
    ['of which nobody says where it stands', { statut: 'oui' }, 'statut', 'un statut', 1],
  ]
  test.each(faults)('%s is told', (_name, cells, column, says, lostRows) => {
    const { told, dataset } = findingsIn(textsOf(withCells(goodFolder(), 'sessions.csv', 2, cells)))
    expect(told).toEqual([toldAt(`sessions.csv:2:${column}`, says)])
    expect(dataset.sessions).toHaveLength(1 - lostRows)
  })

  test('there may be none: then there need be no file', () => {
    const { 'sessions.csv': _none, ...others } = goodFolder()
    expect(findingsIn(textsOf(others)).told).toEqual([])
  })
})
