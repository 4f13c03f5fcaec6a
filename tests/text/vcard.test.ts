import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { atlasOf } from '../../src/derive/atlas.ts'
import { vcardsOf } from '../../src/views/orienter/shortlist/vcard.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { partsOf, readVcards, valueIn } from '../support/vcard.ts'

const { fiches } = atlasOf(generatedPublication(30))
const text = fc.stringMatching(/^[a-zà-ÿ’ ,;:\\"«»-]{1,120}$/)

test('a strict reader takes every contact, and reads what was written whatever the signs in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fiches), text, text, async (fiche, nom, adresse) => {
      const [lieu] = fiche.lieux
      const lieux = lieu === undefined ? [] : [{ ...lieu, adresse }]
      const [card] = readVcards(await vcardsOf([{ ...fiche, acteur: { ...fiche.acteur, nom }, lieux }]))
      if (card === undefined) throw new Error('no card')
      expect(valueIn(card, 'FN')).toBe(nom)
      expect(partsOf(card.get('ORG')?.[0] ?? '')).toEqual([nom])
      expect(partsOf(card.get('ADR')?.[0] ?? ';;')[2]).toBe(lieu === undefined ? '' : adresse)
    }),
  )
})

test.each([
  ['a bare line feed', 'BEGIN:VCARD\nVERSION:3.0\r\nFN:A\r\nN:A;;;;\r\nEND:VCARD\r\n'],
  ['a card without end', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nN:A;;;;\r\n'],
  ['a card without a name', 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:A;;;;\r\nEND:VCARD\r\n'],
  ['a comma that is not escaped', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A, B\r\nN:A;;;;\r\nEND:VCARD\r\n'],
  ['an address of three parts', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nN:A;;;;\r\nADR:a;b;c\r\nEND:VCARD\r\n'],
])('the strict reader refuses %s', (_what, card) => {
  expect(() => readVcards(card)).toThrow(/./)
})
