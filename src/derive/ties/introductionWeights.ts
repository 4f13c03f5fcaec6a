import type { ComplementKind } from './complements.ts'

/**
 * What makes two organisations worth introducing, in points. They are said to the reader as they stand here; pairs across
 * the two ecosystems go before all others, whatever their points.
 */
export const WEIGHTS = {
  /** The strongest way in which they complete one another, and half of the second one. */
  complements: {
    public: 26,
    niveau: 18,
    'trop-loin': 20,
    enfants: 20,
    titre: 18,
  } satisfies Readonly<Record<ComplementKind, number>>,
  /** Less, when the second is not for newcomers by name, but open to all. */
  openToAll: 12,
  /** More, when the level asked and the level reached are both stated. */
  statedLevel: 12,
  /** At the same place; nothing from so many kilometres on, in proportion between. */
  near: 25,
  nearKm: 30,
  /** In the same département, when a place is not known closer than that. */
  sameDepartement: 8,
  /** For a common partner that knows nobody else; less for one that knows many: 1 / ln of its partners (Adamic and Adar 2003). */
  partner: 8,
  partnersMost: 20,
  /** For each of the two without a known tie across the two ecosystems. */
  untiedAcross: 4,
  /** Taken off for each better pair that one of the two is already in: the same names would fill the page. */
  repeated: 6,
} as const

/** Two organisations farther apart than this are introduced only when they have a common partner. */
export const MEETING_KM = 60
