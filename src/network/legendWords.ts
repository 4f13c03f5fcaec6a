import { useLingui } from '@lingui/react/macro'

import type { LegendSign } from '../derive/networkLegend.ts'
import type { TieKind, TieTone } from '../derive/networkTies.ts'

/** What the legend says of lines and circles, on the page as on a sheet to take away. */
export interface LegendWords {
  readonly tones: Readonly<Record<TieTone, string>>
  readonly kinds: Readonly<Record<TieKind, string>>
  readonly signs: Readonly<Record<LegendSign, string>>
  /** What the map's lines are, and what nodes have to do with them: they are at their places, or on the way there. */
  readonly ground: { readonly atEnd: string; readonly onWay: string }
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
    signs: {
      selected: t`Acteur choisi`,
      chain: t`Sur une des chaînes trouvées`,
      ring: t`À autant de liens connus de l’acteur au centre`,
      departement: t`Acteurs d’un même département`,
      apart: t`Plus loin, ou sans chaîne de liens connus`,
      untied: t`Sans lien documenté`,
    },
    ground: {
      atEnd: t`Limites des départements et cours d’eau. Chaque acteur est au milieu de ses lieux.`,
      onWay: t`Limites des départements et cours d’eau. Plus on va vers la carte, plus chaque acteur est près du milieu de ses lieux.`,
    },
  }
}
