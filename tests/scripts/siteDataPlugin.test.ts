import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { type ViteDevServer, createServer } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { siteDataPlugin } from '../../scripts/build/siteDataPlugin.ts'
import type { Translations } from '../../src/domain/publishTranslations.ts'
import { unpackSiteData } from '../../src/domain/siteData.ts'
import { type Folder, goodFolder, textsOf, withCells, withCopy } from '../support/dataFolder.ts'
import { type HotSocket, openHotSocket } from '../support/hotSocket.ts'

let root = ''
let server: ViteDevServer
let port = 0
let socket: HotSocket

beforeEach(async () => {
  // macOS gives temporary folders through a link, Windows in short names; the watcher gives real paths.
  root = realpathSync.native(mkdtempSync(join(tmpdir(), 'dev-')))
  save(goodFolder())
  server = await createServer({
    configFile: false,
    root: join(root, 'site'),
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0 },
    plugins: [siteDataPlugin(join(root, 'data'))],
  })
  await server.listen()
  // It listens on a port: its address is not a pipe's name.
  port = (server.httpServer?.address() as AddressInfo | undefined)?.port ?? 0
  // The watcher looks at the folder in its own time; what is saved before that is not told.
  await vi.waitUntil(() => Object.hasOwn(server.watcher.getWatched(), join(root, 'data', 'vocabulaires')))
  socket = await openHotSocket(port, server.config.webSocketToken)
})

afterEach(async () => {
  socket.close()
  await server.close()
  rmSync(root, { recursive: true })
})

function save(folder: Folder, ...only: readonly string[]): void {
  mkdirSync(join(root, 'site'), { recursive: true })
  for (const [file, text] of textsOf(folder)) {
    const path = join(root, 'data', file)
    mkdirSync(dirname(path), { recursive: true })
    if (only.length === 0 || only.includes(file)) writeFileSync(path, text)
  }
}

async function served() {
  const response = await fetch(`http://127.0.0.1:${port}/assets/site-data.json`)
  return unpackSiteData(await response.text())
}

async function open(name: string) {
  return (await fetch(`http://127.0.0.1:${port}/donnees/${name}`)).text()
}

async function translated() {
  const response = await fetch(`http://127.0.0.1:${port}/assets/traductions.json`)
  return (await response.json()) as Translations
}

test('a saved row is announced to the page, which then gets it', async () => {
  expect((await served()).publication.acteurs.map(({ id }) => id)).not.toContain('nouveau')
  const announced = socket.next('custom')
  save(withCopy(goodFolder(), 'acteurs.csv', 7, { id: 'nouveau', nom: 'Tout nouvel acteur' }), 'acteurs.csv')
  expect(await announced).toMatchObject({ event: 'site-data:changed' })
  expect((await served()).publication.acteurs.map(({ id }) => id)).toContain('nouveau')
})

test('translated labels are served apart from the data that the first view needs', async () => {
  const [arabic, english] = ['تعلّم الفرنسية', 'Learn French']
  expect(await translated()).toMatchObject({
    ar: { labels: { besoins: { francais: arabic } }, relues: [] },
    en: { labels: { besoins: { francais: english } }, relues: ['besoins/francais'] },
  })
  expect(JSON.stringify(await served())).not.toMatch(new RegExp(`${arabic}|${english}`))
})

test('the open data that the page links to are served as they will be published', async () => {
  const { publication } = await served()
  const [header = '', ...rows] = (await open('acteurs.csv')).trim().split('\n')
  expect(header).toMatch(/^\uFEFF?id,nom,/)
  expect(rows.map((row) => row.split(',', 1)[0])).toEqual(publication.acteurs.map(({ id }) => id))
  expect(JSON.parse(await open('datapackage.json'))).toHaveProperty('resources')
})

test('a fault appears over the page with its file, line and column, and leaves with its mending', async () => {
  const shown = socket.next('error')
  const broken = withCells(goodFolder(), 'lieux.csv', 4, { code_postal: '3600' })
  save(broken, 'lieux.csv')
  const { err } = await shown
  expect(err.message).toMatch(/^lieux\.csv:4:code_postal: « 3600 » n'est pas un code postal/)
  expect(err.loc).toMatchObject({ file: join(root, 'data', 'lieux.csv'), line: 4 })
  const line = textsOf(broken).get('lieux.csv')?.split('\n')[3] ?? ''
  expect(line.slice((err.loc?.column ?? 0) - 1)).toMatch(/^3600,/)
  expect((await served()).errorCount).toBe(1)

  const mended = socket.next('update')
  save(goodFolder(), 'lieux.csv')
  expect(await mended).toMatchObject({ updates: [] })
  expect((await served()).errorCount).toBe(0)
})

test('a file that is emptied and then filled, as spreadsheets do, is read when it is filled', async () => {
  const told = socket.next('error', 'update')
  writeFileSync(join(root, 'data', 'lieux.csv'), '')
  await setTimeout(20)
  save(goodFolder(), 'lieux.csv')
  expect((await told).type).toBe('update')
})

test('a file that goes and comes back is told, and the page is served all along', async () => {
  const shown = socket.next('error')
  rmSync(join(root, 'data', 'services.csv'))
  expect((await shown).err.message).toMatch(/^services\.csv:1: le fichier services\.csv/)
  expect((await served()).publication.services).toEqual([])
  const mended = socket.next('update')
  save(goodFolder(), 'services.csv')
  await mended
  expect((await served()).publication.services).toHaveLength(3)
})
