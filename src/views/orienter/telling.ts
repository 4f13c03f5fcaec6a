import type { Atlas } from '../../derive/atlas.ts'
import type { Need } from '../../derive/orientation/need.ts'
import type { Obstacle } from '../../derive/orientation/obstacles.ts'
import type { Offers } from '../../derive/orientation/offers.ts'
import type { Answer, Ranked } from '../../derive/orientation/rank.ts'
import type { Station } from '../../text/orientation/stations.ts'
import type { WeeklyHours } from '../../domain/siteData.ts'
import type { Words } from '../../text/orientation/words.ts'

/** A question whose answer is known. */
export interface Orientation {
  readonly offers: Offers
  readonly need: Need
  readonly answer: Answer
  readonly obstaclesOf: (ranked: Ranked) => readonly Obstacle[]
}

/** What every part of the answer is told with. */
export interface Telling {
  readonly atlas: Atlas
  readonly words: Words
  readonly hours: Readonly<Record<string, WeeklyHours>>
  readonly today: string
  readonly contactEmail: string
  /** The stations, for who has no vehicle; null otherwise, or while they are on their way. */
  readonly stations: readonly Station[] | null
  readonly shortlist: readonly string[]
  readonly onToggle: (acteurId: string) => void
  /** Address of an organisation's card in this view. */
  readonly hrefOf: (acteurId: string) => string
  readonly onOpen: (acteurId: string) => void
}
