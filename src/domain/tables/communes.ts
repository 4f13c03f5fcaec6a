import { list } from '../schema/kinds/list.ts'
import { codeDepartement, codeInsee, codePostal, pattern } from '../schema/kinds/pattern.ts'
import { integer, latitude, longitude } from '../schema/kinds/quantity.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, required } from '../schema/table.ts'

const siren = pattern(/^\d{9}$/, { expects: 'SIREN à 9 chiffres', complaint: 'un SIREN à 9 chiffres' })

/** The communes of the six départements, with the centre of their area. */
export const communes = defineTable({
  name: 'communes',
  file: 'geo/communes.csv',
  title: 'Communes',
  description: 'Les 1 754 communes des six départements : codes, population, EPCI et centre.',
  primaryKey: 'code_insee',
  fields: {
    code_insee: required(codeInsee, { title: 'Code INSEE', description: 'Code officiel géographique.' }),
    nom: required(text('nom', 100), { title: 'Nom', description: 'Nom officiel.' }),
    departement: required(codeDepartement, { title: 'Département', description: 'Code du département.' }),
    codes_postaux: required(list(codePostal), {
      title: 'Codes postaux',
      description: 'Tous les codes postaux de la commune.',
    }),
    population: required(integer('nombre d’habitants', { min: 0, max: 10_000_000 }), {
      title: 'Population',
      description: "Nombre d'habitants.",
    }),
    epci: required(siren, { title: 'EPCI', description: "SIREN de l'intercommunalité." }),
    epci_nom: required(text('nom', 200), { title: "Nom de l'EPCI", description: "Nom de l'intercommunalité." }),
    longitude: required(longitude, { title: 'Longitude du centre', description: 'WGS84.' }),
    latitude: required(latitude, { title: 'Latitude du centre', description: 'WGS84.' }),
  },
})

/** One commune; `longitude` and `latitude` are the centre of its area, not the town hall. */
export type Commune = RowOf<typeof communes.fields>
