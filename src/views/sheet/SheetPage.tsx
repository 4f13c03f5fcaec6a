import type { Atlas } from '../../derive/atlas.ts'
import type { WeeklyHours } from '../../domain/siteData.ts'
import { type Choices, encode } from '../../state/choices.ts'
import { knownShortlist } from '../../state/shortlist.ts'
import type { Feuille } from '../../text/languages.ts'
import { useCommunes } from '../orienter/useCommunes.ts'
import SheetView from './SheetView.tsx'

interface SheetPageProps {
  readonly atlas: Atlas
  readonly hours: Readonly<Record<string, WeeklyHours>>
  readonly choices: Pick<Choices, 'selection' | 'depuis'>
  readonly today: string
  readonly language: Feuille
  readonly onLanguage: (language: Feuille | null) => void
}

/** The sheet of the address's shortlist, from the address's commune. */
export default function SheetPage({ atlas, hours, choices, today, language, onLanguage }: SheetPageProps) {
  const { search } = useCommunes()
  const ids = knownShortlist(choices.selection, (id) => atlas.ficheOf.has(id))
  return (
    <SheetView
      atlas={atlas}
      acteurs={ids.flatMap((id) => atlas.ficheOf.get(id) ?? [])}
      from={choices.depuis === null ? null : (search?.byCode.get(choices.depuis) ?? null)}
      hours={hours}
      hrefOf={cardOf}
      language={language}
      today={today}
      onLanguage={onLanguage}
      onClose={() => onLanguage(null)}
    />
  )
}

/** The card alone: what was asked for somebody must not follow in a printed code. */
function cardOf(acteur: string): string {
  return encode({ acteur })
}
