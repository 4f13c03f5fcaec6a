import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './style/tokens.css'
import './style/base.css'
import './style/parts.css'

import { firstPaint } from './app/firstPaint.ts'
import { fetchPicture } from './app/pictures.ts'
import { installTrustedTypes } from './app/trustedTypes.ts'

installTrustedTypes()
void begin()

/** The list stands in the page already: it is painted before the application runs, whose code is on its way meanwhile. */
async function begin(): Promise<void> {
  await firstPaint()
  fetchPicture(location.search)
  await import('./app/start.tsx')
}
