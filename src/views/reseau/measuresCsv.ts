import Papa from 'papaparse'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import { columnsOf } from '../../derive/takeaway/networkExport.ts'
import type { MeasureRow } from '../../derive/ties/measureRows.ts'
import type { Partenariat } from '../../domain/tables/partenariats.ts'

/** The table of measures for a French spreadsheet, with the columns of the published `mesures.csv` and a few more. */
export function measuresCsv(atlas: Atlas, rows: readonly MeasureRow[]): string {
  return sheetOf(
    rows.map(({ fiche: { acteur, ecosysteme }, place, outside }) => {
      const { intermediarite, point_de_coupure, ...columns } = columnsOf(place)
      return {
        id: acteur.id,
        nom: acteur.nom,
        famille: labelOf(atlas, 'types', acteur.type),
        ecosysteme: ecosysteme === null ? '' : labelOf(atlas, 'ecosystemes', ecosysteme),
        ...columns,
        partenaires_hors_ecosysteme: outside ?? '',
        intermediarite: String(intermediarite).replace('.', ','),
        rang_intermediarite: intermediarite === 0 ? '' : place.rank,
        point_de_coupure: point_de_coupure ? 'oui' : 'non',
        acteurs_coupes: place.cut?.actors ?? 0,
      }
    }),
  )
}

/** The table of ties for a French spreadsheet: as in the published `partenariats.csv`, with names beside ids. */
export function tiesCsv(atlas: Atlas, liens: readonly Partenariat[]): string {
  const nameOf = (id: string): string => atlas.ficheOf.get(id)?.acteur.nom ?? id
  return sheetOf(
    liens.map(({ de, vers, nature, libelle, sens, annee, fin, confiance, source_url, source_date }) => ({
      de,
      de_nom: nameOf(de),
      vers,
      vers_nom: nameOf(vers),
      nature: labelOf(atlas, 'natures', nature),
      libelle,
      sens,
      annee: annee ?? '',
      fin: fin ?? '',
      confiance,
      source_url: source_url.join(' | '),
      source_date: source_date ?? '',
    })),
  )
}

/** UTF-8 with its mark and semicolons, as French spreadsheets read; a text that looks like a formula is made harmless. */
function sheetOf(rows: readonly object[]): string {
  return `\uFEFF${Papa.unparse([...rows], { delimiter: ';', escapeFormulae: true })}`
}
