import type { Commune } from '../../domain/tables/communes.ts'
import { couverture } from '../../domain/tables/couverture.ts'
import type { Problem } from '../../domain/problem.ts'
import { readTable } from '../../domain/readTable.ts'
import { codes } from '../../domain/schema/kinds/code.ts'
import { defineTable, optional, required } from '../../domain/schema/table.ts'
import type { Coverage } from './coverage.ts'

/** What is compared with a file: the themes, the public, and the codes that files may use. */
export interface Asked {
  readonly themes: readonly string[]
  /** Null for anybody. */
  readonly publics: string | null
  /** All codes of `thematiques` and of `publics`. */
  readonly known: { readonly thematiques: ReadonlySet<string>; readonly publics: ReadonlySet<string> }
}

/** An earlier version of a coverage, as a file tells it. */
export interface Earlier {
  /** With the distance `NaN` where the file says nothing of a commune; null when it says nothing of what is asked. */
  readonly coverage: Coverage | null
  /** Why it says nothing. */
  readonly refusal: 'unreadable' | 'other-themes' | 'other-public' | null
  /** Of how many communes it says nothing. */
  readonly missing: number
  /** What could not be read of it, in the words of an editor. */
  readonly problems: readonly Problem[]
}

/** The published file, or the one that the page gives, which may be of several themes together and of one public. */
const table = defineTable({
  ...couverture,
  primaryKey: ['code_insee', 'thematique'],
  fields: {
    code_insee: couverture.fields.code_insee,
    thematique: required(codes('thematiques'), { title: 'Thématiques', description: 'Regardées ensemble.' }),
    distance_km: couverture.fields.distance_km,
    public: optional(codes('publics'), { title: 'Public', description: 'Vide : tout le monde.', example: 'femmes' }),
  },
})

/**
 * Reads an earlier `couverture.csv`: never throws, and tells what it could not use. Several themes count as today: the
 * nearest of them, unless the file holds them together already.
 */
export function readEarlier(text: string, communes: readonly Commune[], { themes, publics, known }: Asked): Earlier {
  const reading = readTable(table, onlyAsked(text, themes), { codes: new Map(Object.entries(known)), today: '' })
  const problems = reading.problems.filter(({ severity }) => severity === 'error')
  const wanted = new Set(themes)
  const ofThemes = reading.rows.filter(({ thematique }) =>
    thematique.length === 1
      ? wanted.has(thematique[0] ?? '')
      : thematique.length === wanted.size && thematique.every((code) => wanted.has(code)),
  )
  const rows = ofThemes.filter((row) => (row.public[0] ?? null) === publics)
  const nothing = { coverage: null, missing: communes.length, problems }
  if (reading.rows.length === 0 && problems.length > 0) return { ...nothing, refusal: 'unreadable' }
  if (ofThemes.length === 0) return { ...nothing, refusal: 'other-themes' }
  if (rows.length === 0) return { ...nothing, refusal: 'other-public' }
  const least = new Map<string, number>()
  for (const { code_insee, distance_km } of rows) {
    least.set(code_insee, Math.min(least.get(code_insee) ?? Infinity, distance_km ?? Infinity))
  }
  const km = Float64Array.from(communes, ({ code_insee }) => least.get(code_insee) ?? Number.NaN)
  const coverage = { communes, km, nearest: communes.map(() => null), certain: new Uint8Array(communes.length).fill(1) }
  return { coverage, refusal: null, missing: km.filter(Number.isNaN).length, problems }
}

/**
 * The text with the lines of other themes left blank, so that lines keep their numbers: the published file has some eighty
 * themes, and reading them all would hold the page for seconds. Quotes may span lines: with any, all is read.
 */
function onlyAsked(text: string, themes: readonly string[]): string {
  if (text.includes('"')) return text
  // The first two: a header may follow the line that names the separator.
  const isAsked = (line: string, index: number): boolean => index < 2 || themes.some((code) => line.includes(code))
  return text
    .split('\n')
    .map((line, index) => (isAsked(line, index) ? line : ''))
    .join('\n')
}
