import type { Located } from '../readTable.ts'
import { type Lieu, lieux } from '../tables/lieux.ts'
import { type Check, type Tell, checkRows } from './check.ts'

/** `precision` says what the other columns hold: coordinates are those of an address, and come in pairs. */
export const precisionIsTrue: Check = (dataset) => {
  const { rows, problems } = checkRows(lieux, dataset.lieux, (lieu, tell) => {
    if ((lieu.longitude === null) !== (lieu.latitude === null)) return withoutHalf(lieu, tell)
    if (lieu.precision !== 'adresse') return withoutCoordinates(lieu, tell)
    if (lieu.longitude === null) {
      const mend = 'remplissez longitude et latitude, ou écrivez « commune »'
      tell('precision', 'error', `la précision « adresse » demande des coordonnées : ${mend}`)
      return unplaced(lieu)
    }
    if (lieu.adresse === null) {
      tell('adresse', 'warning', 'la précision est « adresse » mais aucune adresse n’est écrite : écrivez-la')
    }
    return lieu
  })
  return { dataset: { ...dataset, lieux: rows }, problems }
}

/** The place without its coordinates: known to its commune at best. */
export function unplaced(lieu: Located<Lieu>): Located<Lieu> {
  const precision = lieu.code_insee === null ? 'departement' : 'commune'
  return { ...lieu, longitude: null, latitude: null, geocodage_score: null, precision }
}

function withoutHalf(lieu: Located<Lieu>, tell: Tell): Located<Lieu> {
  const [missing, present] = lieu.longitude === null ? ['longitude', 'latitude'] : ['latitude', 'longitude']
  tell(missing ?? 'longitude', 'error', `la ${present} est remplie, pas la ${missing} : il faut les deux, ou aucune`)
  return unplaced(lieu)
}

function withoutCoordinates(lieu: Located<Lieu>, tell: Tell): Located<Lieu> {
  if (lieu.longitude !== null) {
    const mend = 'videz longitude et latitude, ou écrivez « adresse » si elles sont celles de l’adresse'
    tell('precision', 'error', `la précision « ${lieu.precision} » ne va pas avec des coordonnées : ${mend}`)
    return unplaced(lieu)
  }
  // Its INSEE code was faulty, and told: only the département remains.
  return lieu.precision === 'commune' && lieu.code_insee === null ? { ...lieu, precision: 'departement' } : lieu
}
