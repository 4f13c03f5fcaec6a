import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { mapLocale } from './locale.ts'
import type { MapTexts } from './scene.ts'

const COUNT = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })

/** The sentences that the map itself says; without shades, none about them. */
export function useMapTexts(shaded: boolean): MapTexts {
  const { i18n, t } = useLingui()
  return useMemo(
    () => ({
      locale: mapLocale(i18n),
      cluster: (count) => t`${plural(count, { one: '# lieu', other: '# lieux' })} : cliquez pour les séparer`,
      approximate: (nom) => t`${nom} (connu à la commune près)`,
      shade: (value, perInhabitants) => {
        if (!shaded) return ''
        const number = COUNT.format(value)
        if (perInhabitants) return t`${number} pour 100 000 hab.`
        return plural(value, { one: '# acteur', other: '# acteurs' })
      },
    }),
    [i18n, t, shaded],
  )
}
