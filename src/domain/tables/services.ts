import { yesNo } from '../schema/kinds/boolean.ts'
import { code, codes } from '../schema/kinds/code.ts'
import { url } from '../schema/kinds/contact.ts'
import { list } from '../schema/kinds/list.ts'
import { pattern, slug } from '../schema/kinds/pattern.ts'
import { integer } from '../schema/kinds/quantity.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, optional, required } from '../schema/table.ts'
import { provenance } from './provenance.ts'

const zone = pattern(/^(\d{2,3}|2[AB]|\d{5}|2[AB]\d{3}|\d{9}|99[0-5]\d{2}|france)$/, {
  expects: 'code de commune, de département, d’EPCI, ou « france »',
  complaint: 'un code de commune (5 caractères), de département (2 ou 3), d’EPCI (9 chiffres) ni « france »',
})

const langue = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  expects: 'code de langue BCP 47 (fr, ar, uk, prs…)',
  complaint: 'un code de langue (fr, ar, uk, prs…)',
})

/** What organisations offer. */
export const services = defineTable({
  name: 'services',
  file: 'services.csv',
  title: 'Services',
  description: "Ce que les acteurs offrent : une ligne par offre. Une case vide veut dire que la source n'en dit rien.",
  primaryKey: 'id',
  fields: {
    id: required(slug, {
      title: 'Identifiant',
      description: 'Identifiant stable du service.',
      origin: 'data-inclusion-v1',
      example: 'mission-locale-vierzon-francais',
    }),
    acteur_id: required(slug, {
      title: 'Acteur',
      description: "Identifiant de l'acteur qui offre le service (structure_id de data·inclusion).",
      reference: 'acteurs.id',
      example: 'mission-locale-vierzon',
    }),
    lieux: optional(list(slug), {
      title: 'Lieux',
      description: "Lieux où le service est rendu. Vide : la source ne le dit pas ; ce sont alors ceux de l'acteur.",
      reference: 'lieux.id',
      example: 'mission-locale-vierzon-lieu-1, mission-locale-vierzon-lieu-2',
    }),
    nom: required(text('nom, 150 caractères au plus', 150), {
      title: 'Nom',
      description: 'Nom du service, tel que la source le dit.',
      origin: 'data-inclusion-v1',
      example: 'Cours de français',
    }),
    description: optional(text(), {
      title: 'Description',
      description: 'Ce que le service apporte.',
      origin: 'data-inclusion-v1',
      example: 'Deux demi-journées par semaine, de septembre à juin.',
    }),
    type: optional(code('types-de-services'), {
      title: 'Type',
      description: 'Type de service.',
      origin: 'data-inclusion-v1',
      example: 'formation',
    }),
    thematiques: optional(codes('thematiques'), {
      title: 'Thématiques',
      description: 'À quoi répond le service.',
      origin: 'data-inclusion-v1',
      example: 'lecture-ecriture-calcul--maitriser-le-francais',
    }),
    axe: optional(integer('axe de la convention, de 1 à 7', { min: 1, max: 7 }), {
      title: 'Axe',
      description: 'Axe de la convention dont relève le service.',
      example: '1',
    }),
    publics: optional(codes('publics'), {
      title: 'Publics',
      description: 'Pour qui.',
      origin: 'data-inclusion-v1',
      example: 'personnes-exilees, jeunes',
    }),
    publics_precisions: optional(text(), {
      title: 'Précisions sur les publics',
      description: 'Les publics dans les mots de la source.',
      origin: 'data-inclusion-v1',
      example: 'signataires du contrat d’intégration républicaine',
    }),
    niveau_entree: optional(code('niveaux'), {
      title: "Niveau de français à l'entrée",
      description: 'Niveau du CECRL qu’il faut avoir pour entrer.',
      example: 'A1',
    }),
    niveau_sortie: optional(code('niveaux'), {
      title: 'Niveau de français visé',
      description: 'Niveau du CECRL auquel le service conduit.',
      example: 'A2',
    }),
    conditions_acces: optional(text(), {
      title: "Conditions d'accès",
      description: 'Prérequis, pièces à présenter, prescription.',
      origin: 'data-inclusion-v1',
      example: 'Sur orientation d’un conseiller.',
    }),
    age_min: optional(integer('âge en années', { min: 0, max: 120 }), {
      title: 'Âge minimal',
      description: 'Âge à partir duquel on est accueilli. Vide : la source ne le dit pas.',
      example: '16',
    }),
    age_max: optional(integer('âge en années', { min: 0, max: 120 }), {
      title: 'Âge maximal',
      description: 'Âge jusqu’auquel on est accueilli, cette année comprise. Vide : la source ne le dit pas.',
      example: '25',
    }),
    prescription: optional(yesNo, {
      title: 'Sur prescription',
      description: 'oui : il faut être adressé par un professionnel ; non : on peut venir de soi-même.',
      example: 'oui',
    }),
    frais: optional(code('frais'), {
      title: 'Frais',
      description: 'Gratuit ou payant.',
      origin: 'data-inclusion-v1',
      example: 'gratuit',
    }),
    frais_precisions: optional(text(), {
      title: 'Précisions sur les frais',
      description: 'Montant, tarif.',
      origin: 'data-inclusion-v1',
      example: '10 € d’adhésion par an',
    }),
    modes_accueil: optional(codes('modes-accueil'), {
      title: "Modes d'accueil",
      description: 'Sur place, à distance.',
      origin: 'data-inclusion-v1',
      example: 'en-presentiel',
    }),
    modes_mobilisation: optional(codes('modes-mobilisation'), {
      title: 'Modes de mobilisation',
      description: 'Comment y accéder.',
      origin: 'data-inclusion-v1',
      example: 'telephoner, se-presenter',
    }),
    mobilisable_par: optional(codes('personnes-mobilisatrices'), {
      title: 'Mobilisable par',
      description: 'Les personnes elles-mêmes, les professionnels, ou les deux.',
      origin: 'data-inclusion-v1',
      example: 'usagers, professionnels',
    }),
    lien_mobilisation: optional(url, {
      title: 'Lien de mobilisation',
      description: 'Page par laquelle on accède au service.',
      origin: 'data-inclusion-v1',
      example: 'https://www.exemple.fr/inscription',
    }),
    zone_eligibilite: optional(list(zone), {
      title: "Zone d'éligibilité",
      description: 'Communes, EPCI ou départements que le service couvre.',
      origin: 'data-inclusion-v1',
      example: '18, 36',
    }),
    langues: optional(list(langue), {
      title: 'Langues',
      description: "Langues parlées à l'accueil.",
      example: 'fr, ar, uk',
    }),
    garde_enfants: optional(yesNo, {
      title: "Garde d'enfants",
      description: 'oui : les enfants sont gardés pendant le service.',
      example: 'non',
    }),
    ...provenance,
  },
})

/** One thing that an organisation offers. */
export type Service = RowOf<typeof services.fields>
