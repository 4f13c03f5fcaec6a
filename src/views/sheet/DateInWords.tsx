import { useLingui } from '@lingui/react/macro'

import { partialDateInWords } from '../../text/dates.ts'
import { languageOf } from '../../text/languages.ts'

/** A date in the language around. */
export function DateInWords({ date }: { readonly date: string }) {
  const { i18n } = useLingui()
  return <bdi>{partialDateInWords(date, languageOf(i18n.locale).intl)}</bdi>
}
