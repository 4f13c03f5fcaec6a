import type { Kind } from '../kind.ts'

/** Free text; line breaks inside a cell are kept. */
export function text(expects = 'texte libre', maxLength = 10_000): Kind<string> {
  return {
    tableSchema: { type: 'string', constraints: { maxLength } },
    expects,
    empty: null,
    parse: (cell) =>
      cell.length > maxLength
        ? { fault: `ce texte compte ${cell.length} caractères ; ${maxLength} au plus sont permis` }
        : { value: cell },
    write: (value) => value,
  }
}
