import Papa from 'papaparse'

import type { Coverage } from '../../derive/coverage/coverage.ts'

/** What a coverage is of: themes looked at together, and a public, null for anybody. */
interface Looked {
  readonly themes: readonly string[]
  readonly publics: string | null
}

/**
 * The coverage on screen as a file for a French spreadsheet: UTF-8 with its mark, semicolons, decimal commas; a text that
 * looks like a formula is made harmless. Given back to the page later, it is compared with what is known then.
 */
export function couvertureCsv({ communes, km, nearest, certain }: Coverage, { themes, publics }: Looked): string {
  const looked = { thematique: themes.join(', '), public: publics ?? '' }
  const rows = communes.map(({ code_insee, nom, departement, epci_nom, population }, index) => {
    const offer = nearest[index] ?? null
    const distance = km[index] ?? Infinity
    return {
      code_insee,
      commune: nom,
      departement,
      epci: epci_nom,
      population,
      ...looked,
      distance_km: distance === Infinity ? '' : distance.toFixed(1).replace('.', ','),
      service_id: offer?.service.id ?? '',
      service: offer?.service.nom ?? '',
      acteur: offer?.fiche.acteur.nom ?? '',
      a_verifier: offer === null || certain[index] === 1 ? '' : 'oui',
    }
  })
  return `\uFEFF${Papa.unparse(rows, { delimiter: ';', escapeFormulae: true })}`
}
