import type { Publication } from './publish.ts'

/** Where the settled graph puts each organisation, by id: x to the right, y downwards, a node's radius being about 6. */
export type NetworkPositions = Readonly<Record<string, readonly [x: number, y: number]>>

/** A plain week of opening hours: for each day from Monday, intervals in minutes since midnight. */
export interface WeeklyHours {
  readonly days: readonly (readonly (readonly [start: number, end: number])[])[]
  readonly comment?: string
}

/** The one file that the site loads: what is published, and what was computed from it at build. */
export interface SiteData {
  readonly publication: Publication
  readonly network: NetworkPositions
  /** Opening hours of the places whose hours are plainly weekly, by id of the place. */
  readonly hours: Readonly<Record<string, WeeklyHours>>
  /** How many faults the readers met in the tables; each cost a cell or a row. */
  readonly errorCount: number
  /** The day of the latest change of a row, YYYY-MM-DD. */
  readonly dataDate: string
}

/** A table with its column names written once. */
interface Packed {
  readonly keys: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

const TABLES = ['acteurs', 'lieux', 'services', 'partenariats', 'besoins', 'sessions'] as const

/** Writes the site's file. */
export function packSiteData(data: SiteData): string {
  const tables = Object.fromEntries(TABLES.map((name) => [name, pack(data.publication[name])]))
  return JSON.stringify({ ...data, publication: { ...data.publication, ...tables } })
}

/** Reads what `packSiteData` wrote; throws on anything else, since the build alone writes it. */
export function unpackSiteData(text: string): SiteData {
  const data = JSON.parse(text) as SiteData & { publication: Record<(typeof TABLES)[number], Packed> }
  const tables = Object.fromEntries(TABLES.map((name) => [name, unpack(data.publication[name])]))
  return { ...data, publication: { ...data.publication, ...tables } }
}

function pack(rows: readonly object[]): Packed {
  const keys = Object.keys(rows[0] ?? {})
  return { keys, rows: rows.map((row) => keys.map((key) => (row as Record<string, unknown>)[key])) }
}

function unpack({ keys, rows }: Packed): readonly object[] {
  return rows.map((cells) => {
    const row: Record<string, unknown> = {}
    keys.forEach((key, index) => {
      row[key] = cells[index]
    })
    return row
  })
}
