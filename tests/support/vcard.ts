/** A vCard as its properties: name → values, in order, groups and parameters aside. */
export type Contact = ReadonlyMap<string, readonly string[]>

/** What vCard 3.0 knows of what a contact of an organisation may hold (RFC 2426). */
const KNOWN = new Set(['VERSION', 'FN', 'N', 'ORG', 'TEL', 'EMAIL', 'URL', 'ADR', 'REV', 'PRODID'])

/** Reads vCards 3.0 to the letter of RFC 2426; throws at the first thing that a strict reader would refuse. */
export function readVcards(text: string): readonly Contact[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line is not ended.')
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line ends otherwise than by CR LF.')
  const folded = text.slice(0, -2).split('\r\n')
  const long = folded.find((line) => new TextEncoder().encode(line).length > 75)
  if (long !== undefined) throw new Error(`Over 75 octets: ${long}`)
  const contacts: Map<string, string[]>[] = []
  let open: Map<string, string[]> | null = null
  for (const line of text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')) {
    if (line === 'BEGIN:VCARD' && open === null) open = new Map()
    else if (line === 'END:VCARD' && open !== null) {
      contacts.push(complete(open))
      open = null
    } else if (open === null) throw new Error(`Outside of a card: ${line}`)
    else {
      const { name, value } = propertyOf(line)
      open.set(name, [...(open.get(name) ?? []), value])
    }
  }
  if (open !== null) throw new Error('A card is not ended.')
  return contacts
}

/** The first value of a property, as it was meant; empty when there is none. */
export function valueIn(card: Contact, name: string): string {
  return meant(card.get(name)?.[0] ?? '')
}

/** The parts of a structured value (`N`, `ADR`, `ORG`), what was escaped in them as it was meant. */
export function partsOf(value: string): readonly string[] {
  // A semicolon parts, unless what stands before it escapes it.
  return [...`${value};`.matchAll(/((?:\\.|[^\\;])*);/g)].map(([, part = '']) => meant(part))
}

function meant(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
}

function propertyOf(line: string): { readonly name: string; readonly value: string } {
  const match = /^([A-Za-z-]+)((?:;[A-Za-z-]+(?:=(?:"[^"]*"|[^",;:]+)(?:,(?:"[^"]*"|[^",;:]+))*)?)*):(.*)$/.exec(line)
  const [, name = '', , value = ''] = match ?? []
  if (!KNOWN.has(name)) throw new Error(`Not a property of a contact: ${line}`)
  const bare = value.replaceAll(/\\[\\;,nN]/g, '')
  if (bare.includes('\\')) throw new Error(`A stray backslash: ${line}`)
  if (name !== 'URL' && bare.includes(',')) throw new Error(`A comma that is not escaped: ${line}`)
  return { name, value }
}

function complete(card: Map<string, string[]>): Map<string, string[]> {
  for (const name of ['VERSION', 'FN', 'N']) {
    if (card.get(name)?.length !== 1) throw new Error(`${name} must be there once: ${[...card.keys()].join(', ')}`)
  }
  if (valueIn(card, 'VERSION') !== '3.0') throw new Error(`Version ${valueIn(card, 'VERSION')}`)
  for (const [name, count] of Object.entries({ N: 5, ADR: 7 })) {
    const wrong = (card.get(name) ?? []).find((value) => partsOf(value).length !== count)
    if (wrong !== undefined) throw new Error(`${name} has ${count} parts: ${wrong}`)
  }
  return card
}
