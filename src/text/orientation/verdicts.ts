import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import type { Verdict } from '../../derive/orientation/verdict.ts'

/** The word of each verdict. */
export const VERDICT_WORDS: Readonly<Record<Verdict, MessageDescriptor>> = {
  oui: msg`Convient`,
  'a-verifier': msg`À vérifier`,
  non: msg`Ne convient pas`,
}
