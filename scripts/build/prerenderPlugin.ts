import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { type Plugin, type ResolvedConfig, build } from 'vite'

import { ASKED_GUARD } from './askedGuard.ts'

const ROOT = '<div id="root"></div>'
const CHARSET = '<meta charset="utf-8" />'

/**
 * Once the site is built, renders its first view and puts it in `index.html`. The application then takes the place of
 * what it would have drawn anyway.
 */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    apply: (user, { command }) => command === 'build' && user.build?.ssr === undefined,
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle(error) {
      if (error !== undefined) return
      const site = resolve(config.root, config.build.outDir)
      const index = join(site, 'index.html')
      const html = readFileSync(index, 'utf8')
      for (const part of [ROOT, CHARSET]) if (!html.includes(part)) throw new Error(`${index} holds no ${part}`)
      const view = await firstView(config.root, dataOf(site))
      // Before the styles: a script that comes after them waits until they are read.
      const guarded = html.replace(CHARSET, () => `${CHARSET}<script>${ASKED_GUARD}</script>`)
      writeFileSync(
        index,
        guarded.replace(ROOT, () => `<div id="root">${view}</div>`),
      )
    },
  }
}

function dataOf(site: string): string {
  const name = readdirSync(join(site, 'assets')).find((file) => /^site-.*\.json$/.test(file))
  if (name === undefined) throw new Error(`${site}/assets holds no site-*.json`)
  return readFileSync(join(site, 'assets', name), 'utf8')
}

/** Compiles the view for Node beside the installed packages, which it imports, and runs it. */
async function firstView(root: string, data: string): Promise<string> {
  const outDir = resolve(root, `node_modules/.prerender-${process.pid}`)
  try {
    await build({
      root,
      logLevel: 'error',
      build: {
        ssr: 'src/prerender.tsx',
        outDir,
        emptyOutDir: true,
        license: false,
        // Paths of the site's files, which only views that come later ask for.
        rolldownOptions: { external: /^virtual:/ },
      },
    })
    const module = (await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as {
      prerender: (text: string) => string
    }
    return module.prerender(data)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
