import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { readFolder } from '../../../scripts/build/readFolder.ts'
import { atlasOf } from '../../../src/derive/atlas.ts'
import { knownQuestion } from '../../../src/derive/sessions/known.ts'
import { planKeyOf, planningOf } from '../../../src/derive/sessions/planning.ts'
import { publish } from '../../../src/domain/publish.ts'
import { readDataset } from '../../../src/domain/readDataset.ts'
import { decode } from '../../../src/state/choices.ts'
import { speakFrench } from '../../../src/text/catalogue.ts'
import { unknownInWords } from '../../../src/text/region/unknown.ts'

const { dataset } = readDataset(readFolder('data'), '2026-11-25')
const publication = publish(dataset)
const sources = { atlas: atlasOf(publication), communes: dataset.communes, sessions: publication.sessions }
const ASKED = decode(
  '?vue=planifier&sujet=droit-des-etrangers&departement=18&impose=18033&exclu=18279&candidats=37189&presentations=cria-18~cria-37&poids=cria-18~3',
)

/** What no table has under any key, some of it in the form of what one may have. */
const vain = fc.constantFrom('99999', 'nulle-part', 'a~b', 'cria-18~', 'cria-18~cria-18', 'cria-18~0', '~')
const LISTS = ['departement', 'famille', 'impose', 'exclu', 'candidats', 'deja', 'presentations', 'poids'] as const

test('what a link names in vain is told and changes nothing, wherever it stands among the rest', () => {
  expect(knownQuestion(sources, ASKED)).toEqual({ question: ASKED, unknown: [] })
  fc.assert(
    fc.property(fc.constantFrom(...LISTS), vain, fc.boolean(), (key, id, isFirst) => {
      const given = { ...ASKED, [key]: isFirst ? [id, ...ASKED[key]] : [...ASKED[key], id] }
      const { question, unknown } = knownQuestion(sources, given)
      expect(planKeyOf(question)).toBe(planKeyOf(ASKED))
      expect(unknown).toEqual([{ key, id, isNoHost: false }])
      expect(unknownInWords(speakFrench(), unknown[0] ?? { key, id: '' })).toContain(`« ${id} »`)
    }),
  )
})

test('a place that says that it hosts, but not where it is, is not told as one that does not say so', () => {
  const fiche = sources.atlas.fiches.find(({ lieux }) => lieux.length > 0)
  const lieux = fiche?.lieux.map((lieu) => ({ ...lieu, accueil_sessions: true, position: null })) ?? []
  const fiches = sources.atlas.fiches.map((one) => (one === fiche ? { ...one, lieux } : one))
  const id = lieux[0]?.id ?? ''
  const { unknown } = knownQuestion({ ...sources, atlas: { ...sources.atlas, fiches } }, { ...ASKED, impose: [id] })
  expect(unknown).toEqual([{ key: 'impose', id, isNoHost: false }])
})

test('a place that does not say that it hosts is told as such, and one imposed and ruled out cannot be', () => {
  const place = publication.lieux.find(({ accueil_sessions: hosts }) => hosts !== true)?.id ?? ''
  const { unknown } = knownQuestion(sources, { ...ASKED, impose: [place] })
  expect(unknown).toEqual([{ key: 'impose', id: place, isNoHost: true }])
  expect(unknownInWords(speakFrench(), unknown[0] ?? { key: 'impose', id: '' })).toContain('dont la source ne dit pas')
  const { asked } = planningOf(sources, { ...ASKED, exclu: ['18033'] })
  expect(asked.refusal).toEqual({ code: 'imposed-excluded', id: '18033' })
})
