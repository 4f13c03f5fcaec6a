import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'

import type { Vue } from '../state/choices.ts'

/** Says in the page's title which view and which organisation are on screen. */
export function usePageTitle(vue: Vue, acteur: string | null): void {
  const { t } = useLingui()
  const site = t`Cartographie des acteurs — Centre-Val de Loire`
  const view = { carte: t`Carte`, reseau: t`Réseau`, liste: t`Liste`, orienter: t`Orienter`, planifier: t`Planifier` }[
    vue
  ]
  useEffect(() => {
    document.title = acteur === null ? `${view} — ${site}` : `${acteur} — ${view} — ${site}`
  }, [acteur, view, site])
}
