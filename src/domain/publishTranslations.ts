import type { Traduction } from './tables/traductions.ts'

/** Vocabulary → code → label, in one language. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The labels of one language. */
interface Translated {
  readonly labels: Labels
  /** `vocabulary/code` of the labels that somebody who speaks the language has checked; the others are not reviewed. */
  readonly relues: readonly string[]
}

/** Language (`en`, `uk`, `ar`, `prs`) → its labels: the file that the printed sheet loads. */
export type Translations = Readonly<Record<string, Translated>>

/** Gathers the translated labels by language and vocabulary, so that the sheet looks them up directly. */
export function publishTranslations(rows: readonly Traduction[]): Translations {
  const translations: Record<string, { labels: Record<string, Record<string, string>>; relues: string[] }> = {}
  for (const { vocabulaire, code, langue, label, statut } of rows) {
    const { labels, relues } = (translations[langue] ??= { labels: {}, relues: [] })
    const ofVocabulary = (labels[vocabulaire] ??= {})
    ofVocabulary[code] = label
    if (statut === 'relue') relues.push(`${vocabulaire}/${code}`)
  }
  return translations
}
