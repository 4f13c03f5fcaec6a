import { useMemo, useState } from 'react'

import type { LonLat } from '../domain/dataset.ts'
import { nearestTo } from '../derive/orientation/nearest.ts'
import { selectionOf } from '../derive/orientation/onMap.ts'
import { type Choices, hrefOf } from '../state/choices.ts'
import { BottomBar } from '../views/orienter/BottomBar.tsx'
import { BesoinsContext } from '../views/orienter/Pictogram.tsx'
import { Answer, suitableIn } from '../views/orienter/answer/Answer.tsx'
import { Findings } from '../views/orienter/answer/Findings.tsx'
import { Question } from '../views/orienter/question/Question.tsx'
import { Shortlist } from '../views/orienter/shortlist/Shortlist.tsx'
import type { Telling } from '../views/orienter/telling.ts'
import { useParcours } from '../views/orienter/useParcours.ts'
import { useStations } from '../views/orienter/useStations.ts'
import { CONFIG } from './config.ts'
import type { Site } from './siteOf.ts'
import { MAP_ID, OrienterAside } from './OrienterAside.tsx'
import type { Change } from './useChoices.ts'
import { useOrientation } from './useOrientation.ts'
import { useProfile } from './useProfile.ts'
import { useShortlist } from './useShortlist.ts'
import styles from './OrienterPage.module.css'

/** How many results of a need are shown at first, and at each « Afficher les suivants ». */
const PAGE = 5

interface OrienterPageProps {
  readonly site: Site
  readonly choices: Choices
  readonly today: string
  readonly onChange: Change
  readonly onPrint: () => void
}

/** The page of the orientation worker: the question, the answer, the shortlist and the map of the answer. */
export default function OrienterPage({ site, choices, today, onChange, onPrint }: OrienterPageProps) {
  const { atlas, data } = site
  const [profile, setProfile] = useProfile()
  const { communes, words, orientation } = useOrientation(site, choices, profile)
  const [shortlist, toggle] = useShortlist(atlas, choices.selection, onChange)
  const stations = useStations(profile.vehicule === false)
  const [mapAsked, setMapAsked] = useState(false)
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({})
  const shown = useMemo(() => {
    const limit = (code: string): number => PAGE * (pages[code] ?? 1)
    return (orientation?.answer ?? []).flatMap(({ besoin, results }) =>
      results.filter(({ verdict }) => verdict !== 'non').slice(0, limit(besoin.code)),
    )
  }, [orientation, pages])
  const selection = useMemo(() => selectionOf(shown), [shown])
  const { parcours, change: changeParcours, reset } = useParcours(orientation)
  const telling = useMemo<Telling>(
    () => ({
      atlas,
      words,
      hours: data.hours,
      today,
      contactEmail: CONFIG.contactEmail,
      stations,
      shortlist,
      onToggle: toggle,
      hrefOf: (acteur) => hrefOf(choices, { acteur }),
      onOpen: (acteur) => onChange({ acteur }),
    }),
    [atlas, words, data, today, stations, shortlist, toggle, choices, onChange],
  )
  const from = orientation?.need.from ?? null
  const onGround = (position: LonLat): void => {
    const nearest = communes.search === null ? null : nearestTo(communes.search.byCode.values(), position)
    if (nearest !== null) onChange({ depuis: nearest.item.code })
  }
  const selected = choices.acteur === null ? null : (atlas.ficheOf.get(choices.acteur) ?? null)
  return (
    <main className={styles.page} data-card={selected !== null} data-map={mapAsked}>
      <div className={styles.question}>
        <BesoinsContext value={atlas.besoins}>
          <Question
            atlas={atlas}
            communes={communes}
            choices={choices}
            profile={profile}
            onChange={onChange}
            onProfile={setProfile}
          />
        </BesoinsContext>
      </div>
      <div className={styles.answer}>
        <Answer
          orientation={orientation}
          telling={telling}
          shownOf={(besoin) => PAGE * (pages[besoin] ?? 1)}
          onMore={(besoin) => setPages({ ...pages, [besoin]: (pages[besoin] ?? 1) + 1 })}
        />
        {orientation !== null && (
          <Findings
            orientation={orientation}
            shown={shown}
            parcours={parcours}
            telling={telling}
            onParcours={changeParcours}
            onReset={reset}
          />
        )}
        <Shortlist telling={telling} from={from} onPrint={onPrint} />
      </div>
      <OrienterAside
        site={site}
        choices={choices}
        today={today}
        selected={selected}
        selection={selection}
        from={from}
        shown={shown}
        parcours={parcours}
        mapAsked={mapAsked}
        onMap={setMapAsked}
        onGround={onGround}
        onChange={onChange}
      />
      {selected === null && (
        <BottomBar
          results={orientation === null ? null : suitableIn(orientation)}
          kept={shortlist.length}
          map={mapAsked ? MAP_ID : null}
          onMap={setMapAsked}
        />
      )}
    </main>
  )
}
