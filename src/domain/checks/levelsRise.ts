import { services } from '../tables/services.ts'
import { type Check, checkRows } from './check.ts'

/** A course does not lead to a lower level of French than it asks for; the vocabulary's order is that of the levels. */
export const levelsRise: Check = (dataset) => {
  const ranks = new Map(dataset.vocabulaires.niveaux.map(({ code }, rank) => [code, rank]))
  const { problems } = checkRows(services, dataset.services, (service, tell) => {
    const from = ranks.get(service.niveau_entree ?? '')
    const to = ranks.get(service.niveau_sortie ?? '')
    if (from !== undefined && to !== undefined && to < from) {
      const levels = `« ${service.niveau_sortie} » est plus bas que le niveau d'entrée « ${service.niveau_entree} »`
      tell('niveau_sortie', 'warning', `${levels} : sont-ils inversés ?`)
    }
    return service
  })
  return { dataset, problems }
}
