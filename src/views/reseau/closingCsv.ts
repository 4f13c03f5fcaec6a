import Papa from 'papaparse'

import type { ThemeLoss } from '../../derive/ties/closingCoverage.ts'

/**
 * The communes whose nearest service would change, theme by theme, as a file for a French spreadsheet: UTF-8 with its mark,
 * semicolons, decimal commas; a text that looks like a formula is made harmless.
 */
export function closingCsv(losses: readonly ThemeLoss[]): string {
  const rows = losses.flatMap(({ thematique, communes }) =>
    communes.map(({ commune, before, after, next }) => ({
      thematique,
      code_insee: commune.code_insee,
      commune: commune.nom,
      departement: commune.departement,
      population: commune.population,
      distance_avant_km: decimal(before),
      distance_apres_km: decimal(after),
      service_apres_id: next?.service.id ?? '',
      service_apres: next?.service.nom ?? '',
      acteur_apres: next?.fiche.acteur.nom ?? '',
    })),
  )
  return `\uFEFF${Papa.unparse(rows, { delimiter: ';', escapeFormulae: true })}`
}

function decimal(km: number): string {
  return km === Infinity ? '' : km.toFixed(1).replace('.', ',')
}
