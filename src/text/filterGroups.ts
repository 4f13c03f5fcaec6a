import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import type { FilterGroup } from '../derive/filters.ts'

/** What each group of filters is called. */
export const GROUP_TITLES: Readonly<Record<FilterGroup, MessageDescriptor>> = {
  famille: msg`Famille`,
  departement: msg`Département`,
  ecosysteme: msg`Écosystème`,
  theme: msg`Thème`,
  public: msg`Public`,
  confiance: msg`Confiance`,
}
