import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import { groupBy } from '../../derive/groupBy.ts'
import { nearestTo } from '../../derive/orientation/nearest.ts'
import type { From } from '../../derive/orientation/need.ts'
import type { LonLat } from '../../domain/dataset.ts'
import type { PlacedLieu } from '../../domain/publish.ts'
import type { WeeklyHours } from '../../domain/siteData.ts'
import type { VocabulaireName } from '../../domain/tables/vocabulaire.ts'

/** A code of a vocabulary, and what it is called in French. */
export interface Term {
  readonly code: string
  readonly label: string
}

/** Some of what an organisation offers: a category of themes, and its themes there. */
export interface Offering {
  readonly category: string
  readonly themes: readonly Term[]
}

/** An organisation as somebody is to visit it: one place of it, and what the paper says of that place. */
export interface Visit {
  readonly fiche: Fiche
  readonly famille: Term
  /** The nearest place when it is known where the person lives, else the first. */
  readonly lieu: PlacedLieu | null
  readonly isHousing: boolean
  readonly otherPlaces: number
  readonly phone: string | null
  readonly hours: WeeklyHours | null
  readonly offerings: readonly Offering[]
  readonly publics: readonly Term[]
  readonly departement: string | null
  /** Kilometres from the person's commune, as the crow flies; null when either end is unknown. */
  readonly km: number | null
  /** Absolute address of the card that is kept up to date. */
  readonly card: string
}

/** What the paper says of an organisation, its card's address aside. */
export function visitOf(
  atlas: Atlas,
  fiche: Fiche,
  from: From | null,
  hours: Readonly<Record<string, WeeklyHours>>,
): Omit<Visit, 'card'> {
  const { acteur, lieux } = fiche
  const { lieu, km } = placeFor(fiche, from)
  return {
    fiche,
    famille: termOf(atlas, 'types', acteur.type),
    lieu,
    isHousing: lieu?.hebergement ?? acteur.type === 'hebergeur',
    otherPlaces: Math.max(0, lieux.length - 1),
    phone: lieu?.telephone ?? lieux.find(({ telephone }) => telephone !== null)?.telephone ?? acteur.telephone,
    hours: hours[lieu?.id ?? ''] ?? null,
    offerings: offeringsOf(atlas, fiche),
    publics: fiche.publics.map((code) => termOf(atlas, 'publics', code)),
    departement: atlas.departements.find(({ code }) => code === lieu?.departement)?.nom ?? null,
    km,
  }
}

function placeFor({ lieux }: Fiche, from: From | null): Pick<Visit, 'lieu' | 'km'> {
  const placed = lieux.flatMap((lieu) => (lieu.position === null ? [] : [{ lieu, position: lieu.position }]))
  const nearest = from === null ? null : nearestTo(placed, from.position)
  return nearest === null ? { lieu: lieux[0] ?? null, km: null } : { lieu: nearest.item.lieu, km: nearest.km }
}

function offeringsOf(atlas: Atlas, { thematiques }: Fiche): readonly Offering[] {
  const terms = thematiques.map((code) => termOf(atlas, 'thematiques', code))
  return [...groupBy(terms, ({ code }) => code.split('--')[0] ?? code)].map(([category, themes]) => ({
    category,
    themes,
  }))
}

function termOf(atlas: Atlas, vocabulaire: VocabulaireName, code: string): Term {
  return { code, label: labelOf(atlas, vocabulaire, code) }
}

/** The visits that have a point on a map, by their number on the sheet. */
export function pointsOf(visits: readonly Visit[]): readonly { readonly number: number; readonly position: LonLat }[] {
  return visits.flatMap(({ lieu }, index) =>
    lieu === null || lieu.position === null ? [] : [{ number: index + 1, position: lieu.position }],
  )
}
