import { useLingui } from '@lingui/react/macro'

import type { TieKind, TieTone } from '../derive/networkTies.ts'

/** What the legend says of lines, on the page as on a sheet to take away. */
export interface LegendWords {
  readonly tones: Readonly<Record<TieTone, string>>
  readonly kinds: Readonly<Record<TieKind, string>>
}

/** The words of the legend, in the visitor's language. */
export function useLegendWords(): LegendWords {
  const { t } = useLingui()
  return {
    tones: {
      pont: t`Pont entre les deux écosystèmes`,
      'formation-emploi': t`Au sein de formation – emploi`,
      'accueil-accompagnement': t`Au sein d’accueil – accompagnement`,
      pilotage: t`Avec un acteur du pilotage`,
      autre: t`Avec un partenaire externe`,
    },
    kinds: {
      action: t`Convention, action commune`,
      moyens: t`Financement, moyens`,
      appartenance: t`Portage, gestion, réseau`,
      public: t`Orientation, accueil du public`,
    },
  }
}
