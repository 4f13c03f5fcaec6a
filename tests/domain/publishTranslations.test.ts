import { expect, test } from 'vitest'

import { publishTranslations } from '../../src/domain/publishTranslations.ts'
import type { Traduction } from '../../src/domain/tables/traductions.ts'

const row = (vocabulaire: string, code: string, langue: string, statut = 'non-relue'): Traduction => ({
  vocabulaire,
  code,
  langue,
  label: `${vocabulaire} ${code} ${langue}`,
  statut,
})

test('every label is found by its language, its vocabulary and its code, even where codes are alike', () => {
  const rows = [
    row('types', 'association', 'en'),
    row('besoins', 'association', 'en'),
    row('types', 'association', 'uk'),
  ]
  const translations = publishTranslations(rows)
  for (const { vocabulaire, code, langue, label } of rows) {
    expect(translations[langue]?.labels[vocabulaire]?.[code]).toBe(label)
  }
})

test('only labels that were reviewed are said to be', () => {
  const translations = publishTranslations([row('types', 'cria', 'ar', 'relue'), row('types', 'cria', 'prs')])
  expect([translations['ar']?.relues, translations['prs']?.relues]).toEqual([['types/cria'], []])
})
