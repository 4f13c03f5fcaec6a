import Papa from 'papaparse'

import type { DataFiles } from '../../src/domain/readDataset.ts'
import type { Table } from '../../src/domain/schema/table.ts'
import { acteurs } from '../../src/domain/tables/acteurs.ts'
import { besoins } from '../../src/domain/tables/besoins.ts'
import { communes } from '../../src/domain/tables/communes.ts'
import { lieux } from '../../src/domain/tables/lieux.ts'
import { partenariats } from '../../src/domain/tables/partenariats.ts'
import { services } from '../../src/domain/tables/services.ts'
import { sessions } from '../../src/domain/tables/sessions.ts'
import { traductions } from '../../src/domain/tables/traductions.ts'
import { VOCABULAIRES, type VocabulaireName, vocabulaire } from '../../src/domain/tables/vocabulaire.ts'

/** The cells of a row that are not empty, by column. */
export type Cells = Readonly<Record<string, string>>

/** The rows of each file of a folder laid out like `data/`; the row at index i stands on line i + 2. */
export type Folder = Readonly<Record<string, readonly Cells[]>>

/** The day on which the tests read. */
export const TODAY = '2026-11-25'

const SOURCE = {
  source_url: 'https://exemple.fr/liste',
  source_date: '2024-08-01',
  confiance: 'haute',
  date_maj: '2026-11-24',
  diffusion: 'publique',
}

const CODES: Readonly<Record<VocabulaireName, string>> = {
  types: 'cria association hebergeur plateforme-mobilite service-etat',
  ecosystemes: 'formation-emploi accueil-accompagnement pilotage',
  thematiques: 'lecture-ecriture-calcul--maitriser-le-francais mobilite--etre-accompagne',
  categories: 'lecture-ecriture-calcul mobilite',
  publics: 'tous-publics personnes-exilees jeunes',
  natures: 'financement orientation convention',
  'themes-sessions': 'droit-des-etrangers',
  axes: '1 2 3 4 5 6 7',
  niveaux: 'infra-A1 A1 A2 B1 B2',
  confiances: 'haute moyenne faible',
  precisions: 'adresse commune departement',
  diffusions: 'publique professionnelle',
  sens: 'oriente symetrique',
  frais: 'gratuit payant',
  'types-de-services': 'formation aide-materielle',
  'modes-accueil': 'en-presentiel a-distance',
  'modes-mobilisation': 'telephoner envoyer-un-courriel',
  'personnes-mobilisatrices': 'usagers professionnels',
  'reseaux-porteurs': 'cada mission-locale',
}

const COMMUNES: readonly (readonly [string, string, string, string, string, string])[] = [
  ['18033', 'Bourges', '18000', '241800507', '2.4014', '47.0809'],
  ['28085', 'Chartres', '28000', '200033181', '1.5056', '48.4475'],
  ['36044', 'Châteauroux', '36000', '243600327', '1.6957', '46.8029'],
  ['37122', 'Joué-lès-Tours', '37300', '243700754', '0.6537', '47.3342'],
  ['37123', 'Langeais', '37130', '200073161', '0.4214', '47.3516'],
  ['37214', 'Saint-Cyr-sur-Loire', '37540', '243700754', '0.6537', '47.4199'],
  ['37261', 'Tours', '37000, 37100, 37200', '243700754', '0.6964', '47.3943'],
  ['41018', 'Blois', '41000', '200030385', '1.3255', '47.5813'],
  ['45234', 'Orléans', '45000, 45100', '244500468', '1.9076', '47.8823'],
]

