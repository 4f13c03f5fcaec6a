import { msg } from '@lingui/core/macro'

import type { LonLat } from '../../domain/dataset.ts'
import { nearestTo } from '../../derive/orientation/nearest.ts'
import type { From } from '../../derive/orientation/need.ts'
import type { Ranked } from '../../derive/orientation/rank.ts'
import { kilometres } from './distance.ts'
import type { Words } from './words.ts'

/** A railway station. */
export interface Station {
  readonly nom: string
  readonly position: LonLat
}

/** The nearest stations to both ends and how far they are; no travel time, which nobody here knows. Null without both. */
export function stationsSentence(
  words: Words,
  stations: readonly Station[],
  from: From,
  { lieu }: Pick<Ranked, 'lieu'>,
): string | null {
  const start = nearestTo(stations, from.position)
  const end = lieu === null || lieu.position === null ? null : nearestTo(stations, lieu.position)
  if (start === null || end === null || lieu?.code_insee === from.code) return null
  const { i18n } = words
  const near = (km: number): string => kilometres(words, km)
  if (start.item === end.item) {
    return i18n._(
      msg`Même gare la plus proche aux deux bouts : ${start.item.nom} (à ${near(start.km)} et ${near(end.km)} à vol d’oiseau)`,
    )
  }
  return i18n._(
    msg`Gares les plus proches : ${start.item.nom} au départ (${near(start.km)}), ${end.item.nom} à l’arrivée (${near(end.km)}), à vol d’oiseau`,
  )
}
