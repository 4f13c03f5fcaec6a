import { i18n } from '@lingui/core'

import { messages } from './fr.po'

/** Makes the catalogue speak French, its source; whoever comes first, the map or the application, asks for it. */
export function speakFrench(): typeof i18n {
  if (i18n.locale === 'fr') return i18n
  i18n.load('fr', messages)
  i18n.activate('fr')
  return i18n
}
