import type { Partenariat } from '../domain/tables/partenariats.ts'

/** The few kinds into which the natures of ties are gathered, each with a line of its own; solid for the most common. */
export const TIE_KINDS = ['action', 'moyens', 'appartenance', 'public'] as const

/** One kind of tie. */
export type TieKind = (typeof TIE_KINDS)[number]

/** Line of each kind, as lengths of strokes and blanks in pixels; empty for a solid line. */
export const TIE_DASHES: Readonly<Record<TieKind, readonly number[]>> = {
  action: [],
  moyens: [9, 3],
  appartenance: [4, 3],
  public: [1, 3],
}

/** What a tie joins: two of one ecosystem, the two ecosystems, a steering body, or an outside partner. */
export const TIE_TONES = ['autre', 'pilotage', 'formation-emploi', 'accueil-accompagnement', 'pont'] as const

/** One tone of ties. */
export type TieTone = (typeof TIE_TONES)[number]

/** Nature code → kind; a nature that is not here is a common action. */
const KIND_OF_NATURE: Readonly<Record<string, TieKind>> = {
  financement: 'moyens',
  soutien: 'moyens',
  'mise-a-disposition': 'moyens',
  'don-materiel': 'moyens',
  gestion: 'appartenance',
  'membre-reseau': 'appartenance',
  orientation: 'public',
  'hebergement-permanence': 'public',
}

/** The kind of a tie. */
export function kindOf({ nature }: Pick<Partenariat, 'nature'>): TieKind {
  return KIND_OF_NATURE[nature] ?? 'action'
}

/** The tone of a tie between organisations of these ecosystems (null: an outside partner). */
export function toneOf(a: string | null, b: string | null): TieTone {
  if (a === null || b === null) return 'autre'
  if (a === 'pilotage' || b === 'pilotage') return 'pilotage'
  if (a !== b) return 'pont'
  return a === 'formation-emploi' ? 'formation-emploi' : 'accueil-accompagnement'
}
