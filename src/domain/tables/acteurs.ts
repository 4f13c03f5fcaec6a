import { code, codes } from '../schema/kinds/code.ts'
import { mailbox, telephone, url } from '../schema/kinds/contact.ts'
import { slug } from '../schema/kinds/pattern.ts'
import { siret } from '../schema/kinds/siret.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, optional, required } from '../schema/table.ts'
import { provenance } from './provenance.ts'

/** The organisations: who helps. */
export const acteurs = defineTable({
  name: 'acteurs',
  file: 'acteurs.csv',
  title: 'Acteurs',
  description: 'Les organisations : une ligne par acteur.',
  primaryKey: 'id',
  fields: {
    id: required(slug, {
      title: 'Identifiant',
      description: "Identifiant stable ; ne le changez jamais : des liens et d'autres tables s'y réfèrent.",
      origin: 'data-inclusion-v1',
      example: 'mission-locale-vierzon',
    }),
    nom: required(text('nom, 150 caractères au plus', 150), {
      title: 'Nom',
      description: 'Nom usuel de l’organisation, sans point final.',
      origin: 'data-inclusion-v1',
      example: 'Mission locale de Vierzon',
    }),
    type: required(code('types'), {
      title: 'Famille',
      description: "La famille d'acteurs : elle fixe le symbole et l'écosystème.",
      example: 'service-public-emploi',
    }),
    ecosysteme: optional(code('ecosystemes'), {
      title: 'Écosystème',
      description: "À ne remplir que s'il diffère de celui de la famille.",
      example: 'formation-emploi',
    }),
    siret: optional(siret, {
      title: 'SIRET',
      description: 'Numéro SIRET, 14 chiffres.',
      origin: 'data-inclusion-v1',
      example: '73282932000074',
    }),
    reseaux_porteurs: optional(codes('reseaux-porteurs'), {
      title: 'Réseaux porteurs',
      description: "Réseaux nationaux auxquels l'acteur appartient (liste de data·inclusion).",
      origin: 'data-inclusion-v1',
      example: 'mission-locale',
    }),
    description: optional(text('texte, 10 000 caractères au plus'), {
      title: 'Description',
      description: "Ce que fait l'acteur, en phrases simples.",
      origin: 'data-inclusion-v1',
      example: 'Accompagne les jeunes de 16 à 25 ans vers l’emploi et la formation.',
    }),
    telephone: optional(telephone, {
      title: 'Téléphone',
      description: "Standard de l'organisation, quand il n'est pas celui d'un lieu. Jamais de mobile.",
      origin: 'data-inclusion-v1',
      example: '02 38 00 00 00',
    }),
    courriel: optional(mailbox, {
      title: 'Courriel',
      description: "Courriel de l'organisation, quand il n'est pas celui d'un lieu. Jamais celui d'une personne.",
      origin: 'data-inclusion-v1',
      example: 'contact@exemple.fr',
    }),
    site_web: optional(url, {
      title: 'Site web',
      description: 'Adresse du site.',
      origin: 'data-inclusion-v1',
      example: 'https://www.exemple.fr',
    }),
    notes: optional(text(), {
      title: 'Notes',
      description:
        'Ce que le lecteur doit savoir de la ligne (réserves, ancienneté). Jamais publiées pour un hébergement.',
      example: 'Adresse de 2021, à vérifier.',
    }),
    ...provenance,
  },
})

/** One organisation, as its row says. */
export type Acteur = RowOf<typeof acteurs.fields>
