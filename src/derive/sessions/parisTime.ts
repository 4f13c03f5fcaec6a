const PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/**
 * The instant at which clocks in Paris show a day (`2027-03-28`) and an hour (`09:30`), whatever the device's own zone.
 * An hour that the change to summer time skips is read as an hour later; one that occurs twice, as the first.
 */
export function parisInstant(day: string, hour: string): Date {
  const asIfUtc = Date.parse(`${day}T${hour}:00Z`)
  // The offset at a guess tells the instant, whose own offset settles it around the two changes of the year.
  const guess = asIfUtc - offsetAt(asIfUtc - 3_600_000)
  return new Date(asIfUtc - offsetAt(guess))
}

/** How far clocks in Paris are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const part = new Map(PARIS.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const shown = Date.UTC(
    part.get('year') ?? 0,
    (part.get('month') ?? 1) - 1,
    part.get('day'),
    part.get('hour'),
    part.get('minute'),
  )
  return shown - Math.floor(instant / 60_000) * 60_000
}
