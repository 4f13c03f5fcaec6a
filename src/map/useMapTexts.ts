import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { MapTexts } from './scene.ts'

const COUNT = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })

/** The sentences that the map itself says; without shades, none about them. */
export function useMapTexts(shaded: boolean): MapTexts {
  const { t } = useLingui()
  return useMemo(
    () => ({
      locale: {
        'Map.Title': t`Vue géographique : flèches pour se déplacer, + et − pour zoomer`,
        'NavigationControl.ZoomIn': t`Zoomer`,
        'NavigationControl.ZoomOut': t`Dézoomer`,
        'CooperativeGesturesHandler.WindowsHelpText': t`Ctrl + molette pour zoomer`,
        'CooperativeGesturesHandler.MacHelpText': t`⌘ + molette pour zoomer`,
        'CooperativeGesturesHandler.MobileHelpText': t`Deux doigts pour déplacer`,
      },
      cluster: (count) => t`${plural(count, { one: '# lieu', other: '# lieux' })} : cliquez pour les séparer`,
      approximate: (nom) => t`${nom} (connu à la commune près)`,
      shade: (value, perInhabitants) => {
        if (!shaded) return ''
        const number = COUNT.format(value)
        if (perInhabitants) return t`${number} pour 100 000 hab.`
        return plural(value, { one: '# acteur', other: '# acteurs' })
      },
    }),
    [t, shaded],
  )
}
