import { I18nProvider } from '@lingui/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './App.tsx'
import { Live } from './Live.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { loadSite } from './loadSite.ts'
import type { Site } from './siteOf.ts'
import { prepareNetworkWhenIdle } from './Picture.tsx'
import { speakFrench } from '../text/catalogue.ts'

const i18n = speakFrench()

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no #root')
const root = createRoot(container)

function render(site: Site | null): void {
  root.render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <NuqsAdapter>
          <Live>{site === null ? <LoadFailure /> : <App site={site} />}</Live>
        </NuqsAdapter>
      </I18nProvider>
    </StrictMode>,
  )
}

async function start(): Promise<void> {
  try {
    const site = await loadSite()
    render(site)
    prepareNetworkWhenIdle(site)
  } catch (error) {
    console.error(error)
    render(null)
  }
}

void start()
// In development a saved CSV is shown at once.
import.meta.hot?.on('site-data:changed', () => void start())
