/**
 * The day of each session by its host, as the address bar keeps them (`18033_2027-01-21`): a day follows its place. What
 * no calendar has (`2027-02-31`) is left out.
 */
export function daysOf(dates: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    dates.flatMap((text) => {
      const [, host, day] = /^([a-z0-9-]+)_(\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
      return host === undefined || day === undefined || !isDay(day) ? [] : [[host, day] as const]
    }),
  )
}

/** The days with one host's changed; an empty day takes it away. */
export function withDay(dates: readonly string[], host: string, day: string): readonly string[] {
  const others = [...daysOf(dates)].filter(([other]) => other !== host)
  return [...others, ...(day === '' ? [] : [[host, day] as const])].map(([at, on]) => `${at}_${on}`)
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
