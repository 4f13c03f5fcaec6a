import { createHash } from 'node:crypto'

import type { Rolldown } from 'vite'

/** What a build writes, by file name. */
export type Bundle = Rolldown.OutputBundle

const LINKED = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)">\s*/g
const POLICY_OF_STYLES = 'style-src &#39;self&#39;'

/**
 * Moves styles into a built page: those that it links to, then `more`. It is then painted without waiting for another
 * file. The security policy knows them by their hash. A link that is disabled, hence never fetched, stays for each file:
 * chunks that come later see that the styles they need are there.
 *
 * @param more names of files of the bundle.
 */
export function inlineStyles(html: string, bundle: Bundle, more: Iterable<string>): string {
  const linked = [...html.matchAll(LINKED)].map(([, name]) => name ?? '')
  const names = [...new Set([...linked, ...more])]
  const css = names.map((name) => textOf(bundle, name)).join('')
  const hash = createHash('sha256').update(css).digest('base64')
  if (!html.includes(POLICY_OF_STYLES)) throw new Error(`the security policy holds no ${POLICY_OF_STYLES}`)
  const links = names.map((name) => `<link rel="stylesheet" crossorigin disabled href="./${name}">`)
  return html
    .replaceAll(LINKED, '')
    .replace(POLICY_OF_STYLES, `${POLICY_OF_STYLES} &#39;sha256-${hash}&#39;`)
    .replace('</head>', () => `<style>${css}</style>${links.join('')}</head>`)
}

/** A style sheet as it reads from the page, which is one folder up from it. */
function textOf(bundle: Bundle, name: string): string {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`the build writes no ${name}`)
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const css = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)
  if (css.includes('</style')) throw new Error(`${name} cannot stand in a page`)
  return css.replaceAll('url(./', `url(./${folder}`).trim()
}
