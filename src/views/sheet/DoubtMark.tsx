import { Trans } from '@lingui/react/macro'

import type { Fiche } from '../../derive/atlas.ts'
import { doubtsOf } from '../../derive/freshness.ts'
import { Both } from './Both.tsx'

/** That an organisation's card must be checked before anybody acts on it; nothing when it need not be. */
export function DoubtMark({ fiche, today }: { readonly fiche: Fiche; readonly today: string }) {
  if (doubtsOf(fiche, today).length === 0) return null
  return (
    <strong data-doute>
      {'! '}
      <Both inline>
        <Trans>À vérifier</Trans>
      </Both>
    </strong>
  )
}
