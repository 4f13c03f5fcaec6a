import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { FEUILLES, LANGUAGES } from '../../src/text/languages.ts'

const TRANSLATED = FEUILLES.filter((code) => code !== 'fr')

/** What letters a language is written with; Arabic and Dari share a script. */
const SCRIPT = { fr: 'Latin', en: 'Latin', uk: 'Cyrillic', ar: 'Arabic', prs: 'Arabic' } as const

const catalogueOf = (code: string): string => readFileSync(`src/text/sheet/${code}.po`, 'utf8')

/** The sentences of a catalogue by their French source. */
function sentencesOf(code: string): ReadonlyMap<string, string> {
  const pairs = catalogueOf(code).matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)
  return new Map([...pairs].map(([, source = '', translation = '']) => [source, translation]))
}

/** What a sentence is filled with. */
function holesOf(text: string): readonly string[] {
  return (text.match(/<\/?\d+\/?>|\{\w+\}/g) ?? []).toSorted()
}

test.each(TRANSLATED)(
  'every sentence of the sheet exists in %s with what it is filled with, and none is left over',
  (code) => {
    const french = [...sentencesOf('fr').keys()]
    const translated = [...sentencesOf(code)]
    expect(french.length).toBeGreaterThan(50)
    expect(translated.map(([source]) => source).toSorted()).toEqual(french.toSorted())
    expect(translated.filter(([, translation]) => translation.trim() === '')).toEqual([])
    for (const [source, translation] of translated) expect(holesOf(translation)).toEqual(holesOf(source))
  },
)

test.each(FEUILLES)('%s is written in its own script, acronyms and names aside', (code) => {
  const own = new RegExp(`\\p{Script=${SCRIPT[code]}}`, 'u')
  const foreign = [...sentencesOf(code).values()].filter((translation) =>
    (translation.replaceAll(/<\/?\d+\/?>|\{\w+\}|QR/g, '').match(/\p{L}/gu) ?? []).some((letter) => !own.test(letter)),
  )
  expect(foreign).toEqual([])
})

test('Dari has its own letters and not those of Arabic, and the other way round', () => {
  const dari = [...sentencesOf('prs').values()].join('')
  const arabic = [...sentencesOf('ar').values()].join('')
  expect(dari).toMatch(/[پچگ]/)
  expect(dari).not.toMatch(/[يك]/)
  expect(arabic).not.toMatch(/[پچگیک]/)
})

test.each(TRANSLATED)('the catalogue of %s says that nobody has reviewed it', (code) => {
  expect(catalogueOf(code).split('\n')[0]).toContain('non relue')
})

test.each(FEUILLES)(
  '%s formats with the digits and the calendar of French papers, its days in its own script',
  (code) => {
    const day = new Date('2026-11-25T12:00:00Z')
    const { intl } = LANGUAGES[code]
    const date = new Intl.DateTimeFormat(intl, { day: 'numeric', year: 'numeric', month: 'numeric' }).format(day)
    expect(date.match(/\d+/g)?.toSorted()).toEqual(['11', '2026', '25'])
    const weekday = new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone: 'UTC' }).format(day)
    expect(weekday).toMatch(new RegExp(`^[\\p{Script=${SCRIPT[code]}}\\s]+$`, 'u'))
  },
)
