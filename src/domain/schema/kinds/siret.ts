import type { Kind } from '../kind.ts'

/** La Poste's establishments do not follow the Luhn key: their SIRET's digits add up to a multiple of five. */
const LA_POSTE = '356000000'

/** SIRET of an establishment, its check digit verified (INSEE: Luhn's formula on the 14 digits). */
export const siret: Kind<string> = {
  tableSchema: { type: 'string', constraints: { pattern: '\\d{14}' } },
  expects: 'numéro SIRET à 14 chiffres',
  empty: null,
  parse(cell) {
    const digits = cell.replace(/[\s\u00A0\u202F]/g, '')
    if (!/^\d{14}$/.test(digits)) return { fault: `« ${cell} » n'est pas un SIRET à 14 chiffres${hintOf(digits)}` }
    return hasValidKey(digits) && !/^0+$/.test(digits)
      ? { value: digits }
      : { fault: `« ${cell} » : la clé de ce SIRET est fausse, relisez-le` }
  },
  write: (value) => value,
}

function hintOf(digits: string): string {
  return /^[\d.,]+e\+?\d+$/i.test(digits)
    ? ' : un tableur l’a arrondi, mettez la colonne au format Texte et recopiez-le'
    : ''
}

function hasValidKey(digits: string): boolean {
  const values = Array.from(digits, Number)
  if (digits.startsWith(LA_POSTE)) return values.reduce((sum, value) => sum + value, 0) % 5 === 0
  const sum = values.reduce((total, value, index) => {
    const doubled = index % 2 === 0 ? value * 2 : value
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
