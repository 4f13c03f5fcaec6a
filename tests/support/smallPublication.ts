import type { PlacedLieu, Publication } from '../../src/domain/publish.ts'
import type { Acteur } from '../../src/domain/tables/acteurs.ts'
import type { Partenariat } from '../../src/domain/tables/partenariats.ts'
import type { Service } from '../../src/domain/tables/services.ts'
import { generatedPublication } from './generatedPublication.ts'

const model = generatedPublication(20)

/** What a test says of a publication of a few rows: only what matters to it. */
interface Few {
  readonly acteurs: readonly (Partial<Acteur> & { readonly id: string })[]
  readonly lieux?: readonly (Partial<PlacedLieu> & { readonly acteur_id: string })[]
  readonly services?: readonly (Partial<Service> & { readonly acteur_id: string })[]
  readonly partenariats?: readonly (Partial<Partenariat> & { readonly de: string; readonly vers: string })[]
}

/** A publication of a few rows; what a test does not say is made up: an organisation's name is its id, and so on. */
export function smallPublication({ acteurs, lieux = [], services = [], partenariats = [] }: Few): Publication {
  return {
    ...model,
    acteurs: acteurs.map((row) => ({ ...first(model.acteurs), type: 'association', nom: row.id, ...row })),
    lieux: lieux.map((row, index) => ({ ...first(model.lieux), id: `lieu-${index}`, position: null, ...row })),
    services: services.map((row, index) => ({ ...first(model.services), id: `service-${index}`, ...row })),
    partenariats: partenariats.map((row) => ({ ...first(model.partenariats), ...row })),
  }
}

function first<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('The generated publication has no row to take as a model')
  return row
}
