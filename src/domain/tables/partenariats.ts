import { code } from '../schema/kinds/code.ts'
import { year } from '../schema/kinds/date.ts'
import { slug } from '../schema/kinds/pattern.ts'
import { text } from '../schema/kinds/text.ts'
import { type RowOf, defineTable, optional, required } from '../schema/table.ts'
import { provenance } from './provenance.ts'

/** The known ties between organisations. */
export const partenariats = defineTable({
  name: 'partenariats',
  file: 'partenariats.csv',
  title: 'Partenariats',
  description: "Les liens connus entre acteurs : une ligne par lien. L'absence de lien veut dire : non documenté.",
  primaryKey: ['de', 'vers', 'nature', 'libelle'],
  fields: {
    de: required(slug, {
      title: 'De',
      description: "Identifiant de l'acteur d'où part le lien.",
      reference: 'acteurs.id',
      example: 'region-centre-val-de-loire',
    }),
    vers: required(slug, {
      title: 'Vers',
      description: "Identifiant de l'acteur où va le lien.",
      reference: 'acteurs.id',
      example: 'mission-locale-vierzon',
    }),
    nature: required(code('natures'), {
      title: 'Nature',
      description: 'Nature du lien, dans la liste fermée.',
      example: 'financement',
    }),
    libelle: required(text('libellé', 200), {
      title: 'Libellé',
      description: 'Le lien dans les mots de la source.',
      example: 'subvention de fonctionnement',
    }),
    sens: required(code('sens'), {
      title: 'Sens',
      description: 'oriente : le lien va de « de » vers « vers » ; symetrique : il vaut dans les deux sens.',
      example: 'oriente',
    }),
    annee: optional(year, { title: 'Année', description: 'Année où la source constate le lien.', example: '2024' }),
    fin: optional(year, {
      title: 'Fin',
      description: 'Année où le lien a pris fin. Vide : aucune fin connue.',
      example: '2025',
    }),
    notes: optional(text(), {
      title: 'Notes',
      description: 'Ce que la source dit du lien, réserves.',
      example: 'Convention renouvelée chaque année.',
    }),
    ...provenance,
  },
})

/** One known tie; `de` and `vers` are ids of organisations. */
export type Partenariat = RowOf<typeof partenariats.fields>
