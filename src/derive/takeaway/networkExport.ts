import type { Publication } from '../../domain/publish.ts'
import type { Acteur } from '../../domain/tables/acteurs.ts'
import type { Partenariat } from '../../domain/tables/partenariats.ts'
import type { Atlas } from '../atlas.ts'
import { groupBy } from '../groupBy.ts'
import { homeOf } from '../networkAnchors.ts'
import type { Selection } from '../selection.ts'
import type { Measures } from '../ties/measures.ts'

/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** What an attribute holds: absent ones are null, and not written. */
export type Value = string | number | boolean | null

/** How an organisation is drawn; y goes down, as on screen. */
export interface Appearance {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: Rgb
}

/** An organisation as network software takes it: y goes up, as Gephi draws. */
interface ExportedNode extends Appearance {
  readonly id: string
  readonly label: string
  readonly attributes: Readonly<Record<string, Value>>
}

/** A known tie as network software takes it. */
interface ExportedEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly directed: boolean
  readonly label: string
  readonly weight: number
  /** Nature of the tie: what tells parallel edges apart. */
  readonly kind: string
  readonly attributes: Readonly<Record<string, Value>>
}

/** The whole network, apart from any format. */
export interface NetworkExport {
  readonly title: string
  /** YYYY-MM-DD, or empty. */
  readonly date: string
  readonly nodes: readonly ExportedNode[]
  readonly edges: readonly ExportedEdge[]
}

/** What the files of a network are made from: a publication, or what is left of it. */
export interface NetworkRows extends Pick<Publication, 'acteurs' | 'lieux' | 'partenariats'> {
  readonly vocabulaires: Pick<Publication['vocabulaires'], 'types' | 'natures'>
}

/** The rows of what a selection leaves. */
export function rowsOf({ termes }: Atlas, { fiches, liens }: Pick<Selection, 'fiches' | 'liens'>): NetworkRows {
  const listOf = (name: 'types' | 'natures') => [...(termes.get(name)?.values() ?? [])]
  return {
    acteurs: fiches.map(({ acteur }) => acteur),
    lieux: fiches.flatMap(({ lieux }) => lieux),
    partenariats: liens,
    vocabulaires: { types: listOf('types'), natures: listOf('natures') },
  }
}

/** Gathers one node per published organisation and one edge per published tie, with measures, and as it is drawn. */
export function networkExportOf(
  publication: NetworkRows,
  measures: ReadonlyMap<string, Measures>,
  appearanceOf: (acteur: Pick<Acteur, 'id' | 'type'>) => Appearance,
  date: string,
): NetworkExport {
  const families = new Map(publication.vocabulaires.types.map((terme) => [terme.code, terme]))
  const natures = new Map(publication.vocabulaires.natures.map(({ code, label }) => [code, label]))
  const places = groupBy(publication.lieux, ({ acteur_id }) => acteur_id)
  const seen = new Map<string, number>()
  return {
    title: 'Cartographie des acteurs, Centre-Val de Loire',
    date,
    nodes: publication.acteurs.map(({ id, nom, type, ecosysteme, confiance }): ExportedNode => {
      const { x, y, size, colour } = appearanceOf({ id, type })
      const own = measures.get(id)
      return {
        id,
        label: nom,
        x,
        y: 0 - y,
        size,
        colour,
        attributes: {
          type,
          famille: families.get(type)?.label ?? type,
          ecosysteme: ecosysteme ?? families.get(type)?.groupe ?? null,
          departement: homeOf(places.get(id) ?? []) ?? null,
          confiance,
          ...(own === undefined ? {} : columnsOf(own)),
        },
      }
    }),
    edges: publication.partenariats.map((lien) => edgeOf(lien, natures.get(lien.nature) ?? lien.nature, seen)),
  }
}

/** The measures under the names of the columns of `mesures.csv`. */
export function columnsOf(own: Measures) {
  return {
    partenaires: own.degree,
    liens: own.ties,
    intermediarite: Math.round(own.betweenness * 1e6) / 1e6,
    composante: own.component,
    taille_composante: own.componentSize,
    communaute: own.community,
    point_de_coupure: own.cuts,
  }
}

/** The rows of `mesures.csv`. */
export function measureRows(
  { acteurs }: Pick<NetworkRows, 'acteurs'>,
  measures: ReadonlyMap<string, Measures>,
): readonly (Readonly<Record<'id' | 'nom', string>> & ReturnType<typeof columnsOf>)[] {
  return acteurs.flatMap(({ id, nom }) => {
    const own = measures.get(id)
    return own === undefined ? [] : [Object.assign({ id, nom }, columnsOf(own))]
  })
}

/** Ids are made of what the tie says; ties of one nature between the same two are numbered. */
function edgeOf(lien: Partenariat, label: string, seen: Map<string, number>): ExportedEdge {
  const { de, vers, nature, libelle, sens, annee, fin, confiance, source_url } = lien
  const key = `${de} ${nature} ${vers}`
  const rank = (seen.get(key) ?? 0) + 1
  seen.set(key, rank)
  return {
    id: rank === 1 ? key : `${key} ${rank}`,
    source: de,
    target: vers,
    directed: sens === 'oriente',
    label: libelle,
    weight: 1,
    kind: nature,
    attributes: { nature, nature_libelle: label, sens, annee, fin, confiance, source_url: source_url.join(' | ') },
  }
}
