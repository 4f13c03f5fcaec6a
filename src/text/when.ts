import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import { dayInWords } from './dates.ts'

/** When something is held: a day, YYYY-MM-DD, null as long as it is not chosen; and hours of Paris. */
interface When {
  readonly jour: string | null
  readonly debut: string
  readonly fin: string
}

/** When a session is held: « jeudi 21 janvier 2027, de 9 h 30 à 16 h 30 », or that the day is still to be said. */
export function whenInWords(i18n: I18n, { jour, debut, fin }: When): string {
  if (jour === null) return i18n._(msg`date à préciser`)
  const [day, from, to] = [dayInWords(jour, i18n.locale), hourInWords(debut), hourInWords(fin)]
  return i18n._(msg`${day}, de ${from} à ${to}`)
}

/** An hour as French writes it: « 9 h 30 », « 14 h ». */
function hourInWords(hour: string): string {
  const [h = '', m = '00'] = hour.split(':')
  return m === '00' ? `${Number(h)}\u00A0h` : `${Number(h)}\u00A0h\u00A0${m}`
}
