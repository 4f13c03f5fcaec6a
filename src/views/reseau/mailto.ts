/** Programs of mail cut or refuse an address longer than this: 2,083 characters in Windows. */
const MOST = 2000

interface Mail {
  readonly subject: string
  readonly body: string
}

/** The address of a mail to be written, to nobody yet unless addresses are given. */
function mailto({ subject, body }: Mail, to: readonly string[] = []): string {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  return `mailto:${to.map((address) => encodeURIComponent(address).replaceAll('%40', '@')).join(',')}?${query}`
}

/** The address of a mail, or of a shorter one that says the same when it would be too long. */
export function mailtoWithin(mail: Mail, shorter: Mail, to: readonly string[] = []): string {
  const whole = mailto(mail, to)
  return whole.length <= MOST ? whole : mailto(shorter, to)
}
