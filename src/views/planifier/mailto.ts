import type { Message } from '../../text/region/invitation.ts'

/** The longest link that all common mail programs open: some on Windows stop at 2,048 characters. */
const LONGEST_MAILTO = 1900

/** What a message takes at most of it, so that some addresses hold beside. */
const LONGEST_MESSAGE = 1300

/** One message to write: its link, and to whom it goes. */
interface Mailto {
  readonly href: string
  readonly addresses: readonly string[]
}

/** The links that open a message to some addresses. */
interface Mailtos {
  readonly links: readonly Mailto[]
  /** How many guests of each session their text names; all of them where it is as many as there are. */
  readonly named: number
}

/**
 * Links of RFC 6068 that open a message in the visitor's mail program, addresses in blind copy so that nobody is given
 * those of the others. As many links as it takes for every address to be in one, each no longer than `LONGEST_MAILTO`;
 * the text names as many guests as it can. Without an address there is one link, to nobody yet.
 *
 * @param guests how many the session that has most of them has.
 * @param messageOf the message that names at most so many guests of each session.
 */
export function mailtosOf(
  addresses: readonly string[],
  guests: number,
  messageOf: (mostGuests: number) => Message,
): Mailtos {
  const named = mostThat((most) => hrefOf(messageOf(most), []).length <= LONGEST_MESSAGE, guests)
  const message = messageOf(named)
  const groups: string[][] = [[]]
  for (const address of addresses) {
    const last = groups.at(-1) ?? []
    if (last.length > 0 && hrefOf(message, [...last, address]).length > LONGEST_MAILTO) groups.push([address])
    else last.push(address)
  }
  return { links: groups.map((group) => ({ href: hrefOf(message, group), addresses: group })), named }
}

/** The largest whole number up to `most` that holds, where all smaller ones then do; 0 where none does. */
function mostThat(holds: (count: number) => boolean, most: number): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function hrefOf({ subject, body }: Message, addresses: readonly string[]): string {
  const fields = [
    ...(addresses.length === 0 ? [] : [`bcc=${addresses.map(encoded).join(',')}`]),
    `subject=${encodeURIComponent(subject)}`,
    // The RFC asks for both characters at the end of a line.
    `body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
  ]
  return `mailto:?${fields.join('&')}`
}

/** An address keeps its @, which the RFC allows there. */
function encoded(address: string): string {
  return encodeURIComponent(address).replaceAll('%40', '@')
}
