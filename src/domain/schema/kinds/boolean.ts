import type { Kind } from '../kind.ts'

const YES = new Set(['oui', 'o', 'vrai', 'true', '1', 'x'])
const NO = new Set(['non', 'n', 'faux', 'false', '0'])

/** `oui` or `non`; an empty cell means that nobody said. */
export const yesNo: Kind<boolean> = {
  tableSchema: { type: 'boolean', constraints: {} },
  expects: 'oui ou non (vide : on ne sait pas)',
  empty: null,
  parse(cell) {
    const lower = cell.toLowerCase()
    if (YES.has(lower)) return { value: true }
    return NO.has(lower) ? { value: false } : { fault: `« ${cell} » n'est ni « oui » ni « non »` }
  },
  write: (value) => (value ? 'oui' : 'non'),
}
