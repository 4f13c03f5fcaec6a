import { yesNo } from '../schema/kinds/boolean.ts'
import { code } from '../schema/kinds/code.ts'
import { mailbox, telephone, url } from '../schema/kinds/contact.ts'
import { openingHours } from '../schema/kinds/openingHours.ts'
import { codeDepartement, codeInsee, codePostal, slug } from '../schema/kinds/pattern.ts'
import { decimal, integer, latitude, longitude } from '../schema/kinds/quantity.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, optional, required } from '../schema/table.ts'
import { provenance } from './provenance.ts'

/** Where organisations receive people. */
export const lieux = defineTable({
  name: 'lieux',
  file: 'lieux.csv',
  title: 'Lieux',
  description: 'Où les acteurs reçoivent : une ligne par lieu ; un acteur peut en avoir plusieurs, ou aucun.',
  primaryKey: 'id',
  fields: {
    id: required(slug, {
      title: 'Identifiant',
      description: 'Identifiant stable du lieu.',
      example: 'mission-locale-vierzon-lieu-1',
    }),
    acteur_id: required(slug, {
      title: 'Acteur',
      description: "Identifiant de l'acteur qui reçoit ici.",
      reference: 'acteurs.id',
      example: 'mission-locale-vierzon',
    }),
    nom: optional(text('nom', 150), {
      title: 'Nom du lieu',
      description: "Nom du lieu quand il diffère de celui de l'acteur (permanence, antenne).",
      example: 'Permanence de Mehun-sur-Yèvre',
    }),
    adresse: optional(text('numéro et voie', 300), {
      title: 'Adresse',
      description: 'Numéro et voie.',
      origin: 'data-inclusion-v1',
      example: '12 rue de la Gare',
    }),
    complement_adresse: optional(text('complément', 300), {
      title: "Complément d'adresse",
      description: 'Bâtiment, étage, quartier.',
      origin: 'data-inclusion-v1',
      example: 'Bâtiment B, 1er étage',
    }),
    code_postal: optional(codePostal, {
      title: 'Code postal',
      description: 'Code postal à 5 chiffres, celui de la commune et non un CEDEX.',
      origin: 'data-inclusion-v1',
      example: '18100',
    }),
    commune: optional(text('nom de la commune', 100), {
      title: 'Commune',
      description: 'Nom officiel de la commune.',
      origin: 'data-inclusion-v1',
      example: 'Vierzon',
    }),
    code_insee: optional(codeInsee, {
      title: 'Code INSEE',
      description:
        'Code officiel de la commune (voir geo/communes.csv). Vide seulement si la précision est « departement ».',
      origin: 'data-inclusion-v1',
      example: '18279',
    }),
    departement: required(codeDepartement, {
      title: 'Département',
      description:
        'Code du département. Pour une commune de la région, les deux premiers caractères de son code INSEE.',
      example: '18',
    }),
    longitude: optional(longitude, {
      title: 'Longitude',
      description:
        "WGS84. À remplir seulement si l'adresse est située ; vide : le lieu est placé au centre de sa commune.",
      origin: 'data-inclusion-v1',
      example: '2.068912',
    }),
    latitude: optional(latitude, {
      title: 'Latitude',
      description: 'WGS84, avec la longitude.',
      origin: 'data-inclusion-v1',
      example: '47.222145',
    }),
    precision: required(code('precisions'), {
      title: 'Précision',
      description:
        "adresse : les coordonnées sont celles de l'adresse ; commune : le lieu est connu à sa commune près ; departement : au département près.",
      example: 'adresse',
    }),
    geocodage_score: optional(decimal('score du géocodeur, de 0 à 1', { min: 0, max: 1 }), {
      title: 'Score du géocodage',
      description: "Score donné par le géocodeur national quand c'est lui qui a situé l'adresse.",
      example: '0.9634',
    }),
    hebergement: optional(yesNo, {
      title: "Lieu d'hébergement",
      description:
        'oui : des personnes y sont hébergées ; seule sa commune est publiée. Vide pour un hébergeur : traité comme oui.',
      example: 'non',
    }),
    telephone: optional(telephone, {
      title: 'Téléphone',
      description: 'Téléphone fixe du lieu.',
      origin: 'data-inclusion-v1',
      example: '02 48 00 00 00',
    }),
    courriel: optional(mailbox, {
      title: 'Courriel',
      description: 'Courriel du lieu.',
      origin: 'data-inclusion-v1',
      example: 'accueil@exemple.fr',
    }),
    horaires_accueil: optional(openingHours, {
      title: "Horaires d'accueil",
      description: 'Syntaxe OpenStreetMap (opening_hours).',
      origin: 'data-inclusion-v1',
      example: 'Mo-Fr 09:00-12:00,14:00-17:00',
    }),
    accessibilite_lieu: optional(url, {
      title: 'Accessibilité',
      description: 'Fiche du lieu sur Acceslibre.',
      origin: 'data-inclusion-v1',
      example: 'https://acceslibre.beta.gouv.fr/app/18-vierzon/',
    }),
    accueil_sessions: optional(yesNo, {
      title: 'Peut accueillir une session',
      description: 'oui : une salle y est disponible pour une session de professionnalisation.',
      example: 'oui',
    }),
    capacite_sessions: optional(integer('nombre de personnes', { min: 1, max: 2000 }), {
      title: 'Capacité de la salle',
      description: 'Nombre de personnes que la salle peut recevoir.',
      example: '30',
    }),
    ...provenance,
  },
})

/** One place where an organisation receives people. */
export type Lieu = RowOf<typeof lieux.fields>
