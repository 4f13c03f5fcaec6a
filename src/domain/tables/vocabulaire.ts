import { pattern } from '../schema/kinds/pattern.ts'
import { integer } from '../schema/kinds/quantity.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, optional, required } from '../schema/table.ts'

/** Code of a term, of whatever vocabulary. */
export const codeDeVocabulaire = pattern(/^[A-Za-z0-9]+(-{1,2}[A-Za-z0-9]+)*$/, {
  expects: 'code : lettres sans accent, chiffres et tirets',
  complaint: 'un code : lettres sans accent, chiffres et tirets',
})

/** The vocabularies of `data/vocabulaires/`, by file name; the order is that of the documentation. */
export const VOCABULAIRES = {
  types: "Familles d'acteurs",
  ecosystemes: 'Écosystèmes',
  thematiques: 'Thématiques des services',
  categories: 'Catégories de thématiques',
  publics: 'Publics',
  natures: 'Natures des partenariats',
  'themes-sessions': 'Thèmes des sessions de professionnalisation',
  axes: 'Axes de la convention',
  niveaux: 'Niveaux de français (CECRL)',
  confiances: 'Confiance',
  precisions: 'Précision des lieux',
  diffusions: 'Diffusion',
  sens: 'Sens des partenariats',
  frais: 'Frais',
  'types-de-services': 'Types de services',
  'modes-accueil': "Modes d'accueil",
  'modes-mobilisation': 'Modes de mobilisation',
  'personnes-mobilisatrices': 'Personnes mobilisatrices',
  'reseaux-porteurs': 'Réseaux porteurs',
} as const

/** Name of a vocabulary. */
export type VocabulaireName = keyof typeof VOCABULAIRES

/** The table of one vocabulary: every vocabulary has the same columns. */
export function vocabulaire(name: VocabulaireName) {
  return defineTable({
    name: `vocabulaires-${name}`,
    file: `vocabulaires/${name}.csv`,
    title: VOCABULAIRES[name],
    description: `${VOCABULAIRES[name]} : codes, libellés et définitions.`,
    primaryKey: 'code',
    fields: {
      code: required(codeDeVocabulaire, { title: 'Code', description: 'Code employé dans les tables.' }),
      label: required(text('libellé', 200), { title: 'Libellé', description: 'Ce que lit le visiteur.' }),
      definition: optional(text(), { title: 'Définition', description: 'Ce que le code veut dire.' }),
      groupe: optional(text('code', 100), {
        title: 'Groupe',
        description:
          "Code du groupe : l'écosystème d'une famille, l'écosystème visé d'une session, la catégorie d'une thématique.",
      }),
      axe: optional(integer('axe de la convention, de 1 à 7', { min: 1, max: 7 }), {
        title: 'Axe',
        description: 'Axe de la convention, quand il y en a un.',
      }),
      code_data_inclusion: optional(codeDeVocabulaire, {
        title: 'Code data·inclusion v1',
        description: 'Code du schéma national. Vide : extension propre à ce projet.',
      }),
    },
  })
}

/** One code of a vocabulary. */
export type Terme = RowOf<ReturnType<typeof vocabulaire>['fields']>
