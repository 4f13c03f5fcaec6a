/** The address of a mail to be written, to nobody yet unless addresses are given. */
export function mailto(subject: string, body: string, to: readonly string[] = []): string {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  return `mailto:${to.map(encodeURIComponent).join(',')}?${query}`
}
