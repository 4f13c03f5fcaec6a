import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { type RawRow, readCsv } from '../support/csvFile.ts'

/** What the survey of November 2026 held. */
const SURVEYED = { acteurs: 438, liens: 338 }
/** The day its rows were written: what an editor has changed since is no longer the survey's. */
const WRITTEN = '2026-11-25'

const acteurs = readCsv('data/acteurs.csv')
const lieux = readCsv('data/lieux.csv')
const partenariats = readCsv('data/partenariats.csv')
const sections = new Map(
  readFileSync('data/ECARTS.md', 'utf8')
    .split(/^## /m)
    .map((text) => [text.split('\n')[0] ?? '', text]),
)

/** The rows of the table under a heading, cell by cell. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const lines = (sections.get(heading) ?? '').split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

/** The entries of the list under a heading. */
function listUnder(heading: string): readonly string[] {
  return [...(sections.get(heading) ?? '').matchAll(/^- (.+)$/gm)].map(([, entry = '']) => entry)
}

function idOf(nom: string | undefined): string {
  const id = acteurs.find((acteur) => acteur['nom'] === nom)?.['id']
  if (id === undefined) throw new Error(`No organisation is named « ${nom} ».`)
  return id
}

function isChanged(nom: string | undefined): boolean {
  return acteurs.find(({ id }) => id === idOf(nom))?.['date_maj'] !== WRITTEN
}

function between(de: string, vers: string): readonly RawRow[] {
  return partenariats.filter((lien) => lien['de'] === de && lien['vers'] === vers)
}

const added = listUnder('Partenaires ajoutés').map((entry) => /^(?<nom>.+) \((?<type>[a-z-]+)\)$/.exec(entry)?.groups)

test('every organisation added for the sake of a tie is in the table, with the family said and a tie', () => {
  expect(added.length).toBeGreaterThan(50)
  expect(sections.get('Partenaires ajoutés')).toContain(`${added.length} bouts de liens`)
  for (const { nom, type } of added as Record<string, string>[]) {
    if (isChanged(nom)) continue
    expect(acteurs.find((acteur) => acteur['nom'] === nom)?.['type'], `${nom}`).toBe(type)
    expect(
      partenariats.some(({ de, vers }) => [de, vers].includes(idOf(nom))),
      `${nom}`,
    ).toBe(true)
  }
})

// « At least »: the table grows with each organisation or tie that an editor adds, and none of these may go silently.
test('the organisations of the survey are all there, beside those added', () => {
  expect(acteurs.length - added.length).toBeGreaterThanOrEqual(SURVEYED.acteurs)
})

test('the ties of the survey are all there, but for those left, split or merged with the reason said', () => {
  const left = tableUnder('Liens laissés')
  const changes = tableUnder('Liens transformés').map((cells) => cells[3] ?? '')
  const split = changes.filter((change) => change.startsWith('deux lignes')).length
  const merged = changes.filter((change) => change.startsWith('fondu')).length
  expect(left.length).toBeGreaterThan(0)
  expect(left.every((cells) => cells[4]?.startsWith('<http') === true && (cells[5] ?? '').length > 20)).toBe(true)
  expect(partenariats.length).toBeGreaterThanOrEqual(SURVEYED.liens - left.length + split - merged)
})

test('a tie that was turned round is in the table the way said, and only that way', () => {
  const turned = tableUnder('Liens transformés').filter((cells) => cells[3]?.startsWith('sens retourné') === true)
  expect(turned.length).toBeGreaterThan(0)
  for (const [de, vers, nature] of turned) {
    expect(between(idOf(vers), idOf(de)).map(({ libelle }) => libelle)).toContain(nature)
    expect(between(idOf(de), idOf(vers)).map(({ libelle }) => libelle)).not.toContain(nature)
  }
})

test('an organisation of the survey without a place is said to have none', () => {
  const placed = new Set(lieux.map(({ acteur_id }) => acteur_id))
  const outsiders = new Set((added as Record<string, string>[]).map(({ nom }) => nom))
  const said = listUnder('Acteurs sans lieu')
  const without = acteurs.filter(
    ({ id, nom, date_maj }) => date_maj === WRITTEN && !placed.has(id) && !outsiders.has(nom),
  )
  expect(said.length).toBeGreaterThan(0)
  expect(without.map(({ nom = '' }) => nom).filter((nom) => !said.includes(nom))).toEqual([])
})

test('a CEDEX postal code is kept beside the address, never as the commune’s', () => {
  const entries = listUnder('Codes postaux').map((entry) => /^(?<nom>.+) : (?<cedex>\d{5}), /.exec(entry)?.groups)
  expect(entries.length).toBeGreaterThan(10)
  for (const { nom, cedex = '' } of entries as Record<string, string>[]) {
    const places = lieux.filter(({ acteur_id, date_maj }) => acteur_id === idOf(nom) && date_maj === WRITTEN)
    if (places.length === 0) continue
    expect(places.map(({ code_postal }) => code_postal)).not.toContain(cedex)
    expect(places.map(({ complement_adresse }) => complement_adresse).join(' '), `${nom}`).toContain(cedex)
  }
})
