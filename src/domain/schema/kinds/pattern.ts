import type { Kind } from '../kind.ts'

/** Text of a fixed form; `complaint` ends the sentence « x » n'est pas … */
export function pattern(
  form: RegExp,
  {
    expects,
    complaint,
    tidy = (cell) => cell,
  }: { expects: string; complaint: string; tidy?: (cell: string) => string },
): Kind<string> {
  return {
    tableSchema: { type: 'string', constraints: { pattern: form.source } },
    expects,
    empty: null,
    parse(cell) {
      const tidied = tidy(cell)
      return form.test(tidied) ? { value: tidied } : { fault: `« ${cell} » n'est pas ${complaint}` }
    },
    write: (value) => value,
  }
}

const withoutSpaces = (cell: string) => cell.replace(/[\s.\u00A0\u202F]/g, '')

/** Stable identifier of a row: lower-case ASCII words joined by hyphens. */
export const slug = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  expects: 'identifiant stable : minuscules sans accent, chiffres et tirets',
  complaint:
    "un identifiant : n'employez que des minuscules sans accent, des chiffres et des tirets (mission-locale-vierzon)",
})

/** French postal code, five digits. */
export const codePostal = pattern(/^\d{5}$/, {
  expects: 'code postal à 5 chiffres',
  complaint:
    'un code postal à 5 chiffres (un tableur a pu effacer le zéro initial : mettez la colonne au format Texte)',
  tidy: withoutSpaces,
})

/** INSEE code of a commune (COG). */
export const codeInsee = pattern(/^(\d{5}|2[AB]\d{3})$/, {
  expects: 'code INSEE de la commune, 5 caractères',
  complaint: "un code INSEE de commune à 5 caractères (ce n'est pas le code postal : voir geo/communes.csv)",
  tidy: withoutSpaces,
})

/** Code of a département. */
export const codeDepartement = pattern(/^(\d{2}|2[AB]|97\d)$/, {
  expects: 'code du département, 2 caractères',
  complaint: 'un code de département (18, 28, 36, 37, 41 ou 45 dans la région)',
  tidy: withoutSpaces,
})
