import { useLingui } from '@lingui/react/macro'

import { languageName } from '../../../text/orientation/names.ts'
import { SeveralOf } from './SeveralOf.tsx'

/** The languages most spoken by newcomers to the région, and French; a link may name others. */
const LANGUES = ['fr', 'en', 'ar', 'uk', 'ru', 'prs', 'ps', 'tr', 'es', 'pt', 'ti', 'so', 'bn', 'ka', 'sq'] as const

interface LanguageChoiceProps {
  readonly chosen: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
}

/** The languages that the person speaks. */
export function LanguageChoice({ chosen, onChange }: LanguageChoiceProps) {
  const { t, i18n } = useLingui()
  const all = [...LANGUES, ...chosen.filter((code) => !(LANGUES as readonly string[]).includes(code))]
  const options = all.map((code) => [code, languageName(i18n.locale, code)] as const)
  return <SeveralOf legend={t`Langues parlées`} options={options} chosen={chosen} onChange={onChange} />
}
