import Papa from 'papaparse'

import type { Introduction } from '../../derive/ties/introductions.ts'
import { type PairWords, introductionSentences } from '../../text/region/ties/introductions.ts'

/**
 * Pairs to introduce as a file for a French spreadsheet, in the order given: UTF-8 with its mark, semicolons, decimal
 * commas; a text that looks like a formula is made harmless.
 */
export function introductionsCsv(introductions: readonly Introduction[], words: PairWords): string {
  const rows = introductions.map((introduction, index) => ({
    rang: index + 1,
    acteur_a_id: introduction.a,
    acteur_a: words.nameOf(introduction.a),
    acteur_b_id: introduction.b,
    acteur_b: words.nameOf(introduction.b),
    entre_ecosystemes: introduction.isAcross ? 'oui' : 'non',
    distance_km: introduction.near.km === null ? '' : decimal(introduction.near.km),
    points: decimal(introduction.total),
    raisons: introductionSentences(words, introduction).join(' '),
  }))
  return `\uFEFF${Papa.unparse(rows, { delimiter: ';', escapeFormulae: true })}`
}

function decimal(number: number): string {
  return number.toFixed(1).replace('.', ',')
}
