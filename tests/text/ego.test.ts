import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import type { EgoTies } from '../../src/derive/ties/ego.ts'
import type { TiePlace } from '../../src/derive/ties/place.ts'
import { type EgoNames, placeInWords, tiesInWords } from '../../src/text/ego.ts'

const i18n = setupI18n({ locale: 'fr', messages: { fr: {} } })

const NAMES: EgoNames = {
  actor: (id) => id.toUpperCase(),
  departement: (code) => ({ '18': 'Cher', '36': 'Indre' })[code] ?? code,
  ecosystem: (code) => ({ ea: 'Accueil et accompagnement' })[code] ?? code,
}

/** Partners, former ones, those outside its ecosystem, those of the other one. */
type Ties = readonly [partners: number, former: number, outside: number | null, across: number | null]

function egoOf([partners, former, outside, across]: Ties, alone: EgoTies['alone'] = []): EgoTies {
  return {
    partners,
    former,
    outside,
    across: across === null ? null : { ecosysteme: 'ea', partners: across },
    alone,
  }
}

const UNDOCUMENTED = 'Aucun lien connu : non documenté, ce qui ne veut pas dire isolé.'
const NOBODY_ACROSS = 'Aucun lien connu, en cours, avec l’écosystème « Accueil et accompagnement ».'

test.each<[Ties, readonly string[]]>([
  [[0, 0, 0, 0], [UNDOCUMENTED]],
  [[0, 0, null, null], [UNDOCUMENTED]],
  [[0, 1, 0, 0], ['A travaillé avec un acteur ; aucun lien connu n’est en cours.']],
  [[0, 3, 0, 0], ['A travaillé avec 3 acteurs ; aucun lien connu n’est en cours.']],
  [[1, 0, null, null], ['Travaille avec un acteur.']],
  [[4, 0, null, null], ['Travaille avec 4 acteurs.']],
  [[1, 0, 0, 0], ['Travaille avec un acteur, de son écosystème.']],
  [[2, 0, 0, 0], ['Travaille avec 2 acteurs, tous deux de son écosystème.']],
  [[5, 0, 0, 0], ['Travaille avec 5 acteurs, tous de son écosystème.']],
  [[1, 0, 1, 1], ['Travaille avec un acteur, hors de son écosystème.']],
  [[2, 0, 2, 1], ['Travaille avec 2 acteurs, tous deux hors de son écosystème.']],
  [[3, 0, 3, 3], ['Travaille avec 3 acteurs, tous hors de son écosystème.']],
  [[2, 0, 1, 1], ['Travaille avec 2 acteurs, dont 1 hors de son écosystème.']],
  [[7, 0, 2, 2], ['Travaille avec 7 acteurs, dont 2 hors de son écosystème.']],
  [
    [7, 0, 2, 0],
    ['Travaille avec 7 acteurs, dont 2 hors de son écosystème.', NOBODY_ACROSS],
  ],
  [
    [1, 0, 1, 0],
    ['Travaille avec un acteur, hors de son écosystème.', NOBODY_ACROSS],
  ],
  [[7, 0, 0, 0], ['Travaille avec 7 acteurs, tous de son écosystème.']],
  [[7, 0, 2, null], ['Travaille avec 7 acteurs, dont 2 hors de son écosystème.']],
  [
    [12, 1, null, null],
    ['Travaille avec 12 acteurs.', 'A aussi travaillé avec un autre acteur : ce lien est terminé.'],
  ],
  [
    [1, 4, null, null],
    ['Travaille avec un acteur.', 'A aussi travaillé avec 4 autres acteurs : ces liens sont terminés.'],
  ],
  [[1200, 0, 1100, 5], ['Travaille avec 1 200 acteurs, dont 1 100 hors de son écosystème.']],
])('partners, former, outside, across %j read %j', (ties, sentences) => {
  expect(tiesInWords(i18n, egoOf(ties), NAMES).map(plain)).toEqual(sentences)
})

