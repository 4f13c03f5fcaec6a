import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { besoinsAsked } from '../derive/orientation/besoins.ts'
import type { Need, Profile } from '../derive/orientation/need.ts'
import { obstacleFinder } from '../derive/orientation/obstacles.ts'
import { offersOf } from '../derive/orientation/offers.ts'
import { answerTo } from '../derive/orientation/rank.ts'
import type { Choices } from '../state/choices.ts'
import { type Words, wordsOf } from '../text/orientation/words.ts'
import type { Orientation } from '../views/orienter/telling.ts'
import type { Site } from './siteOf.ts'
import { type Communes, useCommunes } from '../views/orienter/useCommunes.ts'

/** The question of the address, and its answer once there is a commune and a need. */
export function useOrientation(
  { atlas, data: { hours } }: Pick<Site, 'atlas' | 'data'>,
  { depuis, besoin }: Pick<Choices, 'depuis' | 'besoin'>,
  profile: Profile,
): { readonly communes: Communes; readonly words: Words; readonly orientation: Orientation | null } {
  const { i18n } = useLingui()
  const communes = useCommunes()
  const { search } = communes
  const offers = useMemo(() => offersOf(atlas, hours), [atlas, hours])
  const asked = besoin.join(',')
  const besoins = useMemo(() => besoinsAsked(atlas, asked.split(',')), [atlas, asked])
  const from = depuis === null ? undefined : search?.byCode.get(depuis)
  const words = useMemo(() => wordsOf(i18n, atlas, (code) => search?.zoneNameOf(code) ?? null), [i18n, atlas, search])
  const orientation = useMemo<Orientation | null>(() => {
    if (from === undefined || besoins.length === 0) return null
    const need: Need = { from, besoins, profile }
    return { offers, need, answer: answerTo(offers, need), obstaclesOf: obstacleFinder(offers, need) }
  }, [offers, from, besoins, profile])
  return { communes, words, orientation }
}
