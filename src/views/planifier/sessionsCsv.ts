import Papa from 'papaparse'

import { type ToldSession, sessionId } from '../../derive/sessions/told.ts'
import { sessions as table } from '../../domain/tables/sessions.ts'

/** The longest title. */
const LONGEST_TITLE = 150

/**
 * The sessions that have a day as rows of `data/sessions.csv`, in the columns of its table. Each is proposed, and for
 * professionals alone: whoever decides writes `confirmee` and `publique`. A session in a commune whose room is not found
 * yet names no place.
 */
export function sessionsCsv(sessions: readonly ToldSession[], titleOf: (told: ToldSession) => string): string {
  const rows = sessions.flatMap((told): readonly Record<string, string>[] => {
    const { sujet, session, jour, debut, fin, places } = told
    const id = sessionId(told)
    if (jour === null || id === null) return []
    const { candidate, guests } = session
    const ecosystemes = [...new Set(guests.map(({ participant }) => participant.fiche.ecosysteme ?? ''))]
    return [
      {
        id,
        titre: titleOf(told).slice(0, LONGEST_TITLE),
        theme: sujet.code,
        public: ecosystemes
          .filter((code) => code !== '')
          .toSorted()
          .join(', '),
        date: jour,
        debut,
        fin,
        lieu_id: candidate.isPlace ? candidate.id : '',
        capacite: places === null ? '' : String(places),
        statut: 'proposee',
        diffusion: 'professionnelle',
      },
    ]
  })
  return `${Papa.unparse({ fields: Object.keys(table.fields), data: rows }, { newline: '\n' })}\n`
}
