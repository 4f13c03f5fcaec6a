/** The languages of the sheet to print: French alone, or French and another. */
export const FEUILLES = ['fr', 'en', 'uk', 'ar', 'prs'] as const

/** One language of the sheet. */
export type Feuille = (typeof FEUILLES)[number]

/** How a language is named, written and formatted. */
interface Language {
  /** Its own name, for those who look for it. */
  readonly endonym: string
  readonly dir: 'ltr' | 'rtl'
  /** What `Intl` formats with. Digits and calendar stay those of French papers, to be compared with them. */
  readonly intl: string
}

/** What is known of each language; browsers know Dari as the Persian of Afghanistan. */
export const LANGUAGES: Readonly<Record<Feuille, Language>> = {
  fr: { endonym: 'Français', dir: 'ltr', intl: 'fr-FR' },
  en: { endonym: 'English', dir: 'ltr', intl: 'en-GB' },
  uk: { endonym: 'Українська', dir: 'ltr', intl: 'uk-UA' },
  ar: { endonym: 'العربية', dir: 'rtl', intl: 'ar-u-ca-gregory-nu-latn' },
  prs: { endonym: 'دری', dir: 'rtl', intl: 'fa-AF-u-ca-gregory-nu-latn' },
}

/** The language of a lingui locale; French for one that the sheet does not have. */
export function languageOf(locale: string): Language {
  return LANGUAGES[FEUILLES.find((code) => code === locale) ?? 'fr']
}
