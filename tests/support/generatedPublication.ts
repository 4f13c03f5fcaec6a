import type { PlacedLieu, Publication } from '../../src/domain/publish.ts'
import type { Acteur } from '../../src/domain/tables/acteurs.ts'
import type { Partenariat } from '../../src/domain/tables/partenariats.ts'
import type { Service } from '../../src/domain/tables/services.ts'
import { VOCABULAIRES, type Terme, type VocabulaireName } from '../../src/domain/tables/vocabulaire.ts'
import { randomOf } from '../../src/derive/random.ts'

const TYPES = [
  'cria',
  'espace-vae',
  'organisme-formation',
  'association',
  'hebergeur',
  'acces-aux-droits',
  'collectivite',
]
const ECOSYSTEMES = ['formation-emploi', 'accueil-accompagnement', 'pilotage']
const DEPARTEMENTS = ['18', '28', '36', '37', '41', '45']
const THEMES = ['francais', 'vae', 'mobilite', 'logement', 'droits', 'emploi', 'numerique']
const PUBLICS = ['tous-publics', 'personnes-exilees', 'jeunes', 'femmes', 'familles']
const CONFIANCES = ['haute', 'moyenne', 'faible']

const PROVENANCE = {
  source_url: ['https://exemple.fr/liste'],
  source_date: '2024-08-01',
  confiance: 'moyenne',
  date_maj: '2026-11-24',
  verifie_le: null,
  diffusion: 'publique',
} as const

/**
 * A made-up publication of `count` organisations, the same for the same seed: for property tests and for measuring how
 * the cost grows. About one place, two services and 0.75 tie each; one in ten has no place at all.
 */
export function generatedPublication(count: number, seed = 1): Publication {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const acteurs = Array.from({ length: count }, (_, index) => acteur(index, pick))
  const lieux = acteurs.filter(() => random() > 0.1).map((owner) => lieu(owner.id, pick, random))
  const services = acteurs.flatMap((owner) => [service(owner.id, 1, pick), service(owner.id, 2, pick)])
  const partenariats = Array.from({ length: Math.floor(count * 0.75) }, () =>
    lien(pick(acteurs).id, pick(acteurs).id),
  ).filter(({ de, vers }) => de !== vers)
  return {
    acteurs,
    lieux,
    services,
    partenariats,
    vocabulaires: vocabulaires(),
    besoins: [],
    sessions: [],
    departements: DEPARTEMENTS.map((code, index) => ({
      code,
      nom: `Département ${code}`,
      population: 200_000 + index,
    })),
  }
}

type Pick = <T>(list: readonly T[]) => T

function acteur(index: number, pick: Pick): Acteur {
  return {
    ...PROVENANCE,
    id: `acteur-${index}`,
    nom: `${pick(['Maison', 'Centre', 'Relais', 'Atelier'])} ${pick(['solidaire', 'des langues', 'emploi'])} ${index}`,
    type: pick(TYPES),
    ecosysteme: null,
    siret: null,
    reseaux_porteurs: [],
    description: null,
    telephone: null,
    courriel: null,
    site_web: null,
    notes: null,
    confiance: pick(CONFIANCES),
    source_date: pick(['2018', '2024-08', '2026-10-01', null]),
  }
}

function lieu(acteurId: string, pick: Pick, random: () => number): PlacedLieu {
  const departement = pick(DEPARTEMENTS)
  const precision = pick(['adresse', 'commune', 'commune', 'departement'])
  const known = precision !== 'departement'
  return {
    ...PROVENANCE,
    id: `${acteurId}-lieu`,
    acteur_id: acteurId,
    nom: null,
    adresse: null,
    complement_adresse: null,
    code_postal: known ? `${departement}000` : null,
    commune: known ? `Commune ${departement}-${pick(['A', 'B', 'C', 'D', 'E'])}` : null,
    code_insee: known ? `${departement}033` : null,
    departement,
    longitude: null,
    latitude: null,
    precision,
    geocodage_score: null,
    hebergement: null,
    telephone: null,
    courriel: null,
    horaires_accueil: null,
    accessibilite_lieu: null,
    accueil_sessions: null,
    capacite_sessions: null,
    position: known ? [0.2 + random() * 2.8, 46.4 + random() * 2.4] : null,
  }
}

function service(acteurId: string, rank: number, pick: Pick): Service {
  return {
    ...PROVENANCE,
    id: `${acteurId}-service-${rank}`,
    acteur_id: acteurId,
    lieux: [],
    nom: pick(['Cours de français', 'Conseil', 'Location de scooters']),
    description: null,
    type: null,
    thematiques: [pick(THEMES)],
    axe: null,
    publics: [pick(PUBLICS)],
    publics_precisions: null,
    niveau_entree: null,
    niveau_sortie: null,
    conditions_acces: null,
    age_min: null,
    age_max: null,
    prescription: null,
    frais: null,
    frais_precisions: null,
    modes_accueil: [],
    modes_mobilisation: [],
    mobilisable_par: [],
    lien_mobilisation: null,
    zone_eligibilite: [],
    langues: [],
    garde_enfants: null,
  }
}

function lien(de: string, vers: string): Partenariat {
  return {
    ...PROVENANCE,
    de,
    vers,
    nature: 'convention',
    libelle: 'convention',
    sens: 'symetrique',
    annee: 2024,
    fin: null,
    notes: null,
  }
}

function vocabulaires(): Publication['vocabulaires'] {
  const lists: Partial<Record<VocabulaireName, readonly string[]>> = {
    types: TYPES,
    ecosystemes: ECOSYSTEMES,
    thematiques: THEMES,
    publics: PUBLICS,
    confiances: CONFIANCES,
  }
  const names = Object.keys(VOCABULAIRES) as VocabulaireName[]
  const entries = names.map(
    (name) => [name, (lists[name] ?? []).map((code, index) => terme(name, code, index))] as const,
  )
  return Object.fromEntries(entries) as unknown as Record<VocabulaireName, readonly Terme[]>
}

function terme(name: VocabulaireName, code: string, index: number): Terme {
  const groupe = name === 'types' ? (ECOSYSTEMES[index % ECOSYSTEMES.length] ?? null) : null
  return { code, label: code, definition: null, groupe, axe: null, code_data_inclusion: null }
}
