import { useLingui } from '@lingui/react'
import { Fragment, use } from 'react'

import type { VocabulaireName } from '../../domain/tables/vocabulaire.ts'
import { Both, French, TonguesContext } from './Both.tsx'
import { frenchNamesIn } from './frenchNames.ts'
import type { Term } from './visit.ts'

interface TermProps {
  readonly vocabulaire: VocabulaireName
  readonly term: Term
}

/** What a code is called in each language of the sheet; in French alone when nobody has translated it. */
export function TermLabel({ inline = false, ...props }: TermProps & { readonly inline?: boolean }) {
  const translated = useTranslated(props)
  // A name that both languages share is not told twice.
  if (translated === null || translated === props.term.label) return <French>{props.term.label}</French>
  return (
    <Both inline={inline}>
      <TermAround {...props} />
    </Both>
  )
}

/** What a code is called in the language around, in French when nobody has translated it; names stay French. */
export function TermAround({ vocabulaire, term }: TermProps) {
  const { i18n } = useLingui()
  const translated = useTranslated({ vocabulaire, term })
  if (i18n.locale === 'fr') return term.label
  if (translated === null) return <French>{term.label}</French>
  if (i18n.locale === 'en') return translated
  return frenchNamesIn(translated).map(({ text, isFrench }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no other name than their place
    isFrench ? <French key={index}>{text}</French> : <Fragment key={index}>{text}</Fragment>,
  )
}

function useTranslated({ vocabulaire, term }: TermProps): string | null {
  return use(TonguesContext)?.labels?.[vocabulaire]?.[term.code] ?? null
}
