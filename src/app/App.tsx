import { Trans } from '@lingui/react/macro'
import { Suspense, lazy, useCallback, useMemo } from 'react'

import { hrefOf } from '../state/choices.ts'
import { Header } from '../views/Header.tsx'
import { Card } from '../views/card/Card.tsx'
import { FilterBar } from '../views/filters/FilterBar.tsx'
import { NothingLeft } from '../views/list/NothingLeft.tsx'
import { useSheetLanguage } from '../views/sheet/useSheetLanguage.ts'
import { CONFIG } from './config.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Footer } from './Footer.tsx'
import type { Site } from './siteOf.ts'
import { Picture } from './Picture.tsx'
import { Readings } from './Readings.tsx'
import { Results } from './Results.tsx'
import { useChoices } from './useChoices.ts'
import { useIntroductionTo } from './useIntroductionTo.ts'
import { usePageTitle } from './usePageTitle.ts'
import { useScene } from './useScene.ts'
import { Waiting } from './Waiting.tsx'
import styles from './App.module.css'

const OrienterPage = lazy(() => import('./OrienterPage.tsx'))
const PlanifierPage = lazy(() => import('./PlanifierPage.tsx'))
const SheetPage = lazy(() => import('../views/sheet/SheetPage.tsx'))

/** The page: the choices of the address bar make one scene, and every view shows a part of it. */
export function App({ site }: { readonly site: Site }) {
  const { atlas, options, data } = site
  const [choices, change] = useChoices()
  const [language, setLanguage] = useSheetLanguage()
  const scene = useScene(site, choices)
  const { selected, selection, filters } = scene
  usePageTitle(choices.vue, selected?.acteur.nom ?? null)
  const linkTo = useMemo(() => (acteur: string) => hrefOf(choices, { acteur }), [choices])
  const open = useCallback((acteur: string | null) => change({ acteur }), [change])
  const introduction = useIntroductionTo(choices, change)
  const close = useCallback(() => {
    change({ acteur: null })
    const row = document.querySelector<HTMLElement>('[data-selected="true"] a')
    // The row is there again once the card is gone.
    requestAnimationFrame(() => (row ?? document.getElementById('liste'))?.focus())
  }, [change])
  if (choices.vue === 'orienter') {
    return (
      <div className={styles.page} data-vue={choices.vue}>
        {language === null && (
          <a className="skip" href="#question" onClick={skipToQuestion}>
            <Trans>Aller à la question</Trans>
          </a>
        )}
        <Header choices={choices} onChange={change} />
        <ErrorBoundary>
          <Suspense fallback={<Waiting />}>
            {language === null ? (
              <OrienterPage
                site={site}
                choices={choices}
                today={scene.today}
                onChange={change}
                onPrint={() => setLanguage('fr')}
              />
            ) : (
              <SheetPage
                atlas={atlas}
                hours={data.hours}
                choices={choices}
                today={scene.today}
                language={language}
                onLanguage={setLanguage}
              />
            )}
          </Suspense>
        </ErrorBoundary>
        <Footer data={data} />
      </div>
    )
  }
  if (choices.vue === 'planifier') {
    return (
      <div className={styles.page} data-vue={choices.vue}>
        <a className="skip" href="#planifier">
          <Trans>Aller aux questions</Trans>
        </a>
        <a className="skip" href="#image">
          <Trans>Aller à la carte</Trans>
        </a>
        <Header choices={choices} onChange={change} />
        <ErrorBoundary>
          <Suspense fallback={<Waiting />}>
            <PlanifierPage site={site} choices={choices} onChange={change} />
          </Suspense>
        </ErrorBoundary>
        <Footer data={data} />
      </div>
    )
  }
  return (
    <div className={styles.page} data-vue={choices.vue}>
      <a className="skip" href="#liste">
        {choices.vue === 'reseau' && choices.lecture !== 'acteurs' ? (
          <Trans>Aller à la lecture du réseau</Trans>
        ) : (
          <Trans>Aller à la liste des acteurs</Trans>
        )}
      </a>
      {choices.vue !== 'liste' && (
        <a className="skip" href="#image">
          {choices.vue === 'carte' ? <Trans>Aller à la carte</Trans> : <Trans>Aller au réseau</Trans>}
        </a>
      )}
      <Header choices={choices} onChange={change} />
      <FilterBar
        options={options}
        filters={filters}
        selection={selection}
        total={atlas.fiches.length}
        onChange={change}
      />
      <main className={styles.main} data-card={selected !== null} data-alone={choices.seul === 'oui'}>
        <Readings site={site} scene={scene} choices={choices} onOpen={open} onChange={change}>
          {(top) => (
            <Results
              site={site}
              scene={scene}
              choices={choices}
              linkTo={linkTo}
              onOpen={open}
              onChange={change}
              top={top}
            >
              {selection.fiches.length === 0 && (
                <NothingLeft atlas={atlas} filters={filters} found={scene.found} onChange={change} />
              )}
            </Results>
          )}
        </Readings>
        {selected !== null && (
          <div className={styles.card}>
            <Card
              atlas={atlas}
              fiche={selected}
              hours={data.hours}
              today={scene.today}
              sessions={scene.sessions}
              contactEmail={CONFIG.contactEmail}
              hrefOf={linkTo}
              introduction={introduction}
              onSelect={open}
              onClose={close}
            />
          </div>
        )}
        <Picture site={site} scene={scene} choices={choices} onOpen={open} onChange={change} />
      </main>
      <Footer data={data} />
    </div>
  )
}

/** Leads the focus there by script: a link to a fragment would overwrite what the fragment says of the person. */
function skipToQuestion(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('orienter-commune')?.focus()
}
