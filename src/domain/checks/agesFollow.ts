import { services } from '../tables/services.ts'
import { type Check, checkRows } from './check.ts'

/** A service is not closed to every age; bounds that leave nobody are both forgotten, as either may be the wrong one. */
export const agesFollow: Check = (dataset) => {
  const { rows, problems } = checkRows(services, dataset.services, (service, tell) => {
    const { age_min, age_max } = service
    if (age_min === null || age_max === null || age_max >= age_min) return service
    tell('age_max', 'error', `« ${age_max} » est plus bas que l'âge minimal « ${age_min} » : sont-ils inversés ?`)
    return { ...service, age_min: null, age_max: null }
  })
  return { dataset: { ...dataset, services: rows }, problems }
}
