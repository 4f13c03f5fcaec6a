import type { I18n } from '@lingui/core'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import type { VocabulaireName } from '../../domain/tables/vocabulaire.ts'

/** What sentences are made with: the language's messages, and the names behind codes. */
export interface Words {
  readonly i18n: I18n
  readonly label: (vocabulaire: VocabulaireName, code: string) => string
  /** Names of zones: communes, intercommunalities, départements, the country. */
  readonly zone: (code: string) => string
}

/** The words of an atlas; `zoneNameOf` knows communes and intercommunalities once they have arrived. */
export function wordsOf(i18n: I18n, atlas: Atlas, zoneNameOf: (code: string) => string | null): Words {
  return {
    i18n,
    label: (vocabulaire, code) => labelOf(atlas, vocabulaire, code),
    zone: (code) => {
      if (code === 'france') return 'France'
      return atlas.departements.find((departement) => departement.code === code)?.nom ?? zoneNameOf(code) ?? code
    },
  }
}

/** « a, b ou c », each said once and in lower case at its head, as within a sentence. */
export function either({ i18n }: Words, items: readonly string[]): string {
  const distinct = [...new Set(items)].map((item) => lowered(item))
  return new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(distinct)
}

/** A label as it stands within a sentence; names in capitals (« VAE ») keep theirs. */
export function lowered(label: string): string {
  return /^\p{Lu}(?!\p{Lu}|\d)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
