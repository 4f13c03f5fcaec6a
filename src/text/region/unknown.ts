import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import type { Unknown } from '../../derive/sessions/known.ts'

const NAMES: { readonly [K in Unknown['key']]: (id: string) => ReturnType<typeof msg> } = {
  sujet: (id) => msg`thème de session « ${id} »`,
  departement: (id) => msg`département « ${id} »`,
  famille: (id) => msg`famille « ${id} »`,
  impose: (id) => msg`lieu imposé « ${id} »`,
  exclu: (id) => msg`lieu écarté « ${id} »`,
  candidats: (id) => msg`commune ajoutée « ${id} »`,
  deja: (id) => msg`lieu de la dernière fois « ${id} »`,
  presentations: (id) => msg`présentation « ${id} »`,
  poids: (id) => msg`nombre de personnes « ${id} »`,
  theme: (id) => msg`thème « ${id} »`,
  public: (id) => msg`public « ${id} »`,
  compare: (id) => msg`thème à comparer « ${id} »`,
}

/** What a link names in vain, as the link has it, and what it was to be. */
export function unknownInWords(i18n: I18n, { key, id, isNoHost = false }: Unknown): string {
  const name = i18n._(NAMES[key](id))
  return isNoHost ? i18n._(msg`${name}, dont la source ne dit pas qu’il accueille des sessions`) : name
}
