import { I18nProvider } from '@lingui/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToString } from 'react-dom/server'

import { App } from './app/App.tsx'
import { siteOf } from './app/siteOf.ts'
import { speakFrench } from './text/catalogue.ts'

/**
 * The page as a visitor without any choice first sees it, as HTML: the build puts it in `index.html`, so that the list
 * can be read and its links followed before any script has run. `text` is the site's data file.
 */
export function prerender(text: string): string {
  return renderToString(
    <I18nProvider i18n={speakFrench()}>
      <NuqsTestingAdapter>
        <App site={siteOf(text)} />
      </NuqsTestingAdapter>
    </I18nProvider>,
  )
}
