import type { Dataset } from '../dataset.ts'
import { isInRegion } from '../departements.ts'
import { services } from '../tables/services.ts'
import { type Check, checkRows } from './check.ts'
import { type CommuneIndex, indexCommunes, nameCommune } from './communeIndex.ts'

const DEPARTEMENT_OF_FRANCE = /^(0[1-9]|1\d|2[1-9]|2[AB]|[3-8]\d|9[0-5]|97[1-8]|98\d)$/

/** The zones of a service exist: communes of the région, EPCI that one of them belongs to, départements of France. */
export const zonesExist: Check = (dataset) => {
  if (dataset.communes.length === 0) return { dataset, problems: [] }
  const faultOf = zoneReader(dataset)
  const { rows, problems } = checkRows(services, dataset.services, (service, tell) => {
    const known = service.zone_eligibilite.filter((zone) => {
      const fault = faultOf(zone)
      if (fault !== null) tell('zone_eligibilite', 'error', fault)
      return fault === null
    })
    return known.length === service.zone_eligibilite.length ? service : { ...service, zone_eligibilite: known }
  })
  return { dataset: { ...dataset, services: rows }, problems }
}

function zoneReader({ communes }: Dataset): (zone: string) => string | null {
  const index = indexCommunes(communes)
  const epci = new Set(communes.map((commune) => commune.epci))
  return (zone) => {
    if (zone === 'france') return null
    if (zone.length <= 3)
      return DEPARTEMENT_OF_FRANCE.test(zone) ? null : `« ${zone} » n'est le code d'aucun département`
    if (zone.length === 5) return index.byCode.has(zone) || !isInRegion(zone) ? null : communeFault(zone, index)
    return epci.has(zone) ? null : `« ${zone} » n'est le SIREN d'aucun EPCI de la région (voir geo/communes.csv)`
  }
}

function communeFault(zone: string, { byPostalCode }: CommuneIndex): string {
  const meant = byPostalCode.get(zone)
  if (meant === undefined) return `« ${zone} » n'est le code INSEE d'aucune commune (voir geo/communes.csv)`
  const names = new Intl.ListFormat('fr', { type: 'disjunction' }).format(meant.slice(0, 3).map(nameCommune))
  return `« ${zone} » est un code postal : écrivez le code INSEE, ${names}`
}
