import { settleNetwork } from '../../src/derive/networkLayout.ts'
import type { Publication } from '../../src/domain/publish.ts'
import type { SiteData } from '../../src/domain/siteData.ts'

/** Adds to what is published what is computed from it once, at build. */
export function siteDataOf(publication: Publication, errorCount: number): SiteData {
  const dates = [...publication.acteurs, ...publication.lieux, ...publication.services].map(({ date_maj }) => date_maj)
  return {
    publication,
    network: settleNetwork(publication),
    errorCount,
    dataDate: dates.reduce((latest, date) => (date > latest ? date : latest), ''),
  }
}
