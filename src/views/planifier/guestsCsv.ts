import Papa from 'papaparse'

import type { Plan } from '../../derive/sessions/plan.ts'

/** The two makes of an invitation list: for a French spreadsheet, or raw for other software. */
export type CsvMake = 'tableur' | 'brut'

/**
 * Who is invited to which session. For a spreadsheet: the mark of UTF-8, semicolons, decimal commas, and texts that look
 * like formulas made harmless; raw: commas, points, and every text as it is.
 */
export function guestsCsv({ sessions }: Plan, make: CsvMake): string {
  const isForSheet = make === 'tableur'
  const rows = sessions.flatMap(({ candidate, guests }, index) =>
    guests.map(({ participant: { fiche, lieu, persons }, km }) => ({
      session: index + 1,
      lieu_session: candidate.nom,
      acteur_id: fiche.acteur.id,
      acteur: fiche.acteur.nom,
      lieu: lieu.nom ?? '',
      commune: lieu.commune ?? '',
      departement: lieu.departement,
      ecosysteme: fiche.ecosysteme ?? '',
      personnes: persons,
      distance_km: isForSheet ? km.toFixed(1).replace('.', ',') : km.toFixed(1),
      courriel: lieu.courriel ?? fiche.acteur.courriel ?? '',
      telephone: lieu.telephone ?? fiche.acteur.telephone ?? '',
    })),
  )
  const text = Papa.unparse(rows, { delimiter: isForSheet ? ';' : ',', escapeFormulae: isForSheet })
  return isForSheet ? `\uFEFF${text}` : text
}
