import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import type { Plugin, ViteDevServer } from 'vite'

import { type Problem, formatProblem } from '../../src/domain/problem.ts'
import { publish } from '../../src/domain/publish.ts'
import { publishTranslations } from '../../src/domain/publishTranslations.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { isError } from '../../src/domain/readTable.ts'
import { packSiteData } from '../../src/domain/siteData.ts'
import { columnOf } from './columnOf.ts'
import { openDataFiles } from './openData.ts'
import { readFolder } from './readFolder.ts'
import { siteDataOf } from './siteDataOf.ts'

/** The modules that give the path of a data file: at build its name bears a hash of what it holds. */
const MODULES = {
  'virtual:site-data': { name: 'site', devPath: 'assets/site-data.json' },
  'virtual:traductions': { name: 'traductions', devPath: 'assets/traductions.json' },
} as const

type ModuleId = keyof typeof MODULES

/** A spreadsheet saves in several steps, and the watcher drops what follows within 50 ms: one reads when it is over. */
const SETTLING_MS = 80

/**
 * Turns `data/` into the site's data file, the translations that the printed sheet alone loads and, in `dist/donnees/`,
 * the published open data. Withheld rows never pass through here: places, services and ties are made from `publish`. In
 * development all are served, and a saved CSV is read again at once; the page takes the new data, and faults appear over it
 * with file, line and column.
 */
export function siteDataPlugin(folder = 'data'): Plugin {
  let built: ReturnType<typeof build> | null = null
  const root = resolve(folder)
  return {
    name: 'site-data',
    // The first view, compiled apart for Node, is given the data as text.
    apply: (user) => user.build?.ssr === undefined,
    resolveId: (id) => (isModule(id) ? `\0${id}` : null),
    buildStart() {
      if (this.meta.watchMode) return
      built = build(root)
      for (const problem of built.problems.filter(isError)) this.warn(formatProblem(problem))
    },
    load(id) {
      const module = id.slice(1)
      if (!id.startsWith('\0') || !isModule(module)) return null
      const { devPath } = MODULES[module]
      return `export default ${JSON.stringify(built === null || this.meta.watchMode ? devPath : built.files[module].path)}`
    },
    transformIndexHtml() {
      const href = `./${built === null ? MODULES['virtual:site-data'].devPath : built.files['virtual:site-data'].path}`
      return [{ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href }, injectTo: 'head' as const }]
    },
    generateBundle() {
      if (built === null) return
      for (const { path, json } of Object.values(built.files))
        this.emitFile({ type: 'asset', fileName: path, source: json })
      for (const [name, source] of built.openData())
        this.emitFile({ type: 'asset', fileName: `donnees/${name}`, source })
    },
    configureServer(server) {
      built = null
      serve(server, root)
    },
  }
}

function build(root: string) {
  const today = new Date().toISOString().slice(0, 10)
  const { dataset, problems } = readDataset(readFolder(root), today)
  const publication = publish(dataset)
  const siteData = siteDataOf(publication, problems.filter(isError).length)
  return {
    problems,
    files: {
      'virtual:site-data': fileOf('virtual:site-data', packSiteData(siteData)),
      'virtual:traductions': fileOf('virtual:traductions', JSON.stringify(publishTranslations(dataset.traductions))),
    },
    // Only when asked for: in development it would be computed again at each save.
    openData: () => openDataFiles(publication, dataset, siteData.dataDate, siteData.network),
  }
}

function fileOf(module: ModuleId, json: string) {
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8)
  return { path: `assets/${MODULES[module].name}-${hash}.json`, json }
}

function isModule(id: string): id is ModuleId {
  return Object.hasOwn(MODULES, id)
}

function serve(server: ViteDevServer, root: string): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const module = Object.keys(MODULES)
      .filter(isModule)
      .find((id) => path.endsWith(`/${MODULES[id].devPath}`))
    const openName = /\/donnees\/([^/]+)$/.exec(path)?.[1]
    if (module === undefined && openName === undefined) return next()
    const files = build(root)
    const content = module === undefined ? files.openData().get(openName ?? '') : files.files[module].json
    if (content === undefined) return next()
    const type = path.endsWith('json') ? 'application/json' : 'text/plain'
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.setHeader('cache-control', 'no-store')
    response.end(content)
  })
  server.watcher.add(root)
  const reread = (): void => {
    const faults = build(root).problems.filter(isError)
    server.ws.send({ type: 'custom', event: 'site-data:changed' })
    if (faults.length > 0) server.ws.send({ type: 'error', err: overlayOf(faults, root) })
    else server.ws.send({ type: 'update', updates: [] })
  }
  let settling: NodeJS.Timeout | undefined
  for (const event of ['change', 'add', 'unlink']) {
    server.watcher.on(event, (path: string) => {
      if (relative(root, path).startsWith('..') || !path.endsWith('.csv')) return
      clearTimeout(settling)
      settling = setTimeout(reread, SETTLING_MS)
    })
  }
}

function overlayOf(faults: readonly Problem[], root: string) {
  const [first] = faults
  return {
    message: faults.slice(0, 12).map(formatProblem).join('\n'),
    stack: '',
    plugin: 'data:check',
    ...(first !== undefined && { loc: placeOf(first, root) }),
  }
}

/** Where an editor opens when the place is clicked in the overlay. */
function placeOf({ file, line, column }: Problem, root: string) {
  const path = join(root, file)
  const bytes = existsSync(path) ? readFileSync(path) : new Uint8Array()
  return { file: path, line, column: columnOf(bytes, line, column) }
}
