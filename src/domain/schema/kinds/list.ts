import type { Kind } from '../kind.ts'
import { splitList } from './code.ts'

/** Several values of one kind in a cell, separated by commas. */
export function list(item: Kind<string>): Kind<readonly string[]> {
  return {
    tableSchema: { type: 'string' },
    expects: `${item.expects} ; plusieurs valeurs séparées par des virgules`,
    empty: [],
    parse(cell, context) {
      const parsed = splitList(cell).map((value) => item.parse(value, context))
      const faults = parsed.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))
      if (parsed.length === 0)
        return { fault: `« ${cell} » ne contient aucune valeur : videz la case ou remplissez-la` }
      if (faults.length > 0) return { fault: faults.join(' ; ') }
      return { value: parsed.flatMap(({ value }) => (value === undefined ? [] : [value])) }
    },
    write: (values) => values.join(', '),
  }
}
