import { yesNo } from '../schema/kinds/boolean.ts'
import { slug } from '../schema/kinds/pattern.ts'
import { decimal, integer } from '../schema/kinds/quantity.ts'
import { text } from '../schema/kinds/text.ts'
import { defineTable, optional, required } from '../schema/table.ts'

const count = integer('nombre entier', { min: 0, max: 1_000_000 })
const rank = integer('rang, à partir de 1', { min: 1, max: 1_000_000 })

/** What is computed of the place of each organisation among the known ties; published only, nobody edits it. */
export const mesures = defineTable({
  name: 'mesures',
  file: 'mesures.csv',
  title: 'Mesures du réseau',
  description:
    'Une ligne par acteur : sa place parmi les liens connus, calculée. Zéro lien connu veut dire : non documenté.',
  primaryKey: 'id',
  fields: {
    id: required(slug, { title: 'Identifiant', description: "Identifiant de l'acteur.", reference: 'acteurs.id' }),
    nom: required(text('nom, 150 caractères au plus', 150), { title: 'Nom', description: "Nom de l'acteur." }),
    partenaires: required(count, { title: 'Partenaires', description: "Nombre d'acteurs auxquels un lien est connu." }),
    liens: required(count, { title: 'Liens', description: 'Nombre de liens connus, dans un sens ou dans l’autre.' }),
    intermediarite: required(decimal('part, de 0 à 1', { min: 0, max: 1 }), {
      title: 'Intermédiarité',
      description: "Part des paires d'autres acteurs dont les plus courtes chaînes passent par lui (Freeman 1977).",
    }),
    composante: required(rank, {
      title: 'Composante',
      description: 'Rang de sa partie connexe ; 1 est la plus grande.',
    }),
    taille_composante: required(count, { title: 'Taille', description: "Nombre d'acteurs de cette partie." }),
    communaute: optional(rank, {
      title: 'Communauté',
      description: 'Rang de sa communauté (méthode de Louvain) ; vide sans lien connu.',
    }),
    point_de_coupure: required(yesNo, {
      title: 'Point de coupure',
      description: "oui : sans lui, d'autres acteurs de sa partie ne seraient plus reliés par des liens connus.",
    }),
  },
})
