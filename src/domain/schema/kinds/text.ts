import type { Kind } from '../kind.ts'
import { faultOfPersonalData } from './personalData.ts'

/** Free text; line breaks inside a cell are kept. A mobile number or a person's mailbox in it is a fault. */
export function text(expects = 'texte libre', maxLength = 10_000): Kind<string> {
  return {
    tableSchema: { type: 'string', constraints: { maxLength } },
    expects,
    empty: null,
    parse(cell) {
      if (cell.length > maxLength) {
        return { fault: `ce texte compte ${cell.length} caractères ; ${maxLength} au plus sont permis` }
      }
      const fault = faultOfPersonalData(cell)
      if (fault !== null) return { fault }
      return looksDamaged(cell)
        ? { value: cell, remark: 'des caractères sont abîmés : réécrivez-les et enregistrez le fichier en UTF-8' }
        : { value: cell }
    },
    write: (value) => value,
  }
}

/** Whether a text holds what a wrong encoding leaves: `Ã©` for é, `â€™` for ’, the replacement or a control character. */
function looksDamaged(cell: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return /Ã[\u0080-\u00BF]|â€|\uFFFD|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(cell)
}
