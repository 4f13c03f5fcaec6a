import type { Departement, PlacedLieu, Publication } from '../domain/publish.ts'
import type { Acteur } from '../domain/tables/acteurs.ts'
import type { BesoinRow } from '../domain/tables/besoins.ts'
import type { Partenariat } from '../domain/tables/partenariats.ts'
import type { Service } from '../domain/tables/services.ts'
import type { Terme, VocabulaireName } from '../domain/tables/vocabulaire.ts'
import { groupBy } from './groupBy.ts'

/** An organisation with all that the tables say of it, joined once. Lists hold no repetition. */
export interface Fiche {
  readonly acteur: Acteur
  readonly lieux: readonly PlacedLieu[]
  readonly services: readonly Service[]
  /** Ties that touch it, either way. */
  readonly liens: readonly Partenariat[]
  /** Its own ecosystem, else its family's; null for outside partners. */
  readonly ecosysteme: string | null
  /** Codes of the départements where it has a place. */
  readonly departements: readonly string[]
  readonly communes: readonly string[]
  readonly thematiques: readonly string[]
  readonly publics: readonly string[]
  /** The latest of the source's date and of the last check, YYYY[-MM[-DD]]; null when the source has no date. */
  readonly date: string | null
}

/** Everything published, joined and indexed: what every view is made from. */
export interface Atlas {
  /** In the alphabetical order of names, as French sorts them. */
  readonly fiches: readonly Fiche[]
  readonly ficheOf: ReadonlyMap<string, Fiche>
  readonly liens: readonly Partenariat[]
  readonly departements: readonly Departement[]
  readonly termes: ReadonlyMap<VocabulaireName, ReadonlyMap<string, Terme>>
  /** What a person may ask for, in the order in which it is proposed; empty when there is no such table. */
  readonly besoins: readonly BesoinRow[]
}

/** Joins the published tables. */
export function atlasOf(publication: Publication): Atlas {
  const lieux = groupBy(publication.lieux, ({ acteur_id }) => acteur_id)
  const services = groupBy(publication.services, ({ acteur_id }) => acteur_id)
  const liens = tiesByEnd(publication.partenariats)
  const termes = new Map(
    Object.entries(publication.vocabulaires).map(([name, list]) => [
      name as VocabulaireName,
      new Map(list.map((terme) => [terme.code, terme])),
    ]),
  )
  const ecosystemes = termes.get('types')
  const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })
  const fiches = publication.acteurs
    .map((acteur): Fiche => {
      const places = lieux.get(acteur.id) ?? []
      const offers = services.get(acteur.id) ?? []
      return {
        acteur,
        lieux: places,
        services: offers,
        liens: liens.get(acteur.id) ?? [],
        ecosysteme: acteur.ecosysteme ?? ecosystemes?.get(acteur.type)?.groupe ?? null,
        departements: distinct(places.map(({ departement }) => departement)),
        communes: distinct(places.map(({ commune }) => commune)),
        thematiques: distinct(offers.flatMap(({ thematiques }) => thematiques)),
        publics: distinct(offers.flatMap(({ publics }) => publics)),
        date: latest(acteur.source_date, acteur.verifie_le),
      }
    })
    .toSorted((a, b) => compare(a.acteur.nom, b.acteur.nom))
  return {
    fiches,
    ficheOf: new Map(fiches.map((fiche) => [fiche.acteur.id, fiche])),
    liens: publication.partenariats,
    departements: publication.departements,
    termes,
    besoins: publication.besoins,
  }
}

/** The label of a code, or the code itself when the vocabulary does not have it. */
export function labelOf(atlas: Atlas, vocabulaire: VocabulaireName, code: string): string {
  return atlas.termes.get(vocabulaire)?.get(code)?.label ?? code
}

function tiesByEnd(liens: readonly Partenariat[]): ReadonlyMap<string, readonly Partenariat[]> {
  // A Set, as a tie from an organisation to itself has one end.
  const ends = liens.flatMap((lien) => [...new Set([lien.de, lien.vers])].map((end) => ({ end, lien })))
  return new Map([...groupBy(ends, ({ end }) => end)].map(([end, group]) => [end, group.map(({ lien }) => lien)]))
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== null)
}

function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
