import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import { build } from 'vite'

import type { PlacedLieu, Publication } from '../../src/domain/publish.ts'
import { packSiteData, unpackSiteData } from '../../src/domain/siteData.ts'
import { generatedPublication } from '../../tests/support/generatedPublication.ts'

/** Where the pages to be measured are made; nothing of it is versioned. */
export const OUT = 'bench/out'

const COMPRESSED = /\.(html|js|mjs|css|json|geojson|csv|svg)$/

/** Makes every page that is measured, each with its brotli files beside it; `dist` must be fresh. */
export async function makePages(sizes: readonly number[]): Promise<void> {
  rmSync(OUT, { recursive: true, force: true })
  const real = unpackSiteData(readFileSync(siteFile('dist'), 'utf8')).publication
  writePlainPage(real)
  await buildBareMap(real.lieux)
  cpSync('dist', join(OUT, 'site'), { recursive: true })
  for (const size of sizes) {
    const folder = join(OUT, `site-${size}`)
    cpSync('dist', folder, { recursive: true })
    const publication = generatedLike(real, size)
    const data = { publication, network: {}, hours: {}, errorCount: 0, dataDate: '2026-11-24' }
    writeFileSync(siteFile(folder), packSiteData(data))
  }
  compressAll(OUT)
}

/** Weight in brotli bytes of a file that was compressed beside itself. */
export function brotliSize(path: string): number {
  return statSync(`${path}.br`).size
}

function siteFile(folder: string): string {
  const name = readdirSync(join(folder, 'assets')).find((file) => /^site-.*\.json$/.test(file))
  if (name === undefined) throw new Error(`${folder}/assets holds no site-*.json: build the site first`)
  return join(folder, 'assets', name)
}

/** Generated organisations under the real vocabularies, so that filters and marks are those of the real site. */
function generatedLike(real: Publication, size: number): Publication {
  const generated = generatedPublication(size)
  return { ...generated, vocabulaires: { ...real.vocabulaires, thematiques: generated.vocabulaires.thematiques } }
}

function writePlainPage({ acteurs }: Publication): void {
  const folder = join(OUT, 'plain')
  mkdirSync(folder, { recursive: true })
  const rows = acteurs.slice(0, 20).map(({ nom }) => `<li>${nom.replace(/[<&]/g, '')}</li>`)
  const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Acteurs</title>'
  writeFileSync(join(folder, 'index.html'), `${head}<h1>Acteurs</h1><ul>${rows.join('')}</ul></html>`)
}

async function buildBareMap(lieux: readonly PlacedLieu[]): Promise<void> {
  const outDir = join(process.cwd(), OUT, 'bare')
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'scripts/bench/bareMap',
    base: './',
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 },
  })
  const features = lieux.flatMap(({ position }) =>
    position === null ? [] : [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: position } }],
  )
  writeFileSync(join(outDir, 'points.geojson'), JSON.stringify({ type: 'FeatureCollection', features }))
}

function compressAll(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!COMPRESSED.test(name) || !statSync(path).isFile()) continue
    const quality = statSync(path).size > 5_000_000 ? 4 : 10
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), options))
  }
}
