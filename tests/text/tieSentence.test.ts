import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { tieSentence } from '../../src/text/tieSentence.ts'
import { generatedPublication } from '../support/generatedPublication.ts'

const [lien] = generatedPublication(20).partenariats
const natures = readFileSync('data/vocabulaires/natures.csv', 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0] ?? '')
  .filter((code) => code !== '')

function sentencesOf(nature: string, sens: string, fin: number | null): readonly (string | undefined)[] {
  if (lien === undefined) throw new Error('no tie was generated')
  const tie = { ...lien, nature, sens, fin }
  return [tieSentence(tie, tie.de).message, tieSentence(tie, tie.vers).message]
}

const SYMMETRIC = new Set(['convention', 'co-animation', 'action-commune'])

test.each(natures)('a tie « %s » has a wording of its own, another from each end when it goes one way', (nature) => {
  const [from, to] = sentencesOf(nature, 'oriente', null)
  expect(from).not.toBe('Travaille avec')
  expect(from === to).toBe(SYMMETRIC.has(nature))
})

test('a tie that is over keeps its direction, and is in the past when it had none', () => {
  expect(sentencesOf('financement', 'oriente', 2020)).toEqual(['Finance', 'Est financé par'])
  expect(sentencesOf('action-commune', 'symetrique', 2020)).toEqual(['A eu un lien avec', 'A eu un lien avec'])
})
