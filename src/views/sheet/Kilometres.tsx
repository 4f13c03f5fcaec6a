import { useLingui } from '@lingui/react/macro'

import { languageOf } from '../../text/languages.ts'

/** A distance in the language around; whole from ten kilometres on. */
export function Kilometres({ km }: { readonly km: number }) {
  const { i18n } = useLingui()
  const digits = km < 10 ? 1 : 0
  const format = new Intl.NumberFormat(languageOf(i18n.locale).intl, {
    style: 'unit',
    unit: 'kilometer',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return <bdi>{format.format(km)}</bdi>
}
