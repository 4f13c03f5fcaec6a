import { expect, test } from 'vitest'

import type { SiteData } from '../../src/domain/siteData.ts'
import { packSiteData, unpackSiteData } from '../../src/domain/siteData.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

const needs = [
  { code: 'francais', label: 'Apprendre le français', axe: 1, thematiques: ['francais'], pictogramme: 'langue' },
  { code: 'mobilite', label: 'Se déplacer', axe: 4, thematiques: ['mobilite'], pictogramme: 'deplacement' },
]

test.each([0, 1, 40])('what is packed is unpacked the same, with %i organisations', (count) => {
  const data: SiteData = {
    publication: { ...generatedPublication(count), besoins: needs },
    network: { 'acteur-0': [1.5, -2] },
    hours: { 'acteur-0-lieu': { days: [[[540, 720]], [], [], [], [], [], []], comment: 'sur rendez-vous' } },
    errorCount: 3,
    dataDate: '2026-11-24',
  }
  const text = packSiteData(data)
  expect(unpackSiteData(text)).toEqual(data)
  expect(text.split('"acteur_id"').length - 1).toBeLessThanOrEqual(2)
})
