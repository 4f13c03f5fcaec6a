import { I18nProvider } from '@lingui/react'
import { useMemo } from 'react'

import type { Atlas, Fiche } from '../../derive/atlas.ts'
import type { From } from '../../derive/orientation/need.ts'
import type { WeeklyHours } from '../../domain/siteData.ts'
import type { Feuille } from '../../text/languages.ts'
import { BesoinsContext } from '../orienter/Pictogram.tsx'
import { useStations } from '../orienter/useStations.ts'
import { TonguesContext } from './Both.tsx'
import { Sheet } from './Sheet.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useOutlines } from './useOutlines.ts'
import { useTongues } from './useTongues.ts'
import { type Visit, visitOf } from './visit.ts'
import preview from './Preview.module.css'

interface SheetViewProps {
  readonly atlas: Atlas
  readonly acteurs: readonly Fiche[]
  readonly from: From | null
  readonly hours: Readonly<Record<string, WeeklyHours>>
  /** The card of an organisation, relative to the page. */
  readonly hrefOf: (acteurId: string) => string
  readonly language: Feuille
  readonly today: string
  readonly onLanguage: (language: Feuille) => void
  readonly onClose: () => void
}

/** The sheet as it will be printed, under a bar that the paper does not show. */
export default function SheetView(props: SheetViewProps) {
  const { atlas, acteurs, from, hours, hrefOf, language, today, onLanguage, onClose } = props
  const tongues = useTongues(language)
  const stations = useStations(true)
  const outlines = useOutlines()
  const visits = useMemo<readonly Visit[]>(
    () =>
      acteurs.map((fiche) => ({
        ...visitOf(atlas, fiche, from, hours),
        // The query of the page must not follow: it says where somebody lives.
        card: new URL(hrefOf(fiche.acteur.id), new URL('.', location.href)).href,
      })),
    [acteurs, atlas, from, hours, hrefOf],
  )
  if (tongues === null) return <main className={preview.preview} aria-busy="true" />
  return (
    <TonguesContext value={tongues}>
      <I18nProvider i18n={tongues.french}>
        <main className={preview.preview} data-feuille={language} data-pret={stations !== null && outlines !== null}>
          <Toolbar
            language={language}
            missing={
              language === 'fr' ? null : tongues.other === null ? 'language' : tongues.labels === null ? 'labels' : null
            }
            isEmpty={visits.length === 0}
            onLanguage={onLanguage}
            onClose={onClose}
          />
          {visits.length > 0 && (
            <BesoinsContext value={atlas.besoins}>
              <Sheet visits={visits} from={from} stations={stations ?? []} outlines={outlines} today={today} />
            </BesoinsContext>
          )}
        </main>
      </I18nProvider>
    </TonguesContext>
  )
}
