import { parseAsStringLiteral, useQueryState } from 'nuqs'

import { FEUILLES, type Feuille } from '../../text/languages.ts'

const feuille = parseAsStringLiteral(FEUILLES).withOptions({ history: 'push', scroll: false })

/** The language beside French of the sheet to print, from the address (`feuille=uk`); null when no sheet is asked for. */
export function useSheetLanguage(): readonly [Feuille | null, (language: Feuille | null) => void] {
  const [language, setLanguage] = useQueryState('feuille', feuille)
  return [language, (next) => void setLanguage(next)]
}
