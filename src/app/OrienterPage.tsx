import { useMemo, useState } from 'react'

import { type Choices, hrefOf } from '../state/choices.ts'
import { Answer } from '../views/orienter/answer/Answer.tsx'
import { Question } from '../views/orienter/question/Question.tsx'
import type { Telling } from '../views/orienter/telling.ts'
import { CONFIG } from './config.ts'
import type { Site } from './loadSite.ts'
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
}

/** The page of the orientation worker: the question, the answer, the shortlist and the map of the answer. */
export default function OrienterPage({ site, choices, today, onChange }: OrienterPageProps) {
  const { atlas, data } = site
  const [profile, setProfile] = useProfile()
  const { communes, words, orientation } = useOrientation(atlas, choices, profile)
  const [shortlist, toggle] = useShortlist(atlas, choices.selection, onChange)
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({})
  const shownOf = (besoin: string): number => PAGE * (pages[besoin] ?? 1)
  const telling = useMemo<Telling>(
    () => ({
      atlas,
      words,
      hours: data.hours,
      today,
      contactEmail: CONFIG.contactEmail,
      shortlist,
      onToggle: toggle,
      hrefOf: (acteur) => hrefOf(choices, { acteur }),
      onOpen: (acteur) => onChange({ acteur }),
    }),
    [atlas, words, data, today, shortlist, toggle, choices, onChange],
  )
  return (
    <main className={styles.page} id="liste" tabIndex={-1}>
      <div className={styles.question}>
        <Question
          atlas={atlas}
          communes={communes}
          choices={choices}
          profile={profile}
          onChange={onChange}
          onProfile={setProfile}
        />
      </div>
      <div className={styles.answer}>
        <Answer
          orientation={orientation}
          telling={telling}
          shownOf={shownOf}
          onMore={(besoin) => setPages({ ...pages, [besoin]: (pages[besoin] ?? 1) + 1 })}
        >
          {null}
        </Answer>
      </div>
    </main>
  )
}
