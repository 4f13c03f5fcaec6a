import { groupBy } from '../../src/derive/groupBy.ts'
import { type From, NIVEAUX } from '../../src/derive/orientation/need.ts'
import type { Publication } from '../../src/domain/publish.ts'
import type { Service } from '../../src/domain/tables/services.ts'
import { randomOf } from '../../src/derive/random.ts'

type Owner = Pick<Publication, 'acteurs' | 'lieux' | 'services'>

/**
 * A publication of at least `count` services, the same for the same seed: organisations of the real one drawn again and
 * again with their services, each moved to communes drawn at random, so that themes, publics and zones are as frequent
 * as they are in the data. One course in four asks for a level of French, which the data seldom say.
 */
export function manyServices(real: Publication, communes: readonly From[], count: number, seed = 1): Publication {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const lieux = groupBy(real.lieux, ({ acteur_id }) => acteur_id)
  const services = groupBy(real.services, ({ acteur_id }) => acteur_id)
  const models = real.acteurs.filter(({ id }) => services.has(id))
  const made: { [Table in keyof Owner]: Owner[Table][number][] } = { acteurs: [], lieux: [], services: [] }
  while (made.services.length < count) {
    const model = pick(models)
    const id = `${model.id}-${made.acteurs.length}`
    made.acteurs.push({ ...model, id })
    const home = pick(communes)
    const renamed = new Map<string, string>()
    for (const lieu of lieux.get(model.id) ?? []) {
      const { code, nom, departement, position } = renamed.size === 0 ? home : pick(communes)
      renamed.set(lieu.id, `${id}-${renamed.size}`)
      const at = lieu.position === null ? {} : { commune: nom, code_insee: code, departement, position }
      made.lieux.push({ ...lieu, ...at, id: renamed.get(lieu.id) ?? '', acteur_id: id })
    }
    for (const service of services.get(model.id) ?? []) {
      made.services.push({
        ...service,
        id: `${id}-${service.id}`,
        acteur_id: id,
        lieux: service.lieux.map((lieu) => renamed.get(lieu) ?? lieu),
        zone_eligibilite: service.zone_eligibilite.map((zone) => (zone === 'france' ? zone : home.departement)),
        niveau_entree: isCourse(service) && random() < 0.25 ? pick(NIVEAUX) : service.niveau_entree,
      })
    }
  }
  return { ...real, ...made, partenariats: [] }
}

function isCourse({ type, axe }: Service): boolean {
  return type === 'formation' && axe !== null && axe <= 3
}
