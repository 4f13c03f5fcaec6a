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
  for (const fin of [null, 2020]) {
    const [from, to] = sentencesOf(nature, 'oriente', fin)
    expect(from).not.toMatch(/travaill/i)
    expect(from === to).toBe(SYMMETRIC.has(nature))
  }
})

test.each([
  ['financement', 'A financé', 'A été financé par'],
  ['delegation', 'A confié une mission à', 'S’était vu confier une mission par'],
  ['gestion', 'A géré', 'A été géré par'],
  ['membre-reseau', 'A été membre du réseau de', 'A eu pour membre'],
  ['orientation', 'A orienté des personnes vers', 'A reçu des personnes orientées par'],
  ['hebergement-permanence', 'A hébergé une permanence de', 'A tenu une permanence chez'],
  [
    'mise-a-disposition',
    'A mis des locaux ou des logements à disposition de',
    'A disposé de locaux ou de logements de',
  ],
  ['don-materiel', 'A fourni du matériel à', 'A reçu du matériel de'],
  ['soutien', 'A soutenu', 'A été soutenu par'],
  ['coordination', 'A coordonné une action avec', 'A pris part à une action coordonnée par'],
  ['convention', 'A eu une convention avec', 'A eu une convention avec'],
  ['co-animation', 'A animé une action avec', 'A animé une action avec'],
  ['action-commune', 'A eu une action ou un projet commun avec', 'A eu une action ou un projet commun avec'],
  ['of no vocabulary', 'A travaillé avec', 'A travaillé avec'],
])('a tie « %s » that is over is told in the past from both ends', (nature, from, to) => {
  for (const sens of ['oriente', 'symetrique']) expect(sentencesOf(nature, sens, 2020)).toEqual([from, to])
})

test('a tie of a kind that nobody told is one of people who work together', () => {
  expect(sentencesOf('of no vocabulary', 'symetrique', null)).toEqual(['Travaille avec', 'Travaille avec'])
})
