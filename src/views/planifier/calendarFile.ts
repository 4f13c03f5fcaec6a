import { type CalendarSession, calendarOf } from '../../derive/takeaway/calendar.ts'
import { download } from '../download.ts'

/** Gives a calendar of some sessions to keep; nothing for none. */
export function saveCalendar(sessions: readonly CalendarSession[]): void {
  if (sessions.length > 0) download('sessions.ics', calendarOf(sessions), 'text/calendar;charset=utf-8')
}
