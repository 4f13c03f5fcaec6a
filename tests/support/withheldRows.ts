import type { RawRow } from './csvFile.ts'

/** Real organisations for the planted rows to hang on. */
const KNOWN = { acteur: 'espace-vae-45', other: 'ville-de-tours', place: 'espace-vae-45-lieu-1' }

const SENTINEL = 'sentinelle'
const PROFESSIONAL = { ...provenance(SENTINEL), diffusion: 'professionnelle' }
/** Marked public, yet it hangs on something that is not. */
const HANGING = { ...provenance(`${SENTINEL}-suite`), diffusion: 'publique' }

function provenance(mark: string): RawRow {
  return {
    source_url: `https://${mark}.exemple.fr/liste`,
    source_date: '1987-06-05',
    confiance: 'moyenne',
    date_maj: '2026-11-19',
    verifie_le: '2026-11-18',
  }
}

function placeOf(acteur_id: string, id: string, telephone: string): RawRow {
  return {
    id,
    acteur_id,
    nom: `${SENTINEL} nom de ${id}`,
    adresse: `97 rue de la ${SENTINEL} ${id}`,
    complement_adresse: `${SENTINEL} bâtiment de ${id}`,
    code_postal: '37000',
    commune: 'Tours',
    code_insee: '37261',
    departement: '37',
    longitude: '0.68713579',
    latitude: '47.39124683',
    precision: 'adresse',
    geocodage_score: '0.918273645',
    hebergement: 'non',
    telephone,
    courriel: `contact@${SENTINEL}-${id}.fr`,
    horaires_accueil: 'Mo-Fr 03:33-04:44',
    accessibilite_lieu: `https://acceslibre.beta.gouv.fr/app/${SENTINEL}-${id}/`,
    accueil_sessions: 'oui',
    capacite_sessions: '1987',
  }
}

function serviceOf(acteur_id: string, id: string, lieux: string): RawRow {
  return {
    id,
    acteur_id,
    lieux,
    nom: `${SENTINEL} service ${id}`,
    description: `${SENTINEL} description de ${id}`,
    thematiques: 'lecture-ecriture-calcul--maitriser-le-francais',
    axe: '1',
    publics: 'tous-publics',
    publics_precisions: `${SENTINEL} publics de ${id}`,
    conditions_acces: `${SENTINEL} conditions de ${id}`,
    frais: 'payant',
    frais_precisions: `${SENTINEL} frais de ${id}`,
    lien_mobilisation: `https://${SENTINEL}.exemple.fr/${id}`,
    zone_eligibilite: '37',
    langues: 'tlh-sentinel',
    garde_enfants: 'oui',
  }
}

function tie(de: string, vers: string, what: string): RawRow {
  return {
    de,
    vers,
    nature: 'convention',
    libelle: `${SENTINEL} libellé ${what}`,
    sens: 'symetrique',
    annee: '1987',
    fin: '1988',
    notes: `${SENTINEL} notes du lien ${what}`,
  }
}

const ACTEUR = `${SENTINEL}-acteur`
const PLACE = `${SENTINEL}-lieu-tu`

/** Rows of which nothing may be published, by file: those marked so, and those that hang on them. */
export const WITHHELD_ROWS: Readonly<Record<string, readonly RawRow[]>> = {
  'acteurs.csv': [
    {
      ...PROFESSIONAL,
      id: ACTEUR,
      nom: `${SENTINEL} organisation tue`,
      type: 'association',
      siret: '55555555500005',
      description: `${SENTINEL} description, « guillemets » ; et "d’autres"`,
      telephone: '02 47 98 76 51',
      courriel: `contact@${SENTINEL}.fr`,
      site_web: `https://${SENTINEL}.exemple.fr`,
      notes: `${SENTINEL} notes`,
    },
  ],
  'lieux.csv': [
    { ...placeOf(KNOWN.acteur, PLACE, '02 47 98 76 52'), ...PROFESSIONAL },
    { ...placeOf(ACTEUR, `${ACTEUR}-lieu`, '02 47 98 76 53'), ...HANGING },
  ],
  'services.csv': [
    { ...serviceOf(KNOWN.acteur, `${SENTINEL}-cours`, KNOWN.place), ...PROFESSIONAL },
    { ...serviceOf(ACTEUR, `${ACTEUR}-cours`, ''), ...HANGING },
    { ...serviceOf(KNOWN.acteur, `${SENTINEL}-cours-en-lieu-tu`, PLACE), ...HANGING },
  ],
  'partenariats.csv': [
    { ...tie(KNOWN.acteur, KNOWN.other, 'tu'), ...PROFESSIONAL },
    { ...tie(ACTEUR, KNOWN.other, 'de l’acteur tu'), ...HANGING },
    { ...tie(KNOWN.other, ACTEUR, 'vers l’acteur tu'), ...HANGING },
  ],
}

const SHELTER = {
  source_url: 'https://foyer-visible.exemple.fr/liste',
  source_date: '1991-03-02',
  confiance: 'moyenne',
  date_maj: '2026-11-24',
  diffusion: 'publique',
}

/** A place where people are housed: what of its rows may be published, and what may not. */
export const ACCOMMODATION: Readonly<Record<string, { readonly shown: RawRow; readonly withheld: RawRow }>> = {
  'acteurs.csv': {
    shown: { ...SHELTER, id: 'foyer-visible', nom: 'Foyer visible à sa commune', type: 'association' },
    withheld: { notes: 'La maison cachée est derrière la gare cachée' },
  },
  'lieux.csv': {
    shown: {
      ...SHELTER,
      id: 'foyer-visible-lieu',
      acteur_id: 'foyer-visible',
      code_postal: '37000',
      commune: 'Tours',
      code_insee: '37261',
      departement: '37',
      precision: 'adresse',
      hebergement: 'oui',
      telephone: '02 47 98 76 54',
      courriel: 'contact@foyer-visible.fr',
    },
    withheld: {
      nom: 'Maison cachée',
      adresse: '98 rue cachée',
      complement_adresse: 'Escalier caché',
      longitude: '0.68724681',
      latitude: '47.39135792',
      geocodage_score: '0.927381946',
      accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/app/maison-cachee/',
    },
  },
}
