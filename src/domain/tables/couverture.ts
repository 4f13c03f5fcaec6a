import { code } from '../schema/kinds/code.ts'
import { codeInsee, slug } from '../schema/kinds/pattern.ts'
import { decimal } from '../schema/kinds/quantity.ts'
import { type RowOf, defineTable, optional, required } from '../schema/table.ts'

/** How far each commune is from each theme: worked out from the other tables at build, never edited. */
export const couverture = defineTable({
  name: 'couverture',
  file: 'couverture.csv',
  title: 'Couverture',
  description:
    'Pour chaque commune et chaque thématique, le service le plus proche qui ne refuse pas la commune, et sa distance à vol d’oiseau depuis le centre de la commune. Une ligne sans service : aucun n’est connu, ou aucun dont le lieu le soit. Table calculée.',
  primaryKey: ['code_insee', 'thematique'],
  fields: {
    code_insee: required(codeInsee, { title: 'Commune', description: 'Code INSEE de la commune.', example: '18279' }),
    thematique: required(code('thematiques'), {
      title: 'Thématique',
      description: 'Code de la thématique.',
      example: 'lecture-ecriture-calcul--maitriser-le-francais',
    }),
    distance_km: optional(decimal('kilomètres', { min: 0, max: 1000 }), {
      title: 'Distance',
      description: 'Kilomètres à vol d’oiseau du centre de la commune au lieu le plus proche, au dixième.',
      example: '12.4',
    }),
    service_id: optional(slug, {
      title: 'Service',
      description: 'Identifiant de ce service.',
      reference: 'services.id',
      example: 'cria-18-francais',
    }),
  },
})

/** One commune and one theme. */
export type CouvertureRow = RowOf<typeof couverture.fields>
