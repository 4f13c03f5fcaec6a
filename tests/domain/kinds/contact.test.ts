import { describe, expect, test } from 'vitest'

import { mailbox, telephone, url, urls } from '../../../src/domain/schema/kinds/contact.ts'
import { read } from './read.ts'

describe('a web address', () => {
  test.each(['https://exemple.fr', 'http://exemple.fr/a?b=c,d#e', 'HTTPS://Exemple.fr/é', 'https://93.184.216.34/x'])(
    '%s is kept as it is',
    (cell) => expect(read(url, cell)).toBe(cell),
  )
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://exemple.fr',
    'data:text/html,<b>',
    'vbscript:x',
    '//exemple.fr',
    'www.exemple.fr',
    'exemple.fr',
    'https://',
    'https://exemple',
    'https:///exemple.fr',
    'http://exemple.fr/<script>',
    'https://exemple.fr un autre',
    'mailto:contact@exemple.fr',
    'ftp://exemple.fr',
  ])('%s is refused', (cell) => expect(read(url, cell)).toBe('fault'))
})

test.each([
  ['https://a.fr | https://b.fr', ['https://a.fr', 'https://b.fr']],
  ['https://a.fr https://b.fr', ['https://a.fr', 'https://b.fr']],
  ['https://a.fr;https://b.fr', ['https://a.fr', 'https://b.fr']],
  ['https://a.fr/x,y;z', ['https://a.fr/x,y;z']],
  ['https://a.fr | javascript:x', 'fault'],
  ['|', 'fault'],
])('several web addresses: %s', (cell, expected) => {
  expect(read(urls, cell)).toEqual(expected)
})

describe('a mailbox', () => {
  test.each([
    'contact@exemple.fr',
    'Accueil.Tours@asso-exemple.fr',
    'saint-jean@exemple.fr',
    'chateauroux-saint-jean@france-services.gouv.fr',
    'maison.jeanne@exemple.fr',
    'agir.41@exemple.fr',
    'cria18@exemple.fr',
    'ddets-direction@loiret.gouv.fr',
    'bourgueil@cctoval.fr',
    'job.apeb@exemple.fr',
    'e-mobilite@exemple.fr',
  ])('%s is a service’s', (cell) => expect(read(mailbox, cell)).toBe(cell.toLowerCase()))
  test.each([
    'marie.durand@exemple.fr',
    'durand-marie@exemple.fr',
    'Jean-Pierre.MARTIN@exemple.fr',
    'p.durand@exemple.fr',
    'durand_p@exemple.fr',
    'nathalie@exemple.fr',
    'marie.durand37@gmail.com',
    'contact',
    'contact@exemple',
    'contact @exemple.fr',
    'a@b.fr, c@d.fr',
    'mailto:contact@exemple.fr',
    'contact@exemple.fr>',
  ])('%s is refused', (cell) => expect(read(mailbox, cell)).toBe('fault'))
})

describe('a telephone number', () => {
  test.each([
    ['0238000000', '02 38 00 00 00'],
    ['02.38.00.00.00', '02 38 00 00 00'],
    ['+33 2 38 00 00 00', '02 38 00 00 00'],
    ['0033238000000', '02 38 00 00 00'],
    ['02\u00A038\u202F00 00 00', '02 38 00 00 00'],
    ['09 70 00 00 00', '09 70 00 00 00'],
    ['0800 00 00 00', '0 800 00 00 00'],
    // A spreadsheet took it for a number.
    ['238000000', '02 38 00 00 00'],
    ['3949', '3949'],
    ['115', '115'],
    ['116 006', '116006'],
  ])('%s is read as %s', (cell, expected) => expect(read(telephone, cell)).toBe(expected))
  test.each([
    '06 12 34 56 78',
    '07.12.34.56.78',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033712345678',
    '+262 692 12 34 56',
    '612345678',
    '02 38 00 00',
    '02 38 00 00 00 ou 06 12 34 56 78',
    '02 38 00 00 00 / 02 38 11 11 11',
    'standard : 02 38 00 00 00',
    '02 38 00 00 00 (le matin)',
    '+32 2 123 45 67',
    'standard',
  ])('%s is refused', (cell) => expect(read(telephone, cell)).toBe('fault'))
})
