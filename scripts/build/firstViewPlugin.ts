import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

import { type Bundle, inlineStyles } from './inlineStyles.ts'

/** The module that makes the application: the entry imports it once the page has been painted. */
const APPLICATION = '/src/app/start.tsx'
/** The letters that nearly all of the page is written with. */
const LETTERS = /-latin-wght-normal-[\w-]+\.woff2$/

/**
 * Puts the styles of the view that stands in the built page into the page, and lets it ask at once for what its entry
 * imports only after the first paint: the application's scripts, which are fetched but not run, and the letters.
 */
export function firstViewPlugin(): Plugin {
  return {
    name: 'first-view',
    apply: (user, { command }) => command === 'build' && user.build?.ssr === undefined,
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const application = Object.values(bundle).find(
          (file) => isChunk(file) && file.facadeModuleId?.endsWith(APPLICATION),
        )
        if (application === undefined || !isChunk(application)) throw new Error(`no chunk is made of ${APPLICATION}`)
        const isMissing = (name: string): boolean => !html.includes(name)
        const chunks = withImports(application, bundle).filter(({ fileName }) => isMissing(fileName))
        const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
        const letters = Object.keys(bundle).filter((name) => LETTERS.test(name))
        const tags = [
          ...letters.map((name) =>
            link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` }),
          ),
          ...chunks.map(({ fileName }) => link({ rel: 'modulepreload', crossorigin: '', href: `./${fileName}` })),
        ]
        return { html: inlineStyles(html, bundle, styles), tags }
      },
    },
  }
}

function isChunk(file: Bundle[string]): file is Rolldown.OutputChunk {
  return file.type === 'chunk'
}

/** A chunk and all that it imports before it can run. */
function withImports(chunk: Rolldown.OutputChunk, bundle: Bundle): readonly Rolldown.OutputChunk[] {
  const found = new Set([chunk])
  for (const { imports } of found) {
    for (const name of imports) {
      const imported = bundle[name]
      if (imported !== undefined && isChunk(imported)) found.add(imported)
    }
  }
  return [...found]
}

function link(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs }, injectTo: 'head' }
}
