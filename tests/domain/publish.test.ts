import { describe, expect, test } from 'vitest'

import { readFolder } from '../../scripts/build/readFolder.ts'
import { type Publication, publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { type Folder, TODAY, bytesOf, goodFolder, textsOf, withCells } from '../support/dataFolder.ts'

function published(folder: Folder): Publication {
  return publish(readDataset(bytesOf(textsOf(folder)), TODAY).dataset)
}

const withheld = { diffusion: 'professionnelle' }

describe('nothing remains of a row marked professionnelle:', () => {
  test('an organisation goes with its places, services and links', () => {
    const folder = withCells(goodFolder(), 'acteurs.csv', 2, { ...withheld, nom: 'Nom tu' })
    const publication = published(folder)
    expect(JSON.stringify(publication)).not.toMatch(/cria-37|Nom tu|Cours de français|rue Nationale/)
    expect(publication.acteurs).toHaveLength(5)
    expect(publication.partenariats).toHaveLength(1)
  })

  test('a place goes alone, and services are no longer said to be given there', () => {
    const publication = published(withCells(goodFolder(), 'lieux.csv', 2, withheld))
    expect(publication.lieux.map(({ id }) => id)).not.toContain('cria-37-lieu')
    expect(publication.services[0]?.lieux).toEqual(['entraide-lieu'])
    expect(JSON.stringify(publication)).not.toMatch(/rue Nationale|0\.6889/)
  })

  test('a service given at withheld places alone goes with them', () => {
    const folder = withCells(goodFolder(), 'services.csv', 2, { lieux: 'cria-37-lieu' })
    expect(published(folder).services).toHaveLength(3)
    expect(published(withCells(folder, 'lieux.csv', 2, withheld)).services).toHaveLength(2)
  })

  test.each([
    ['services.csv', 'services'],
    ['partenariats.csv', 'partenariats'],
  ] as const)('a row of %s goes alone', (file, table) => {
    const before = published(goodFolder())
    const after = published(withCells(goodFolder(), file, 2, withheld))
    expect(after).toEqual({ ...before, [table]: before[table].slice(1) })
  })
})

describe('of a place of accommodation only the commune remains', () => {
  test('when its owner houses people', () => {
    const publication = published(goodFolder())
    const lieu = publication.lieux.find(({ id }) => id === 'cada-blois-lieu')
    expect(lieu).toMatchObject({ commune: 'Blois', code_postal: '41000', position: [1.3255, 47.5813] })
    expect(lieu).toMatchObject({ nom: null, adresse: null, complement_adresse: null, accessibilite_lieu: null })
    expect(lieu).toMatchObject({ longitude: null, latitude: null, geocodage_score: null, precision: 'commune' })
    // A telephone of the service is how one reaches it without its address.
    expect(lieu?.telephone).toBe('02 54 00 00 00')
    expect(JSON.stringify(publication)).not.toMatch(/Foyer tu|rue Tue|Escalier tu|0\.4242|acceslibre|Note à taire/)
  })

  test('when its own row says so, whoever owns it', () => {
    const publication = published(withCells(goodFolder(), 'lieux.csv', 2, { hebergement: 'oui' }))
    expect(publication.lieux[0]).toMatchObject({ precision: 'commune', position: [0.6964, 47.3943] })
    expect(JSON.stringify(publication)).not.toMatch(/rue Nationale|0\.6889|47\.3936/)
  })

  test('unless its row says that nobody is housed there', () => {
    const folder = withCells(goodFolder(), 'lieux.csv', 3, { hebergement: 'non' })
    expect(published(folder).lieux[1]).toMatchObject({ nom: 'Foyer tu', adresse: '9 rue Tue' })
  })
})

test('a place is drawn at its address, else at the centre of its commune, else nowhere', () => {
  expect(published(goodFolder()).lieux.map(({ position }) => position)).toEqual([
    [0.6889, 47.3936],
    [1.3255, 47.5813],
    [1.6957, 46.8029],
    [0.6964, 47.3943],
    null,
  ])
})

test('the six départements come with their population, and no line of a file is published', () => {
  const publication = published(goodFolder())
  expect(publication.departements.map(({ code, population }) => [code, population])).toEqual([
    ['18', 50_000],
    ['28', 50_000],
    ['36', 50_000],
    ['37', 200_000],
    ['41', 50_000],
    ['45', 50_000],
  ])
  expect(JSON.stringify(publication)).not.toContain('"line"')
})

test('the needs come in the order of their file', () => {
  const besoins = goodFolder()['vocabulaires/besoins.csv'] ?? []
  const reversed = { ...goodFolder(), 'vocabulaires/besoins.csv': besoins.toReversed() }
  expect(published(reversed).besoins.map(({ code }) => code)).toEqual(['mobilite', 'francais'])
})

test('the notes of a host are withheld even when its places are withheld, or when it has none', () => {
  const real = readDataset(readFolder('data'), '2026-11-25').dataset
  const host = real.acteurs.find(
    ({ id, type }) => type === 'hebergeur' && real.lieux.some((lieu) => lieu.acteur_id === id),
  )
  const noted = real.acteurs.map((acteur) =>
    acteur.id === host?.id ? { ...acteur, notes: 'derrière la gare' } : acteur,
  )
  const isHosts = ({ acteur_id }: { readonly acteur_id: string }): boolean => acteur_id === host?.id
  const hidden = real.lieux.map((lieu) => (isHosts(lieu) ? { ...lieu, diffusion: 'professionnelle' } : lieu))
  const none = real.lieux.filter((lieu) => !isHosts(lieu))
  expect(host).toBeDefined()
  for (const lieux of [real.lieux, hidden, none]) {
    const { acteurs } = publish({ ...real, acteurs: noted, lieux })
    expect(acteurs.find(({ id }) => id === host?.id)?.notes).toBeNull()
  }
})
