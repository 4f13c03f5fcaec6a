import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { NO_FILTERS } from '../../src/derive/filters.ts'
import { TIE_COLUMNS } from '../../src/derive/sortTies.ts'
import { MEASURE_COLUMNS } from '../../src/derive/ties/measureRows.ts'
import { roundCamera } from '../../src/state/camera.ts'
import { CLEARED, type Choices, MESURES, VUES, decode, encode, filtersOf, hrefOf } from '../../src/state/choices.ts'
import { ANNEE, DISPOSITIONS, LECTURES, TAILLES } from '../../src/state/networkChoices.ts'
import { nextSort } from '../../src/state/parsers.ts'
import {
  CAPACITE,
  HABITANTS,
  MONTRES,
  OBJECTIFS,
  PAPIERS,
  PORTEE,
  PRIORITE,
  ROTATION,
  SESSIONS,
  SEUIL,
} from '../../src/state/planChoices.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const codes = fc.uniqueArray(
  text.filter((code) => code !== ''),
  { maxLength: 4 },
)
/** Each column, either way. */
function sortOf<Column extends string>(columns: readonly Column[]): fc.Arbitrary<Column | `-${Column}`> {
  return fc.constantFrom(...columns.flatMap((column) => [column, `-${column}` as const]))
}

const hour = fc
  .record({ h: fc.integer({ min: 0, max: 23 }), m: fc.integer({ min: 0, max: 59 }) })
  .map(({ h, m }) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
const camera = fc
  .record({
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  })
  .map(roundCamera)
  // A negative zero is written as zero.
  .map(({ lon, lat, zoom }) => ({ lon: lon + 0, lat: lat + 0, zoom: zoom + 0 }))

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  vue: fc.constantFrom(...VUES),
  famille: codes,
  departement: codes,
  ecosysteme: codes,
  theme: codes,
  public: codes,
  confiance: codes,
  q: text,
  acteur: fc.option(text.filter((id) => id !== '')),
  position: fc.option(camera),
  mesure: fc.constantFrom(...MESURES),
  gares: fc.constantFrom('oui', 'non'),
  tri: fc.constantFrom('pertinence', 'nom', 'famille', 'departement', 'commune', 'date', 'confiance'),
  ordre: fc.constantFrom('croissant', 'decroissant'),
  seul: fc.constantFrom('oui', 'non'),
  fond: fc.constantFrom('simple', 'plan-ign'),
  depuis: fc.option(text.filter((code) => code !== '')),
  besoin: codes,
  selection: codes,
  disposition: fc.constantFrom(...DISPOSITIONS),
  ancrage: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  taille: fc.constantFrom(...TAILLES),
  communautes: fc.constantFrom('oui', 'non'),
  nature: codes,
  sens: fc.constantFrom('tous', 'oriente', 'symetrique'),
  depuis_annee: fc.option(fc.integer({ min: ANNEE.least, max: ANNEE.most })),
  confiance_liens: codes,
  lecture: fc.constantFrom(...LECTURES),
  chemin: codes,
  ferme: fc.option(text.filter((id) => id !== '')),
  tri_mesures: sortOf(MEASURE_COLUMNS),
  tri_liens: fc.option(sortOf(TIE_COLUMNS)),
  seuil: fc.integer({ min: SEUIL.least, max: SEUIL.most }),
  compare: fc.option(text.filter((code) => code !== '')),
  montre: fc.constantFrom(...MONTRES),
  sujet: fc.option(text.filter((code) => code !== '')),
  sessions: fc.integer({ min: SESSIONS.least, max: SESSIONS.most }),
  portee: fc.option(fc.integer({ min: PORTEE.least, max: PORTEE.most })),
  objectif: fc.constantFrom(...OBJECTIFS),
  capacite: fc.option(fc.integer({ min: CAPACITE.least, max: CAPACITE.most })),
  partout: fc.constantFrom('oui', 'non'),
  mixte: fc.constantFrom('oui', 'non'),
  isoles: fc.constantFrom('oui', 'non'),
  priorite: fc.integer({ min: PRIORITE.least, max: PRIORITE.most }),
  presentations: codes,
  poids: codes,
  habitants: fc.integer({ min: HABITANTS.least, max: HABITANTS.most }),
  dates: codes,
  debut: hour,
  fin: hour,
  fiche: fc.option(
    fc.oneof(fc.constant('toutes'), fc.integer({ min: SESSIONS.least, max: SESSIONS.most }).map(String)),
  ),
  papier: fc.constantFrom(...PAPIERS),
  impose: codes,
  exclu: codes,
  candidats: codes,
  deja: codes,
  rotation: fc.integer({ min: ROTATION.least, max: ROTATION.most }),
  deplaces: codes,
  remplaces: codes,
  fige: fc.constantFrom('oui', 'non'),
  sieges: codes,
})

test('what is written in the address bar is read back the same', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      expect(decode(encode(choices))).toEqual(choices)
    }),
    { numRuns: 500 },
  )
})

test('the defaults are not written', () => {
  expect(encode(decode(''))).toBe('')
  expect(hrefOf(decode('?vue=reseau'), { vue: 'carte' })).toBe('./')
})

test('a link changes what it is asked to and keeps the rest', () => {
  fc.assert(
    fc.property(anyChoices, anyChoices, (choices, { vue, famille, acteur }) => {
      const href = hrefOf(choices, { vue, famille, acteur })
      expect(decode(queryOf(href))).toEqual({ ...choices, vue, famille, acteur })
    }),
  )
})

test('clearing the filters clears them all and nothing else', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const cleared = decode(queryOf(hrefOf(choices, CLEARED)))
      expect(filtersOf(cleared)).toEqual(NO_FILTERS)
      expect({ ...cleared, ...filtersOf(choices) }).toEqual(choices)
    }),
  )
})

test('any garbage is read as choices that can be written and read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (garbage) => {
      const query = new URLSearchParams([
        ['vue', garbage],
        ['position', garbage],
        ['tri', garbage],
        ['famille', garbage],
      ])
      const choices = decode(`?${query}`)
      expect(VUES).toContain(choices.vue)
      expect(choices.position === null || Math.abs(choices.position.lat) <= 85).toBe(true)
      expect(decode(encode(choices))).toEqual(choices)
    }),
  )
})

test.each([[['a', 'b']], [['', 'b']], [['a', '']]])(
  'the ends %j of a chain are found again, chosen or not',
  (chemin) => {
    expect(decode(encode({ chemin })).chemin).toEqual(chemin)
  },
)

test.each([
  [null, 'de', 'ascending', 'de'],
  ['de', 'de', 'ascending', '-de'],
  ['-de', 'de', 'ascending', 'de'],
  ['vers', 'de', 'ascending', 'de'],
  [null, 'de', 'descending', '-de'],
  ['-de', 'de', 'descending', 'de'],
] as const)('the header of a table sorted by %s sorts by %s, %s first, as %s', (sort, column, first, next) => {
  expect(nextSort<'de' | 'vers'>(sort, column, first)).toBe(next)
})

test.each([
  ['?position=9.5/47.08/2.39', { zoom: 9.5, lat: 47.08, lon: 2.39 }],
  ['?position=9.5/470/2.39', null],
  ['?position=1e3/47/2', null],
  ['?position=9/47', null],
  ['?position=', null],
])('the position in %s is read as %o', (query, expected) => {
  expect(decode(query).position).toEqual(expected)
})

/** What a browser sends of a link. */
function queryOf(href: string): string {
  return new URL(href, 'https://exemple.fr/sous/chemin/').search
}
