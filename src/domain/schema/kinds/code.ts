import { didYouMean } from '../../didYouMean.ts'
import type { Kind } from '../kind.ts'

/** One code of a vocabulary (`vocabulaires/<name>.csv`). */
export function code(vocabulary: string): Kind<string> {
  return {
    tableSchema: { type: 'string' },
    expects: `un code du vocabulaire « ${vocabulary} »`,
    empty: null,
    vocabulary,
    parse(cell, context) {
      const fault = faultOfCode(cell, vocabulary, context.codes.get(vocabulary))
      return fault === null ? { value: cell } : { fault }
    },
    write: (value) => value,
  }
}

/** Several codes of a vocabulary, separated by commas as data·inclusion does; `;` and `|` are understood too. */
export function codes(vocabulary: string): Kind<readonly string[]> {
  return {
    tableSchema: { type: 'string' },
    expects: `un ou plusieurs codes du vocabulaire « ${vocabulary} », séparés par des virgules`,
    empty: [],
    vocabulary,
    parse(cell, context) {
      const known = context.codes.get(vocabulary)
      const values = splitList(cell)
      if (values.length === 0) return { fault: `« ${cell} » ne contient aucun code : videz la case ou remplissez-la` }
      const faults = values.map((value) => faultOfCode(value, vocabulary, known)).filter((fault) => fault !== null)
      return faults.length === 0 ? { value: values } : { fault: faults.join(' ; ') }
    },
    write: (values) => values.join(', '),
  }
}

/** Splits a cell that holds a list, dropping blanks and repetitions. */
export function splitList(cell: string): readonly string[] {
  return [...new Set(cell.split(/[,;|]/).map((item) => item.trim()))].filter((item) => item !== '')
}

function faultOfCode(cell: string, vocabulary: string, known: ReadonlySet<string> | undefined): string | null {
  if (known === undefined || known.has(cell)) return null
  return `« ${cell} » n'est pas un code du vocabulaire « ${vocabulary} » (vocabulaires/${vocabulary}.csv)${didYouMean(cell, [...known])}`
}
