import translationsUrl from 'virtual:traductions'

import type { Labels, Translations } from '../../domain/publishTranslations.ts'
import type { Feuille } from '../../text/languages.ts'

/** Fetches the labels of the vocabularies in a language; rejects when the file cannot be had. */
export async function loadLabels(language: Feuille): Promise<Labels> {
  const response = await fetch(new URL(translationsUrl, document.baseURI))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const translations = (await response.json()) as Translations
  return translations[language]?.labels ?? {}
}
