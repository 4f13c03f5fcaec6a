/** An hour as French writes it: « 9 h 30 », « 14 h ». */
export function hourInWords(hour: string): string {
  const [h = '', m = '00'] = hour.split(':')
  return m === '00' ? `${Number(h)}\u00A0h` : `${Number(h)}\u00A0h\u00A0${m}`
}
