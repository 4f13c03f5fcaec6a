import { faultOfMailbox } from './mailbox.ts'

const MOBILE = /(?<![\d.,])(?:(?:\+|00)33[\s.\-()0]*|0)[67](?:[\s.-]?\d{2}){4}(?!\d)/
const MAILBOX = /[^\s@<>"(),;:«»[\]/]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi

/** The fault of a free text that gives away a mobile number or a person's mailbox, in French, or null. */
export function faultOfPersonalData(cell: string): string | null {
  if (cell.length < 6) return null
  const mobile = MOBILE.exec(cell)?.[0]
  if (mobile !== undefined) {
    return `ce texte contient le numéro de mobile « ${mobile} » : retirez-le, n'indiquez que le fixe d'un service`
  }
  const faults = (cell.includes('@') ? (cell.match(MAILBOX) ?? []) : []).map(faultOfMailbox)
  return faults.find((fault) => fault !== null) ?? null
}
