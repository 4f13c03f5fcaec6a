import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

import type { Plugin, ViteDevServer } from 'vite'

import { type Problem, formatProblem } from '../../src/domain/problem.ts'
import { publish } from '../../src/domain/publish.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { isError } from '../../src/domain/readTable.ts'
import { packSiteData } from '../../src/domain/siteData.ts'
import { openDataFiles } from './openData.ts'
import { readFolder } from './readFolder.ts'
import { siteDataOf } from './siteDataOf.ts'

const VIRTUAL = 'virtual:site-data'
const DEV_PATH = 'assets/site-data.json'

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
  server.watcher.add(join(root, '**/*.csv'))
  const reread = (path: string): void => {
    if (!path.startsWith(root) || !path.endsWith('.csv')) return
    const faults = build(root).problems.filter(isError)
    server.ws.send({ type: 'custom', event: 'site-data:changed' })
    if (faults.length > 0) server.ws.send({ type: 'error', err: overlayOf(faults, root) })
    else server.ws.send({ type: 'update', updates: [] })
  }
  server.watcher.on('change', reread)
  server.watcher.on('add', reread)
  server.watcher.on('unlink', reread)
}

function overlayOf(faults: readonly Problem[], root: string) {
  const first = faults[0]
  return {
    message: faults.slice(0, 12).map(formatProblem).join('\n'),
    stack: '',
    plugin: 'data:check',
    ...(first === undefined ? {} : { loc: { file: join(root, first.file), line: first.line, column: 1 } }),
  }
}
