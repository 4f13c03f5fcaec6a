import { describe, expect, test } from 'vitest'

import { listIn, readCsv } from '../support/csvFile.ts'

const LANGUES = ['en', 'uk', 'ar', 'prs'] as const
const traductions = readCsv('data/vocabulaires/traductions.csv')
const services = readCsv('data/services.csv')
const inServices = (column: string): readonly string[] => services.flatMap((service) => listIn(service[column]))
const codesOf = (vocabulaire: string) => readCsv(`data/vocabulaires/${vocabulaire}.csv`).map(({ code = '' }) => code)

/** The codes that a sheet may have to say, by vocabulary. */
const SAID: readonly (readonly [string, readonly string[]])[] = [
  ['types', readCsv('data/acteurs.csv').map(({ type = '' }) => type)],
  ['publics', inServices('publics')],
  ['thematiques', inServices('thematiques')],
  ['besoins', codesOf('besoins')],
  ['niveaux', codesOf('niveaux')],
  ['frais', inServices('frais')],
  ['modes-accueil', inServices('modes_accueil')],
  ['modes-mobilisation', inServices('modes_mobilisation')],
  ['axes', codesOf('axes')],
]

describe.each(LANGUES)('in « %s »', (langue) => {
  const translated = new Set(
    traductions.filter((row) => row['langue'] === langue).map(({ vocabulaire, code }) => `${vocabulaire}/${code}`),
  )

  test.each(SAID)('every code of %s in use has its label', (vocabulaire, codes) => {
    expect(codes.length).toBeGreaterThan(0)
    expect([...new Set(codes)].filter((code) => !translated.has(`${vocabulaire}/${code}`))).toEqual([])
  })
})

/** The letters that a label must have, and those of the other languages, which it must not. */
const SCRIPTS = {
  en: [/\p{Script=Latin}/u, /\p{Script=Cyrillic}|\p{Script=Arabic}/u],
  uk: [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}|[ыэёъ]/u],
  ar: [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}|[پچژگکی]/u],
  prs: [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}|[كيىة]/u],
} as const

// A label may be a code of the European framework and its gloss: « A1 (перші слова) ».
test.each(LANGUES)('the labels in « %s » are written in the letters of that language', (langue) => {
  const [own, foreign] = SCRIPTS[langue]
  const labels = traductions.filter((row) => row['langue'] === langue).map(({ label = '' }) => label)
  expect(labels.length).toBeGreaterThan(100)
  expect(labels.filter((label) => !own.test(label) || foreign.test(label))).toEqual([])
})

test.each(['CRIA', 'CTAI', 'AGIR', 'VAE', 'France Travail'])(
  'the French name « %s » is kept in every language, as it stands on doors and letters',
  (name) => {
    const first = traductions.find(({ label = '' }) => label.includes(name))
    const same = traductions.filter(
      ({ vocabulaire, code }) => vocabulaire === first?.['vocabulaire'] && code === first?.['code'],
    )
    expect(same.map(({ langue }) => langue)).toEqual([...LANGUES])
    expect(same.filter(({ label = '' }) => !label.includes(name))).toEqual([])
  },
)
