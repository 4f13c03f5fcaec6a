import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { OUT, brotliSize } from './pages.ts'

const SITE = join(OUT, 'site')

/** What the first view costs without the map engine: the page, which holds its styles, and its scripts, in brotli. */
export function weigh() {
  const html = readFileSync(join(SITE, 'index.html'), 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '')
  const first = ['index.html', ...linked].reduce((sum, path) => sum + brotliSize(join(SITE, path)), 0)
  const data = readdirSync(join(SITE, 'assets')).find((file) => /^site-.*\.json$/.test(file)) ?? ''
  const map = readdirSync(join(SITE, 'assets')).filter((file) => /^MapView.*\.(js|css)$/.test(file))
  return [
    { name: 'first view, page with its CSS + JS', value: first / 1000, unit: 'kB', aim: 130 },
    { name: 'data of the site', value: brotliSize(join(SITE, 'assets', data)) / 1000, unit: 'kB' },
    {
      name: 'map engine and view, when the map is shown',
      value: map.reduce((sum, file) => sum + brotliSize(join(SITE, 'assets', file)), 0) / 1000,
      unit: 'kB',
    },
  ] as const
}
