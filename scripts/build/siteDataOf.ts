import { settleNetwork } from '../../src/derive/networkLayout.ts'
import type { Publication } from '../../src/domain/publish.ts'
import type { SiteData, WeeklyHours } from '../../src/domain/siteData.ts'
import { weeklyHours } from './weeklyHours.ts'

/** Adds to what is published what is computed from it once, at build. */
export function siteDataOf(publication: Publication, errorCount: number): SiteData {
  const dates = [...publication.acteurs, ...publication.lieux, ...publication.services].map(({ date_maj }) => date_maj)
  return {
    publication,
    network: settleNetwork(publication),
    hours: hoursOf(publication),
    errorCount,
    dataDate: dates.reduce((latest, date) => (date > latest ? date : latest), ''),
  }
}

/** The hours of the published places that can be shown as a plain week. */
function hoursOf({ lieux }: Publication): Readonly<Record<string, WeeklyHours>> {
  const entries = lieux.flatMap(({ id, horaires_accueil: text }) => {
    const hours = text === null ? null : weeklyHours(text)
    return hours === null ? [] : [[id, hours] as const]
  })
  return Object.fromEntries(entries)
}
