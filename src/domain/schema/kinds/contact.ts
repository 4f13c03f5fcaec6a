import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

import type { Kind } from '../kind.ts'
import { faultOfMailbox } from './mailbox.ts'

/** Metropolitan France, La Réunion and Mayotte, Guadeloupe, Guyane, Martinique. */
const FRENCH_PREFIXES = new Set(['33', '262', '590', '594', '596'])

/** A web address; only http and https, so that no `javascript:` can ever reach a link. */
export const url: Kind<string> = {
  tableSchema: { type: 'string', format: 'uri' },
  expects: 'adresse web complète, en http:// ou https://',
  empty: null,
  parse(cell) {
    if (!/^https?:\/\/[^/?#]+\.[^/?#]/i.test(cell) || !URL.canParse(cell) || /[\s<>"]/.test(cell)) {
      return { fault: `« ${cell} » n'est pas une adresse web : elle doit commencer par http:// ou https://` }
    }
    return { value: cell }
  },
  write: (value) => value,
}

/** One or several web addresses, separated by spaces or `|` (an address may hold commas and semicolons: those separate only before `http`). */
export const urls: Kind<readonly string[]> = {
  tableSchema: { type: 'string' },
  expects: 'une ou plusieurs adresses web, séparées par « | »',
  empty: [],
  parse(cell, context) {
    const parsed = cell
      .split(/[|\s]+|[,;]+(?=https?:\/\/)/i)
      .filter((item) => item !== '')
      .map((item) => url.parse(item, context))
    if (parsed.length === 0) return { fault: `« ${cell} » ne contient aucune adresse web` }
    const faults = parsed.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))
    return faults.length > 0
      ? { fault: faults.join(' ; ') }
      : { value: parsed.flatMap(({ value }) => (value === undefined ? [] : [value])) }
  },
  write: (values) => values.join(' | '),
}

/** A functional mailbox; one that looks like a person's is refused. */
export const mailbox: Kind<string> = {
  tableSchema: { type: 'string', format: 'email' },
  expects: "courriel d'un service (contact@…), jamais celui d'une personne",
  empty: null,
  parse(cell) {
    const fault = faultOfMailbox(cell)
    return fault === null ? { value: cell.toLowerCase() } : { fault }
  },
  write: (value) => value,
}

/** A French telephone number other than a mobile's, kept as `02 38 00 00 00`; three- and four-digit services are kept. */
export const telephone: Kind<string> = {
  tableSchema: { type: 'string' },
  expects: "numéro de téléphone fixe d'un service, jamais un mobile",
  empty: null,
  parse(cell) {
    const compact = cell.replace(/[\s.\-\u00A0\u202F]/g, '')
    if (/^(1\d{2}|3\d{3}|116\d{3})$/.test(compact)) return { value: compact }
    // Without `extract: false` the first number of « 02 … ou 06 … » would be kept and the rest lost in silence.
    const number = parsePhoneNumberFromString(cell.replace(/\s/g, ' '), { defaultCountry: 'FR', extract: false })
    if (number === undefined || !number.isValid() || !FRENCH_PREFIXES.has(number.countryCallingCode)) {
      return { fault: `« ${cell} » n'est pas un numéro de téléphone français à 10 chiffres (un seul par case)` }
    }
    if (/^[67]/.test(number.nationalNumber)) {
      return { fault: `« ${cell} » est un numéro de mobile : n'indiquez que le fixe d'un service` }
    }
    return { value: number.formatNational() }
  },
  write: (value) => value,
}
