import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import type { Plugin, ViteDevServer } from 'vite'

import { type Problem, formatProblem } from '../../src/domain/problem.ts'
import { publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { isError } from '../../src/domain/readTable.ts'
import { packSiteData } from '../../src/domain/siteData.ts'
import { columnOf } from './columnOf.ts'
import { openDataFiles } from './openData.ts'
import { readFolder } from './readFolder.ts'
import { siteDataOf } from './siteDataOf.ts'

const VIRTUAL = 'virtual:site-data'
const DEV_PATH = 'assets/site-data.json'

/** A spreadsheet saves in several steps, and the watcher drops what follows within 50 ms: one reads when it is over. */
const SETTLING_MS = 80

/**
 * Turns `data/` into the site's one data file and, in `dist/donnees/`, the published open data. Withheld rows never
 * pass through here: both are made from `publish`. In development a saved CSV is read again at once; the page takes
 * the new data, and faults appear over it with file, line and column.
 */
export function siteDataPlugin(folder = 'data'): Plugin {
  let built: ReturnType<typeof build> | null = null
  const root = resolve(folder)
  return {
    name: 'site-data',
    // The first view, compiled apart for Node, is given the data as text.
    apply: (user) => user.build?.ssr === undefined,
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    buildStart() {
      if (this.meta.watchMode) return
      built = build(root)
      for (const problem of built.problems.filter(isError)) this.warn(formatProblem(problem))
    },
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null
      return `export default ${JSON.stringify(built === null || this.meta.watchMode ? DEV_PATH : built.path)}`
    },
    transformIndexHtml() {
      const href = built === null ? `./${DEV_PATH}` : `./${built.path}`
      return [{ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href }, injectTo: 'head' as const }]
    },
    generateBundle() {
      if (built === null) return
      this.emitFile({ type: 'asset', fileName: built.path, source: built.json })
      for (const [name, source] of built.openData) this.emitFile({ type: 'asset', fileName: `donnees/${name}`, source })
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
  const json = packSiteData(siteData)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8)
  return { problems, json, path: `assets/site-${hash}.json`, openData: openDataFiles(publication, siteData.dataDate) }
}

function serve(server: ViteDevServer, root: string): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    if (!path.endsWith(`/${DEV_PATH}`)) return next()
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.setHeader('cache-control', 'no-store')
    response.end(build(root).json)
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
