import { code, codes } from '../schema/kinds/code.ts'
import { anyDay } from '../schema/kinds/date.ts'
import { pattern, slug } from '../schema/kinds/pattern.ts'
import { integer } from '../schema/kinds/quantity.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, optional, required } from '../schema/table.ts'

const heure = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, {
  expects: 'heure HH:MM',
  complaint: 'une heure : écrivez HH:MM, par exemple 09:30',
})

const statut = pattern(/^(proposee|confirmee|tenue|annulee)$/, {
  expects: 'proposee, confirmee, tenue ou annulee',
  complaint: 'un statut : proposee, confirmee, tenue ou annulee',
})

/** The professionalisation sessions of axis 5, once decided. */
export const sessions = defineTable({
  name: 'sessions',
  file: 'sessions.csv',
  title: 'Sessions',
  description:
    'Les sessions de professionnalisation de l’axe 5 de la convention : une ligne par session. Celles dont la diffusion est « publique » figurent dans les données publiées.',
  primaryKey: 'id',
  fields: {
    id: required(slug, {
      title: 'Identifiant',
      description: 'Identifiant stable de la session.',
      example: 'droit-des-etrangers-bourges-2027-01',
    }),
    titre: required(text('titre', 150), {
      title: 'Titre',
      description: 'Le titre annoncé.',
      example: 'Droit des étrangers : titres de séjour et accès au travail',
    }),
    theme: required(code('themes-sessions'), {
      title: 'Thème',
      description: 'Le thème de la convention.',
      example: 'droit-des-etrangers',
    }),
    public: optional(codes('ecosystemes'), {
      title: 'Public',
      description: 'Les écosystèmes invités ; vide : ceux auxquels le thème s’adresse.',
      example: 'formation-emploi, accueil-accompagnement',
    }),
    date: required(anyDay, { title: 'Date', description: 'Le jour de la session.', example: '2027-01-21' }),
    debut: required(heure, { title: 'Début', description: 'Heure de Paris.', example: '09:30' }),
    fin: required(heure, { title: 'Fin', description: 'Heure de Paris, le même jour.', example: '16:30' }),
    lieu_id: optional(slug, {
      title: 'Lieu',
      description: 'Identifiant du lieu qui accueille ; vide tant qu’il n’est pas décidé.',
      reference: 'lieux.id',
      example: 'espace-vae-18-lieu-1',
    }),
    capacite: optional(integer('nombre de personnes', { min: 1, max: 2000 }), {
      title: 'Capacité',
      description: 'Nombre de places.',
      example: '40',
    }),
    statut: required(statut, { title: 'Statut', description: 'Où en est la session.', example: 'confirmee' }),
    diffusion: required(code('diffusions'), {
      title: 'Diffusion',
      description: 'publique : la session figure dans les données publiées ; professionnelle : elle n’y figure pas.',
      example: 'publique',
    }),
  },
})

/** One session. */
export type Session = RowOf<typeof sessions.fields>
