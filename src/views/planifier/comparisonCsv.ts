import Papa from 'papaparse'

import { type Comparison, differenceAt } from '../../derive/coverage/comparison.ts'

/** Two coverages side by side for a French spreadsheet; what they are stands in the first columns of each line. */
export function comparisonCsv(comparison: Comparison, [premier, second]: readonly [string, string]): string {
  const { first, second: other } = comparison
  const rows = first.communes.map(({ code_insee, nom, departement, epci_nom, population }, index) => ({
    code_insee,
    commune: nom,
    departement,
    epci: epci_nom,
    population,
    premier,
    premier_km: decimal(first.km[index] ?? Infinity),
    second,
    second_km: decimal(other.km[index] ?? Infinity),
    ecart_km: decimal(differenceAt(comparison, index)),
  }))
  return `\uFEFF${Papa.unparse(rows, { delimiter: ';', escapeFormulae: NOT_A_NUMBER })}`
}

/** A text that a spreadsheet would run; a difference below zero is a number, and stays one. */
const NOT_A_NUMBER = /^(?!-\d+(,\d+)?$)[=+\-@\t\r]/

/** What is infinite is left empty: there is no service, or only one of the two has one. */
function decimal(km: number): string {
  return Number.isFinite(km) ? km.toFixed(1).replace('.', ',') : ''
}
