import type { WeeklyHours } from '../../domain/siteData.ts'

type Intervals = WeeklyHours['days'][number]

/** Days that open alike: runs of days, 0 for Monday, in the order of the week. */
export interface DayGroup {
  readonly runs: readonly (readonly [first: number, last: number])[]
  readonly intervals: Intervals
}

/** A week as few rows as its days differ. */
export function dayGroupsOf({ days }: WeeklyHours): readonly DayGroup[] {
  const groups: { runs: [number, number][]; intervals: Intervals }[] = []
  days.forEach((intervals, day) => {
    const group = groups.find((other) => areAlike(other.intervals, intervals))
    const run = group?.runs.at(-1)
    if (group === undefined) groups.push({ runs: [[day, day]], intervals })
    else if (run?.[1] === day - 1) run[1] = day
    else group.runs.push([day, day])
  })
  return groups
}

/** A week day by day; closed days that follow one another are one row. */
export function dayRowsOf({ days }: WeeklyHours): readonly DayGroup[] {
  const rows: { runs: [[number, number]]; intervals: Intervals }[] = []
  days.forEach((intervals, day) => {
    const last = rows.at(-1)
    if (last !== undefined && last.intervals.length + intervals.length === 0) last.runs[0][1] = day
    else rows.push({ runs: [[day, day]], intervals })
  })
  return rows
}

/** A time of day as French papers write it: « 9 h 30 ». */
export function clock(minutes: number): string {
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)}\u00A0h${rest === 0 ? '' : `\u00A0${String(rest).padStart(2, '0')}`}`
}

function areAlike(a: Intervals, b: Intervals): boolean {
  return a.length === b.length && a.every(([start, end], index) => start === b[index]?.[0] && end === b[index]?.[1])
}
