import type { Commune } from '../../domain/tables/communes.ts'
import type { Service } from '../../domain/tables/services.ts'
import { STATUTS, judge } from '../orientation/criteria.ts'
import { type From, NO_PROFILE, type Profile } from '../orientation/need.ts'
import type { Verdict } from '../orientation/verdict.ts'

type Where = Pick<Commune, 'code_insee' | 'departement' | 'epci'>

/** Whom a service may serve, by commune, for a public already asked about. */
export interface Reach {
  /** Whether nothing in the source refuses the commune. */
  readonly includes: (commune: Where) => boolean
  /**
   * Whether the source says that the commune and the public are served; `isThere` when the service is given in the
   * commune itself, which counts where no zone is stated.
   */
  readonly isCertain: (commune: Where, isThere: boolean) => boolean
}

/**
 * The reach of a service for a public (code of the vocabulary; null: anybody); null when it refuses that public. The
 * rules are those by which people are oriented, so that a gap on the map is a gap at the desk.
 */
export function reachOf(service: Service, publics: string | null): Reach | null {
  const forPublic = publicVerdict(service, publics)
  if (forPublic === 'non') return null
  const zone = new Set(service.zone_eligibilite)
  const covers = ({ code_insee, departement, epci }: Where): boolean =>
    zone.has('france') || zone.has(code_insee) || zone.has(departement) || zone.has(epci)
  return {
    includes: (commune) => zone.size === 0 || covers(commune),
    isCertain: (commune, isThere) => forPublic === 'oui' && (zone.size === 0 ? isThere : covers(commune)),
  }
}

function publicVerdict(service: Service, publics: string | null): Verdict {
  if (publics !== null && service.publics.includes(publics)) return 'oui'
  const reasons = judge(service, { from: ANYWHERE, profile: profileOf(publics) })
  return reasons.find(({ criterion }) => criterion === 'public')?.verdict ?? 'a-verifier'
}

/** Somebody of whom nothing is known but the public. */
function profileOf(publics: string | null): Profile {
  switch (publics) {
    case 'jeunes':
      return { ...NO_PROFILE, moinsDe26: true }
    case 'femmes':
      return { ...NO_PROFILE, femme: true }
    case 'familles':
      return { ...NO_PROFILE, enfants: true }
    default:
      return { ...NO_PROFILE, statut: isStatut(publics) ? publics : null }
  }
}

function isStatut(code: string | null): boolean {
  return code === 'primo-arrivants' || STATUTS.some((statut) => statut === code)
}

/** The zone is judged apart, commune by commune. */
const ANYWHERE: From = { code: '', nom: '', departement: '', epci: '', population: 0, position: [0, 0] }
