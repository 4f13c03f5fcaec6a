import { codes } from '../schema/kinds/code.ts'
import { pattern, slug } from '../schema/kinds/pattern.ts'
import { integer } from '../schema/kinds/quantity.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, required } from '../schema/table.ts'

const PICTOGRAMMES = [
  'langue',
  'evaluation',
  'diplome',
  'formation',
  'travail',
  'deplacement',
  'enfants',
  'droits',
  'logement',
  'numerique',
  'sante',
  'alimentation',
  'rencontre',
] as const

const pictogramme = pattern(new RegExp(`^(${PICTOGRAMMES.join('|')})$`), {
  expects: `un pictogramme : ${PICTOGRAMMES.join(', ')}`,
  complaint: `un pictogramme que le site sait dessiner : ${PICTOGRAMMES.join(', ')}`,
})

/** What a person asks for, in the words said at a desk; the order of the rows is the order on the screen. */
export const besoins = defineTable({
  name: 'besoins',
  file: 'vocabulaires/besoins.csv',
  title: 'Besoins',
  description:
    'Ce qu’une personne demande, en mots simples : une ligne par besoin, dans l’ordre où le site les propose. Chacun mène aux services de ses thématiques.',
  primaryKey: 'code',
  fields: {
    code: required(slug, {
      title: 'Code',
      description: 'Code du besoin ; il figure dans les liens vers le site et ne change plus.',
      example: 'francais',
    }),
    label: required(text('libellé, 80 caractères au plus', 80), {
      title: 'Libellé',
      description: 'Le besoin tel qu’on le dit à l’accueil.',
      example: 'Apprendre ou améliorer le français',
    }),
    axe: required(integer('axe de la convention, de 1 à 4', { min: 1, max: 4 }), {
      title: 'Axe',
      description: 'Axe de la convention dont relève le besoin.',
      example: '1',
    }),
    thematiques: required(codes('thematiques'), {
      title: 'Thématiques',
      description: 'Les thématiques des services qui y répondent.',
      example: 'lecture-ecriture-calcul--maitriser-le-francais',
    }),
    pictogramme: required(pictogramme, {
      title: 'Pictogramme',
      description: 'Le dessin qui accompagne le libellé.',
      example: 'langue',
    }),
  },
})

/** One thing that a person may ask for. */
export type BesoinRow = RowOf<typeof besoins.fields>
