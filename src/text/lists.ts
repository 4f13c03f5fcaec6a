const formats = new Map<string, Intl.ListFormat>()

/** Names as a sentence lists them (« Blois, Tours et Vierzon »). Making a format costs more than using it: it is kept. */
export function listInWords(names: readonly string[], locale: string): string {
  const format = formats.get(locale) ?? new Intl.ListFormat(locale)
  formats.set(locale, format)
  return format.format(names)
}
