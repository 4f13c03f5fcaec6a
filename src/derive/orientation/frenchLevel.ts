import type { Service } from '../../domain/tables/services.ts'
import { NIVEAUX, type Profile } from './need.ts'
import { type Reason, reason } from './verdict.ts'

/** Where a level of French is asked for even when nobody says which: one learns there, and follows lessons. */
const COURSES: ReadonlySet<string> = new Set([
  'lecture-ecriture-calcul--maitriser-le-francais',
  'lecture-ecriture-calcul--maitriser-le-calcul',
  'se-former--suivre-une-formation-professionnelle',
  'se-former--apprentissage-et-alternance',
])

/** Whether somebody's French fits a service. To know more of somebody settles doubts and makes none: whoever's level nobody knows may have any. */
export function niveau(service: Service, { niveau: has }: Profile): Reason | null {
  const { niveau_entree: asked, niveau_sortie: aim } = service
  if (asked !== null && isBelow(has, asked)) return reason('niveau', 'non', 'niveau-trop-bas', [asked])
  if (aim !== null && isBelow(aim, has, true)) return reason('niveau', 'non', 'niveau-deja-atteint', [aim])
  if (has === null && asked !== null && isBelow('infra-A1', asked)) {
    return reason('niveau', 'a-verifier', 'niveau-demande', [asked])
  }
  if (has === null && aim !== null) return reason('niveau', 'a-verifier', 'niveau-vise', [aim])
  if (asked !== null) return reason('niveau', 'oui', 'niveau-suffisant', [asked])
  return isCourse(service) ? reason('niveau', 'a-verifier', 'niveau-inconnu') : null
}

/** Whether a level of French counts even when the row asks for none. */
export function isCourse({ thematiques }: Service): boolean {
  return thematiques.some((theme) => COURSES.has(theme))
}

/** Whether a level is surely below another, or may be the same. */
function isBelow(level: string | null, other: string | null, orSame = false): boolean {
  const ranks = NIVEAUX as readonly (string | null)[]
  const [low, high] = [ranks.indexOf(level), ranks.indexOf(other)]
  return low !== -1 && high !== -1 && (orSame ? low <= high : low < high)
}
