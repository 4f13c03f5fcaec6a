/** How bad a problem is: an `error` loses a cell or a row, a `warning` loses nothing. */
export type Severity = 'error' | 'warning'

/**
 * Something an editor has to mend in a file of data.
 *
 * `line` counts from 1 as a text editor or a spreadsheet does (the header is line 1); `column` is the name of the column,
 * or null when the whole line or file is concerned. `message` is a French sentence that says what is wrong and how to
 * mend it.
 */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: string | null
  readonly severity: Severity
  readonly message: string
}

/** What a reader returns: the rows that could be used, and all that could not. Readers never throw on data. */
export interface Reading<Row> {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

/**
 * `acteurs.csv:42:code_postal: …`, the line that `data:check` prints: the place first, so that an editor's terminal makes
 * it a link. Always one line, whatever the cell it quotes holds.
 */
export function formatProblem({ file, line, column, severity, message }: Problem): string {
  const place = [file, line, ...(column === null ? [] : [column])].join(':')
  return `${onOneLine(place)}: ${severity === 'warning' ? 'avertissement : ' : ''}${onOneLine(shortened(message))}`
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
}

/** Cuts long quotations: the sentence around them is what matters. */
function shortened(message: string): string {
  return message.replace(/« ([^»]{100})[^»]+»/g, '« $1… »')
}

/** Orders problems as an editor meets them: by file, line, then column. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? '').localeCompare(b.column ?? '')
}