/** A small folder in which nothing is wrong: a fresh one each time. */
export function goodFolder(): Folder {
  const place = (id: string, insee: string): Cells => {
    const [code = '', nom = '', postal = ''] = COMMUNES.find(([code_insee]) => code_insee === insee) ?? []
    const departement = code.slice(0, 2)
    const code_postal = postal.slice(0, 5)
    const where = { code_insee: code, commune: nom, code_postal, departement, precision: 'commune' }
    return { ...SOURCE, id: `${id}-lieu`, acteur_id: id, ...where }
  }
  return {
    'acteurs.csv': [
      { ...SOURCE, id: 'cria-37', nom: 'CRIA d’Indre-et-Loire', type: 'cria', siret: '73282932000074' },
      { ...SOURCE, id: 'cada-blois', nom: 'CADA de Blois', type: 'hebergeur', notes: 'Note à taire' },
      { ...SOURCE, id: 'mobilite-36', nom: 'Mobilité 36', type: 'plateforme-mobilite', courriel: 'contact@exemple.fr' },
      { ...SOURCE, id: 'entraide', nom: 'Entraide et solidarités', type: 'association', telephone: '02 47 00 00 00' },
      { ...SOURCE, id: 'prefecture', nom: 'Préfecture', type: 'service-etat', site_web: 'https://exemple.fr' },
      { ...SOURCE, id: 'seul', nom: 'Association sans lieu ni lien', type: 'association' },
    ],
    'lieux.csv': [
      {
        ...place('cria-37', '37261'),
        adresse: '1 rue Nationale',
        longitude: '0.6889',
        latitude: '47.3936',
        precision: 'adresse',
        horaires_accueil: 'Mo-Fr 09:00-12:00',
      },
      {
        ...place('cada-blois', '41018'),
        nom: 'Foyer tu',
        adresse: '9 rue Tue',
        complement_adresse: 'Escalier tu',
        geocodage_score: '0.4242',
        telephone: '02 54 00 00 00',
        accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/tu',
      },
      place('mobilite-36', '36044'),
      place('entraide', '37261'),
      { ...SOURCE, id: 'prefecture-lieu', acteur_id: 'prefecture', departement: '45', precision: 'departement' },
    ],
    'services.csv': [
      {
        ...SOURCE,
        id: 'cours',
        acteur_id: 'cria-37',
        lieux: 'cria-37-lieu, entraide-lieu',
        nom: 'Cours de français',
        thematiques: 'lecture-ecriture-calcul--maitriser-le-francais',
        axe: '1',
        niveau_entree: 'A1',
        niveau_sortie: 'B1',
        zone_eligibilite: '37, 37261, 243700754',
        langues: 'fr, ar',
      },
      { ...SOURCE, id: 'scooters', acteur_id: 'mobilite-36', nom: 'Location de scooters', garde_enfants: 'non' },
      {
        ...SOURCE,
        id: 'accueil',
        acteur_id: 'entraide',
        nom: 'Accueil de jour',
        description: 'Un « lieu », ouvert ; oui',
      },
    ],
    'partenariats.csv': [
      { ...SOURCE, ...link('prefecture', 'cada-blois', 'financement', 'oriente'), annee: '2023', fin: '2024' },
      { ...SOURCE, ...link('cria-37', 'entraide', 'convention', 'symetrique') },
      { ...SOURCE, ...link('entraide', 'cria-37', 'orientation', 'oriente') },
    ],
    'sessions.csv': [
      {
        id: 'droit-2027',
        titre: 'Droit des étrangers',
        theme: 'droit-des-etrangers',
        public: 'formation-emploi',
        date: '2027-01-21',
        debut: '09:30',
        fin: '16:30',
        lieu_id: 'cria-37-lieu',
        capacite: '30',
        statut: 'confirmee',
        diffusion: 'publique',
      },
    ],
    'geo/communes.csv': COMMUNES.map(([code_insee, nom, codes_postaux, epci, longitude, latitude]) => ({
      code_insee,
      nom,
      codes_postaux,
      epci,
      longitude,
      latitude,
      departement: code_insee.slice(0, 2),
      population: '50000',
      epci_nom: 'Métropole',
    })),
    'vocabulaires/besoins.csv': [
      {
        code: 'francais',
        label: 'Apprendre le français',
        axe: '1',
        thematiques: 'lecture-ecriture-calcul--maitriser-le-francais',
        pictogramme: 'langue',
      },
      {
        code: 'mobilite',
        label: 'Se déplacer',
        axe: '4',
        thematiques: 'mobilite--etre-accompagne',
        pictogramme: 'deplacement',
      },
    ],
    'vocabulaires/traductions.csv': [
      { vocabulaire: 'besoins', code: 'francais', langue: 'en', label: 'Learn French', statut: 'relue' },
      { vocabulaire: 'besoins', code: 'francais', langue: 'ar', label: 'تعلّم الفرنسية', statut: 'non-relue' },
      { vocabulaire: 'niveaux', code: 'infra-A1', langue: 'uk', label: 'Нижче A1', statut: 'non-relue' },
    ],
    ...Object.fromEntries(
      Object.entries(CODES).map(([name, codes]) => [
        `vocabulaires/${name}.csv`,
        codes.split(' ').map((code) => ({ code, label: code, definition: `Définition, de ${code}` })),
      ]),
    ),
  }
}

function link(de: string, vers: string, nature: string, sens: string): Cells {
  return { de, vers, nature, sens, libelle: `${nature} (libellé)` }
}

// The keys are the names, by the type of the record.
const VOCABULARIES = (Object.keys(VOCABULAIRES) as VocabulaireName[]).map(vocabulaire)
const ALL: readonly Table[] = [
  acteurs,
  lieux,
  services,
  partenariats,
  sessions,
  communes,
  besoins,
  traductions,
  ...VOCABULARIES,
]

/** Every table by the path of its file. */
export const TABLES: ReadonlyMap<string, Table> = new Map(ALL.map((table) => [table.file, table]))

/** The texts of the files, in the columns of their tables. */
export function textsOf(folder: Folder): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(folder).map(([file, rows]) => {
      const columns = Object.keys(TABLES.get(file)?.fields ?? {})
      const cells = rows.map((row) => columns.map((column) => row[column] ?? ''))
      return [file, `${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`]
    }),
  )
}

/** Rows as read, written in the columns of their table. */
export function tableToCsv(table: Table, rows: readonly object[]): string {
  const columns = Object.entries(table.fields)
  const lines = rows
    .map((row) => new Map(Object.entries(row)))
    .map((row) => columns.map(([name, { kind }]) => (row.get(name) === null ? '' : kind.write(row.get(name)))))
  return Papa.unparse([columns.map(([name]) => name), ...lines])
}

/** The bytes of files given as texts. */
export function bytesOf(texts: ReadonlyMap<string, string>): DataFiles {
  return new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)]))
}

/** The folder with some cells of the row at a line changed. */
export function withCells(folder: Folder, file: string, line: number, cells: Cells): Folder {
  const rows = folder[file] ?? []
  return { ...folder, [file]: rows.map((row, index) => (index === line - 2 ? { ...row, ...cells } : row)) }
}

/** The folder with, at the end of a file, a copy of the row at a line with some cells changed. */
export function withCopy(folder: Folder, file: string, line: number, cells: Cells): Folder {
  const rows = folder[file] ?? []
  return { ...folder, [file]: [...rows, { ...rows[line - 2], ...cells }] }
}
