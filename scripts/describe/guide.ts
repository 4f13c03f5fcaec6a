import type { Field, Fields, Table } from '../../src/domain/schema/table.ts'
import { COMMUNES_LIMITS, COMMUNES_SOURCES, GEO_FILES, LICENCE_OUVERTE } from './credits.ts'
import { EDITED_TABLES, VOCABULARY_TABLES } from './tables.ts'
import { ORIGINS } from './tableSchema.ts'
import { communes } from '../../src/domain/tables/communes.ts'

const START = '<!-- Début de la partie écrite par « npm run data:describe » : ne la modifiez pas à la main. -->'
const END = '<!-- Fin de la partie écrite par « npm run data:describe ». -->'

/** Puts the generated part in its place in the guide; throws when the guide has lost its marks. */
export function describeInGuide(guide: string): string {
  const start = guide.indexOf(START)
  const end = guide.indexOf(END)
  if (start === -1 || end < start)
    throw new Error(`LISEZMOI.md must hold the lines "${START}" and "${END}", in this order.`)
  return `${guide.slice(0, start + START.length)}\n\n${generatedPart()}\n\n${guide.slice(end)}`
}

function generatedPart(): string {
  return [...EDITED_TABLES.map(tableSection), vocabulariesSection(), communesSection(), creditsSection()].join('\n\n')
}

function tableSection(table: Table): string {
  const rows = Object.entries<Field>(table.fields).map(([name, field]) => [
    `\`${name}\``,
    field.required ? 'oui' : '',
    `**${field.title}.** ${field.description}`,
    field.kind.expects,
    field.example === undefined ? '' : `\`${field.example}\``,
    ORIGINS[field.origin],
  ])
  const keys = [table.primaryKey].flat().map((name) => `\`${name}\``)
  const key = `Deux lignes n’ont jamais ${keys.length > 1 ? 'à la fois ' : ''}le même ${keys.join(', ')}.`
  return [
    `### \`${table.file}\` — ${table.title}`,
    `${table.description} ${key}`,
    markdownTable(['Colonne', 'À remplir', 'Ce qu’elle dit', 'Ce qu’elle attend', 'Exemple', 'Origine'], rows),
  ].join('\n\n')
}

function vocabulariesSection(): string {
  const files = VOCABULARY_TABLES.map(({ file, title }) => [`\`${file}\``, title])
  return [
    '### `vocabulaires/*.csv` — les listes de codes',
    markdownTable(['Fichier', 'Ce qu’il énumère'], files),
    'Tous ont les mêmes colonnes :',
    shortTable(VOCABULARY_TABLES[0]?.fields ?? {}),
  ].join('\n\n')
}

function communesSection(): string {
  return [`### \`${communes.file}\` — ${communes.title}`, shortTable(communes.fields)].join('\n\n')
}

/** The columns of a table that is not edited often, without the examples. */
function shortTable(fields: Fields): string {
  const rows = Object.entries(fields).map(([name, { required, description, kind }]) => [
    `\`${name}\``,
    required ? 'oui' : '',
    description,
    kind.expects,
  ])
  return markdownTable(['Colonne', 'À remplir', 'Ce qu’elle dit', 'Ce qu’elle attend'], rows)
}

function creditsSection(): string {
  const files = [
    {
      path: communes.file,
      description: `${communes.description} ${COMMUNES_LIMITS}`,
      licence: LICENCE_OUVERTE,
      sources: COMMUNES_SOURCES,
    },
    ...GEO_FILES.map(({ name, description, licence, sources }) => {
      const path = `geo/${name}.geojson`
      return { path, description, licence, sources }
    }),
  ]
  const rows = files.map(({ path, description, licence, sources }) => [
    `\`${path}\``,
    description,
    link(licence),
    sources.map(link).join(' ; '),
  ])
  return [
    '### `geo/` — la géographie, ses limites et ses crédits',
    markdownTable(['Fichier', 'Ce qu’il contient, ses limites', 'Licence', 'À citer'], rows),
  ].join('\n\n')
}

function link({ title, path }: { readonly title: string; readonly path: string }): string {
  return `[${title}](${path})`
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [markdownRow(header), `|${'---|'.repeat(header.length)}`, ...rows.map(markdownRow)].join('\n')
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
