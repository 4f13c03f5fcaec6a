import { describe, expect, test } from 'vitest'

import { yesNo } from '../../../src/domain/schema/kinds/boolean.ts'
import { code, codes } from '../../../src/domain/schema/kinds/code.ts'
import { day, partialDate, year } from '../../../src/domain/schema/kinds/date.ts'
import { list } from '../../../src/domain/schema/kinds/list.ts'
import { openingHours } from '../../../src/domain/schema/kinds/openingHours.ts'
import { codeDepartement, codeInsee, codePostal, slug } from '../../../src/domain/schema/kinds/pattern.ts'
import { integer, latitude, longitude } from '../../../src/domain/schema/kinds/quantity.ts'
import { siret } from '../../../src/domain/schema/kinds/siret.ts'
import { text } from '../../../src/domain/schema/kinds/text.ts'
import { read } from './read.ts'

const ANIMALS = ['chat', 'chien', 'A1']
const small = integer('de 1 à 7', { min: 1, max: 7 })

const cases = {
  yesNo: [yesNo, { oui: true, Vrai: true, x: true, NON: false, 0: false, 'peut-être': 'fault' }],
  code: [code('animaux'), { chat: 'chat', A1: 'A1', Chat: 'fault', chatte: 'fault', 'chat, chien': 'fault' }],
  codes: [
    codes('animaux'),
    { 'chat, chien': ['chat', 'chien'], 'chat;chat | A1 ,': ['chat', 'A1'], 'chat, rat': 'fault', ' , ': 'fault' },
  ],
  list: [list(slug), { 'a, b': ['a', 'b'], 'a-1|b': ['a-1', 'b'], 'a, B': 'fault', ';': 'fault' }],
  partialDate: [
    partialDate,
    {
      2024: '2024',
      '2024-08': '2024-08',
      '2024-02-29': '2024-02-29',
      '1/12/2024': '2024-12-01',
      '2026-11-25': '2026-11-25',
      '2026-11-26': 'fault',
      '2026-12': 'fault',
      2027: 'fault',
      '2023-02-29': 'fault',
      '2024-13': 'fault',
      '31/02/2024': 'fault',
      '24-08-01': 'fault',
      hier: 'fault',
      '2024-8-1': 'fault',
      '2024-08-01T00:00': 'fault',
      '0024': 'fault',
      '12/2024': 'fault',
    },
  ],
  day: [day, { '2024-08-01': '2024-08-01', '01/08/2024': '2024-08-01', '2024-08': 'fault', 2024: 'fault' }],
  year: [year, { 2024: 2024, 2026: 2026, 2027: 'fault', 24: 'fault', 1700: 'fault', '2024-01': 'fault' }],
  slug: [slug, { 'cria-37': 'cria-37', Cria: 'fault', 'a--b': 'fault', 'a b': 'fault', é: 'fault', '-a': 'fault' }],
  codePostal: [
    codePostal,
    { '01000': '01000', '37 000': '37000', 3700: 'fault', 'F-37000': 'fault', '37000.0': 'fault' },
  ],
  codeInsee: [codeInsee, { 37261: '37261', '2A004': '2A004', '2C004': 'fault', 3726: 'fault' }],
  codeDepartement: [codeDepartement, { 37: '37', '2B': '2B', 974: '974', 1: 'fault', Cher: 'fault' }],
  longitude: [
    longitude,
    {
      '0.6889': 0.6889,
      '0,6889': 0.6889,
      '-1,5': -1.5,
      '−1.5': -1.5,
      '+2': 2,
      '5e-7': 5e-7,
      '6 889,1': 'fault',
      '181': 'fault',
      '0.68.89': 'fault',
      "0°41'": 'fault',
      '': 'fault',
      NaN: 'fault',
    },
  ],
  latitude: [latitude, { 47.39: 47.39, 90: 90, '90.1': 'fault', Infinity: 'fault', '1e99': 'fault', '0x1F': 'fault' }],
  integer: [small, { 1: 1, 7: 7, 0: 'fault', 8: 'fault', '1.5': 'fault', un: 'fault' }],
  siret: [
    siret,
    {
      '732 829 320 00074': '73282932000074',
      73282932000075: 'fault',
      732829320: 'fault',
      // La Poste's own key: the digits add up to a multiple of five.
      35600000049837: '35600000049837',
      35600000049838: 'fault',
      '00000000000000': 'fault',
      '7,3E+13': 'fault',
    },
  ],
  openingHours: [
    openingHours,
    {
      'Mo-Fr 09:00-12:00,14:00-17:00': 'Mo-Fr 09:00-12:00,14:00-17:00',
      '24/7': '24/7',
      'Mo 09:00-12:00; PH off': 'Mo 09:00-12:00; PH off',
      'lundi 9h-12h': 'fault',
      fermé: 'fault',
      '9-12': 'fault',
    },
  ],
  text: [
    text('texte', 60),
    {
      '<img src=x onerror=alert(1)>': '<img src=x onerror=alert(1)>',
      'deux\nlignes': 'deux\nlignes',
      'Écrire à contact@exemple.fr': 'Écrire à contact@exemple.fr',
      'tél. 02 47 00 00 00': 'tél. 02 47 00 00 00',
      'dossier 120612345678': 'dossier 120612345678',
      'La Rur@linette': 'La Rur@linette',
      'RNA 123 456 789 06123': 'RNA 123 456 789 06123',
      'Marie : 06 12 34 56 78': 'fault',
      'appeler le +33612345678': 'fault',
      'le +33 (0)7 12 34 56 78': 'fault',
      'Écrire à marie.durand@exemple.fr.': 'fault',
      ['x'.repeat(61)]: 'fault',
    },
  ],
} as const

describe.each(Object.entries(cases))('%s', (_name, [kind, expectations]) => {
  test.each(Object.entries(expectations))('reads « %s »', (cell, expected) => {
    expect(read<unknown>(kind, cell, ANIMALS)).toEqual(expected)
  })
})

const context = { codes: new Map([['animaux', new Set(ANIMALS)]]), today: '2026-11-25' }

test('an unknown code comes with the code that was meant, when one is near', () => {
  expect(code('animaux').parse('chein', context).fault).toContain('vouliez-vous dire « chien » ?')
  expect(code('animaux').parse('hippopotame', context).fault).not.toContain('vouliez-vous')
})

test.each(['Ã©cole', 'lâ€™école', 'Ch\uFFFDteau', 'a\u0000b'])(
  'the damaged text « %s » is kept and remarked',
  (cell) => {
    const parsed = text().parse(cell, context)
    expect(parsed).toMatchObject({ value: cell, remark: expect.stringContaining('abîmés') })
  },
)
