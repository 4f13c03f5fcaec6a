import { pattern } from '../schema/kinds/pattern.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, required } from '../schema/table.ts'
import { VOCABULAIRES, codeDeVocabulaire } from './vocabulaire.ts'

const NAMES = [...Object.keys(VOCABULAIRES), 'besoins']

const vocabulaire = pattern(new RegExp(`^(${NAMES.join('|')})$`), {
  expects: 'nom d’un fichier de vocabulaires/, sans « .csv »',
  complaint: `le nom d'un vocabulaire : ${NAMES.join(', ')}`,
})

const langue = pattern(/^(en|uk|ar|prs)$/, {
  expects: 'en (anglais), uk (ukrainien), ar (arabe) ou prs (dari)',
  complaint: 'une langue de la fiche imprimée : en (anglais), uk (ukrainien), ar (arabe) ou prs (dari)',
})

const statut = pattern(/^(non-relue|relue)$/, {
  expects: 'non-relue ou relue',
  complaint: 'un statut : « non-relue », ou « relue » quand une personne qui parle cette langue l’a vérifiée',
})

/** The labels of the vocabularies in the languages of the printed sheet. */
export const traductions = defineTable({
  name: 'traductions',
  file: 'vocabulaires/traductions.csv',
  title: 'Traductions',
  description:
    'Les libellés des vocabulaires dans les langues de la fiche imprimée : une ligne par code et par langue. Une traduction « non-relue » est annoncée comme telle.',
  primaryKey: ['vocabulaire', 'code', 'langue'],
  fields: {
    vocabulaire: required(vocabulaire, {
      title: 'Vocabulaire',
      description: 'Le vocabulaire auquel appartient le code.',
      example: 'types',
    }),
    code: required(codeDeVocabulaire, {
      title: 'Code',
      description: 'Le code dont le libellé est traduit.',
      example: 'espace-vae',
    }),
    langue: required(langue, { title: 'Langue', description: 'La langue du libellé.', example: 'uk' }),
    label: required(text('libellé, 200 caractères au plus', 200), {
      title: 'Libellé',
      description: 'Le libellé dans cette langue. Le nom français d’un dispositif y reste, avec ce qu’il veut dire.',
      example: 'Espace VAE (визнання досвіду роботи)',
    }),
    statut: required(statut, {
      title: 'Statut',
      description: 'relue : une personne qui parle cette langue a vérifié la traduction ; non-relue sinon.',
      example: 'non-relue',
    }),
  },
})

/** The label of one code in one language. */
export type Traduction = RowOf<typeof traductions.fields>
