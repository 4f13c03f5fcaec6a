import type { Feature, FeatureCollection, Point } from 'geojson'

import { groupBy } from '../../src/derive/groupBy.ts'
import type { PlacedLieu, Publication } from '../../src/domain/publish.ts'
import type { Acteur } from '../../src/domain/tables/acteurs.ts'
import type { Service } from '../../src/domain/tables/services.ts'

/**
 * The published places that have a point, one feature each (RFC 7946). `precision` says what the point is: that of an
 * address, or the centre of the commune, and then all that is known is that the place is somewhere in it.
 */
export function placesGeoJson(publication: Publication): FeatureCollection<Point> {
  const owners = new Map(publication.acteurs.map((acteur) => [acteur.id, acteur]))
  const families = new Map(publication.vocabulaires.types.map(({ code, label }) => [code, label]))
  const services = groupBy(publication.services, ({ acteur_id }) => acteur_id)
  return {
    type: 'FeatureCollection',
    features: publication.lieux.flatMap((lieu) => {
      const owner = owners.get(lieu.acteur_id)
      return owner === undefined || lieu.position === null
        ? []
        : [featureOf(lieu, owner, families.get(owner.type) ?? owner.type, themesAt(lieu, services.get(owner.id) ?? []))]
    }),
  }
}

function featureOf(lieu: PlacedLieu, owner: Acteur, famille: string, thematiques: readonly string[]): Feature<Point> {
  const { id, adresse, code_postal, commune, code_insee, departement, precision, telephone, courriel } = lieu
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...(lieu.position ?? [])] },
    properties: {
      id,
      acteur_id: owner.id,
      nom: owner.nom,
      lieu: lieu.nom,
      type: owner.type,
      famille,
      thematiques,
      adresse,
      code_postal,
      commune,
      code_insee,
      departement,
      precision,
      telephone: telephone ?? owner.telephone,
      courriel: courriel ?? owner.courriel,
      site_web: owner.site_web,
      horaires_accueil: lieu.horaires_accueil,
      confiance: lieu.confiance,
      date_maj: lieu.date_maj,
    },
  }
}

/** What is offered at a place: the services of its owner that name it, and those that name no place. */
function themesAt({ id }: PlacedLieu, services: readonly Service[]): readonly string[] {
  const offered = services.filter(({ lieux }) => lieux.length === 0 || lieux.includes(id))
  return [...new Set(offered.flatMap(({ thematiques }) => thematiques))]
}
