import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import type { Step, StepKind } from '../../derive/orientation/parcours.ts'
import type { Words } from './words.ts'

const PURPOSES: Readonly<Record<StepKind, MessageDescriptor>> = {
  evaluer: msg`Faire évaluer son français`,
  apprendre: msg`Apprendre le français`,
  reconnaitre: msg`Faire reconnaître son expérience`,
  'se-former': msg`Se former`,
  travailler: msg`Aller vers l’emploi`,
  autre: msg`Être accompagné`,
}

/** What a step is for. */
export function stepPurpose({ i18n }: Pick<Words, 'i18n'>, { kind }: Pick<Step, 'kind'>): string {
  return i18n._(PURPOSES[kind])
}
