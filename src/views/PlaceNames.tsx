import { Trans, useLingui } from '@lingui/react/macro'

import type { Atlas, Fiche } from '../derive/atlas.ts'
import { listInWords } from '../text/lists.ts'
import { departementNames } from '../text/places.ts'

/** The communes of an organisation with their département, or what is known instead. */
export function PlaceNames({ atlas, fiche }: { readonly atlas: Atlas; readonly fiche: Fiche }) {
  const { i18n } = useLingui()
  const { communes, departements } = fiche
  if (communes.length > 2) {
    return (
      <Trans>
        {communes[0]} et {communes.length - 1} autres communes
      </Trans>
    )
  }
  if (communes.length > 0) {
    const names = listInWords(communes, i18n.locale)
    return (
      <>
        {names} ({departements.join(', ')})
      </>
    )
  }
  return <>{listInWords(departementNames(atlas, fiche), i18n.locale)}</>
}
