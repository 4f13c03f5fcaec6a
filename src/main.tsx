import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './style/tokens.css'
import './style/base.css'

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app/App.tsx'
import { Live } from './app/Live.tsx'
import { LoadFailure } from './app/LoadFailure.tsx'
import { loadSite } from './app/loadSite.ts'
import type { Site } from './app/siteOf.ts'
import { fetchPicture, prepareNetworkWhenIdle } from './app/Picture.tsx'
import { installTrustedTypes } from './app/trustedTypes.ts'
import { decode } from './state/choices.ts'
import { messages } from './text/fr.po'

installTrustedTypes()
i18n.load('fr', messages)
i18n.activate('fr')

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
    fetchPicture(decode(location.search).vue)
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
