import { decode } from '../../domain/csv/decode.ts'
import { parseCsv } from '../../domain/csv/parseCsv.ts'
import type { Problem } from '../../domain/problem.ts'
import { readTable } from '../../domain/readTable.ts'
import { acteurs as acteursTable } from '../../domain/tables/acteurs.ts'
import { partenariats as partenariatsTable } from '../../domain/tables/partenariats.ts'
import { readGexf } from '../takeaway/readGexf.ts'
import type { Version, VersionActor, VersionTie } from './versions.ts'

/** A file that a visitor gives. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A version as read, and all that was wrong with the files; of what was lost the severity is `error`. */
export interface VersionReading {
  readonly version: Version
  readonly problems: readonly Problem[]
}

/** Nothing that we publish comes near; a larger file would only stop the page. */
const MOST_BYTES = 30_000_000

/**
 * Reads an older version of the data from `acteurs.csv`, `partenariats.csv` or `reseau.gexf`, told apart by what they hold
 * and not by their names. Never throws. Codes are not checked, since an older version may have others; rows that are not
 * public are left out, as they are of what is published.
 *
 * @param ecosystemOfType the ecosystem of a family, by its code.
 * @param today the day of the reading, YYYY-MM-DD.
 */
export function readVersion(
  files: readonly GivenFile[],
  ecosystemOfType: (type: string) => string | null,
  today: string,
): VersionReading {
  const problems: Problem[] = []
  let acteurs: readonly VersionActor[] | null = null
  let liens: readonly VersionTie[] | null = null
  const tell = (file: string, message: string): void => {
    problems.push({ file, line: 1, column: null, severity: 'error', message })
  }
  for (const { name, bytes } of files) {
    if (bytes.length > MOST_BYTES) {
      tell(name, 'ce fichier est trop gros pour être lu ici')
      continue
    }
    const text = decode(bytes)
    const kind = kindOf(text)
    if (kind === null) {
      tell(name, 'ce fichier n’est ni un acteurs.csv, ni un partenariats.csv, ni un réseau GEXF')
    } else if (kind === 'gexf') {
      const read = versionOfGexf(text)
      acteurs = read.acteurs
      liens = read.liens
      if (read.left > 0)
        tell(name, `${read.left} nœuds ou liens sans identifiant, sans nature ou sans bout n’ont pas été lus`)
    } else {
      const context = { codes: new Map<string, ReadonlySet<string>>(), today }
      const keep = (found: readonly Problem[]): void => {
        problems.push(...found.map((problem) => ({ ...problem, file: name })))
      }
      if (kind === 'acteurs') {
        const { rows, problems: found } = readTable(acteursTable, text, context)
        keep(found)
        acteurs = rows.filter(isPublic).map(({ id, nom, type, ecosysteme }) => {
          return { id, nom, type, ecosysteme: ecosysteme ?? ecosystemOfType(type) }
        })
      } else {
        const { rows, problems: found } = readTable(partenariatsTable, text, context)
        keep(found)
        liens = rows.filter(isPublic)
      }
    }
  }
  return { version: { acteurs, liens }, problems }
}

/** What a file holds, by its first tag or its columns. */
function kindOf(text: string): 'acteurs' | 'partenariats' | 'gexf' | null {
  if (/<gexf[\s>]/.test(text.slice(0, 2000))) return 'gexf'
  const columns = new Set(parseCsv(text.slice(0, 20_000)).header?.cells.map((cell) => cell.toLowerCase()))
  if (columns.has('de') && columns.has('vers') && columns.has('nature')) return 'partenariats'
  return columns.has('id') && columns.has('nom') && columns.has('type') ? 'acteurs' : null
}

function versionOfGexf(text: string): Version & { readonly left: number } {
  const { nodes, edges } = readGexf(text)
  const acteurs = nodes.flatMap(({ own, values }): readonly VersionActor[] => {
    const { id = '', label = '' } = own
    if (id === '') return []
    return [{ id, nom: label, type: values['type'] ?? '', ecosysteme: values['ecosysteme'] ?? null }]
  })
  const liens = edges.flatMap(({ own, values }) => tieOf(own, values) ?? [])
  return { acteurs, liens, left: nodes.length - acteurs.length + edges.length - liens.length }
}

/** The tie of an edge; null when its ends or its nature are not said. */
function tieOf(own: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>): VersionTie | null {
  const { source: de = '', target: vers = '', label: libelle = '', kind = '' } = own
  const { nature = kind, confiance = '', sens = own['type'] === 'directed' ? 'oriente' : 'symetrique' } = values
  if (de === '' || vers === '' || nature === '') return null
  return { de, vers, nature, libelle, sens, annee: yearOf(values['annee']), fin: yearOf(values['fin']), confiance }
}

function yearOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null
}

function isPublic({ diffusion }: { readonly diffusion: string }): boolean {
  return diffusion === 'publique'
}