test.each([
  [1, 'Indre : le seul lien connu entre acteurs des deux écosystèmes qui y ont un lieu est le sien.'],
  [3, 'Indre : les 3 liens connus entre acteurs des deux écosystèmes qui y ont un lieu sont tous les siens.'],
])('all of the %d ties across the ecosystems of a département being its own is said', (ties, sentence) => {
  const [, second] = tiesInWords(i18n, egoOf([7, 0, 2, 2], [{ departement: '36', ties }]), NAMES)
  expect(second).toBe(sentence)
})

/** Parts cut off, actors in them, those named, and how many (or who alone) the largest part has. */
type CutCase = readonly [parts: number, actors: number, named: string, rest: number, restNamed?: string]

test.each<[CutCase, string]>([
  [[1, 1, 'a', 1, 'b'], 'Seul lien connu entre A et B.'],
  [[2, 2, 'ab', 1, 'c'], 'Seul lien connu entre A, B et C.'],
  [[3, 3, 'abc', 1, 'd'], 'Seul lien connu entre A, B, C et D.'],
  [[4, 4, 'abc', 1, 'd'], 'Seul lien connu entre 5 acteurs, dont A, B et C.'],
  [[1, 1, 'a', 2], 'Seul lien connu entre A et le reste de son réseau (2 acteurs).'],
  [[1, 1, 'a', 214], 'Seul lien connu entre A et le reste de son réseau (214 acteurs).'],
  [[1, 2, 'ab', 30], 'Seul lien connu entre A et B, d’un côté, et le reste de son réseau (30 acteurs), de l’autre.'],
  [[1, 14, 'abc', 201], 'Seul lien connu entre 14 acteurs (dont A, B et C) et le reste de son réseau (201 acteurs).'],
  [[2, 2, 'ab', 30], 'Seul lien connu que A et B ont avec le reste de son réseau (30 acteurs).'],
  [[8, 8, 'abc', 207], 'Seul lien connu que 8 acteurs (dont A, B et C) ont avec le reste de son réseau (207 acteurs).'],
  [[2, 3, 'abc', 30], 'Seul lien connu que A, B et C ont avec le reste de son réseau (30 acteurs).'],
  [
    [3, 29, 'abc', 186],
    'Seul lien connu que 29 acteurs en 3 groupes (dont A, B et C) ont avec le reste de son réseau (186 acteurs).',
  ],
])('an organisation that cuts off %j is said to', ([parts, actors, named, rest, restNamed], sentence) => {
  const cut = { parts, actors, named: named.split(''), rest, restNamed: restNamed ?? null }
  expect(placeInWords(i18n, placeOf({ cut }), NAMES).map(plain)).toEqual([sentence])
})

test.each([
  [1, 0.2, ['C’est l’acteur par qui passent le plus de chaînes courtes entre deux autres.']],
  [2, 0.1, ['Parmi les 10 acteurs par qui passent le plus de chaînes courtes entre deux autres.']],
  [10, 0.1, ['Parmi les 10 acteurs par qui passent le plus de chaînes courtes entre deux autres.']],
  [11, 0.1, ['Parmi les 50 acteurs par qui passent le plus de chaînes courtes entre deux autres.']],
  [50, 0.1, ['Parmi les 50 acteurs par qui passent le plus de chaînes courtes entre deux autres.']],
  [51, 0.1, []],
  [1, 0, []],
])('among the %d with as much betweenness or more, of %d: %j', (among, betweenness, sentences) => {
  expect(placeInWords(i18n, placeOf({ among, betweenness }), NAMES)).toEqual(sentences)
})

function placeOf(own: Partial<TiePlace>): TiePlace {
  return {
    degree: 3,
    ties: 3,
    betweenness: 0,
    component: 1,
    componentSize: 20,
    community: 1,
    communitySize: 9,
    cuts: (own.cut ?? null) !== null,
    among: 300,
    rank: 300,
    cut: null,
    ...own,
  }
}

/** With plain spaces: those that do not break cannot be told from others in a table. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ')
}
