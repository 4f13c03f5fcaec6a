import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import { listInWords } from '../../lists.ts'

/** How many names a sentence lists before it counts the rest. */
const MOST = 4

/** Names as a sentence lists them, the first few told and the rest counted: « A, B, C, D et 3 autres ». */
export function fewNames(i18n: I18n, names: readonly string[], most = MOST): string {
  const rest = names.length - most
  // « et 1 autre » says less than the one name would, in as many words.
  if (rest <= 1) return listInWords(names, i18n.locale)
  const others = i18n._(msg`${plural(rest, { one: '# autre', other: '# autres' })}`)
  return listInWords([...names.slice(0, most), others], i18n.locale)
}

/** A name to put between guillemets: those within it become the quotation marks of the second rank, as French writes them. */
export function quoted(name: string): string {
  return name.replaceAll(/«\s*/gu, '“').replaceAll(/\s*»/gu, '”')
}
