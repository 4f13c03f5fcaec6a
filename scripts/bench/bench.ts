import { mkdirSync, writeFileSync } from 'node:fs'

import type { Browser } from 'playwright-core'

import { launchChromium } from '../../tests/support/chromium.ts'
import { serveFolder } from '../../tests/support/staticServer.ts'
import { measureAnswers } from './answers.ts'
import { reportDrag } from './drag.ts'
import { reportLayout } from './layout.ts'
import { locationFigures } from './location.ts'
import { clickToIdleMap, clickToPaint, firstPaint, inPage, markOf, median } from './measure.ts'
import { OUT, makePages } from './pages.ts'
import { weigh } from './weigh.ts'

const RUNS = Number(process.env['BENCH_RUNS'] ?? 7)
const SLOWDOWN = 4
const SIZES = [10_000, 100_000]

/** A line of the report; `aim` says what the figure should not exceed. */
interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'ratio' | 'kB' | 'requests' | '%'
  readonly aim?: number
}

/** `npm run bench`: measures the built site against its limits in one run; prints a table, writes bench/results.json. */
async function main(): Promise<void> {
  await makePages(SIZES)
  const server = await serveFolder(OUT, '/')
  const browser = await launchChromium()
  try {
    const figures = [
      ...(await firstViews(browser, server.url)),
      ...(await interactions(browser, server.url, 'site', SLOWDOWN)),
      ...(await interactions(browser, server.url, 'site', 1)),
    ]
    for (const size of SIZES) figures.push(...(await grown(browser, server.url, size)))
    figures.push(...weigh(), ...measureAnswers(SIZES), ...locationFigures())
    report(figures)
    await reportDrag()
    reportLayout()
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Times to first content, alternated page by page so that a drift of the machine touches all alike. */
async function firstViews(browser: Browser, url: string): Promise<readonly Figure[]> {
  const plain: number[] = []
  const list: number[] = []
  const live: number[] = []
  const bare: number[] = []
  const map: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    plain.push(await inPage(browser, `${url}plain/`, SLOWDOWN, firstPaint))
    list.push(
      await inPage(browser, `${url}site/`, SLOWDOWN, async (page) => {
        live.push(await markOf(page, 'application-prete'))
        return markOf(page, 'liste-peinte')
      }),
    )
    bare.push(await inPage(browser, `${url}bare/`, SLOWDOWN, (page) => markOf(page, 'carte-peinte')))
    map.push(await inPage(browser, `${url}site/`, SLOWDOWN, (page) => markOf(page, 'carte-peinte')))
  }
  return [
    { name: 'plain HTML page, first paint', value: median(plain), unit: 'ms' },
    { name: 'site, usable list', value: median(list), unit: 'ms' },
    { name: 'site, search and filters answer', value: median(live), unit: 'ms' },
    { name: 'usable list : plain page', value: ratio(list, plain), unit: 'ratio', aim: 1.5 },
    { name: 'bare MapLibre page, painted', value: median(bare), unit: 'ms' },
    { name: 'site, painted map', value: median(map), unit: 'ms' },
    { name: 'painted map : bare page', value: ratio(map, bare), unit: 'ratio', aim: 1.15 },
  ]
}

async function interactions(
  browser: Browser,
  url: string,
  folder: string,
  slowdown: number,
): Promise<readonly Figure[]> {
  const graph: number[] = []
  const filter: number[] = []
  const follow: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await inPage(browser, `${url}${folder}/`, slowdown, async (page) => {
      await markOf(page, 'carte-peinte')
      await page.waitForTimeout(1000)
      for (const code of ['association', 'cria', 'organisme-formation']) {
        filter.push(await clickToPaint(page, `input[value="${code}"]`))
        await page.waitForTimeout(1000)
      }
      follow.push(await clickToIdleMap(page, 'input[value="espace-vae"]'))
    })
    await inPage(browser, `${url}${folder}/`, slowdown, async (page) => {
      await markOf(page, 'carte-peinte')
      await page.waitForTimeout(1500)
      const start = await page.evaluate(() => {
        const clicked = performance.now()
        document.querySelector<HTMLElement>('a[href*="vue=reseau"]')?.click()
        return clicked
      })
      graph.push((await markOf(page, 'reseau-peint')) - start)
    })
  }
  const where = `${folder}, CPU ÷ ${slowdown}`
  return [
    { name: `opening the graph (${where})`, value: median(graph), unit: 'ms', aim: 100 },
    { name: `filter change painted (${where})`, value: median(filter), unit: 'ms', aim: 50 },
    { name: `the map has followed it (${where})`, value: median(follow), unit: 'ms' },
  ]
}

/** The same with many more organisations, at full speed: how the cost grows. */
async function grown(browser: Browser, url: string, size: number): Promise<readonly Figure[]> {
  const folder = `site-${size}`
  const list: number[] = []
  const map: number[] = []
  for (let run = 0; run < 3; run += 1) {
    await inPage(browser, `${url}${folder}/`, 1, async (page) => {
      list.push(await markOf(page, 'liste-peinte'))
      map.push(await markOf(page, 'carte-peinte'))
    })
  }
  return [
    { name: `usable list (${size} organisations)`, value: median(list), unit: 'ms' },
    { name: `painted map (${size} organisations)`, value: median(map), unit: 'ms' },
    ...(await interactions(browser, url, folder, 1)).map(({ name, value, unit }) => ({ name, value, unit })),
  ]
}

/** The median of the ratios run by run. */
function ratio(ours: readonly number[], limit: readonly number[]): number {
  return median(ours.map((value, run) => value / (limit[run] ?? Number.NaN)))
}

function report(figures: readonly Figure[]): void {
  console.table(
    figures.map(({ name, value, unit, aim }) => ({
      measure: name,
      value: value.toFixed(unit === 'ratio' || unit === '%' ? 2 : value < 10 ? 1 : 0),
      unit,
      aim: aim === undefined ? '' : `≤ ${aim}`,
      met: aim === undefined ? '' : value <= aim ? 'yes' : 'NO',
    })),
  )
  mkdirSync('bench', { recursive: true })
  writeFileSync('bench/results.json', `${JSON.stringify({ runs: RUNS, slowdown: SLOWDOWN, figures }, null, 2)}\n`)
}

// `npx tsx scripts/bench/bench.ts answers` measures the answers alone, in seconds, without a build or a browser.
// `npx tsx scripts/bench/bench.ts drag` measures frames of the graph alone.
if (process.argv.includes('answers')) report(measureAnswers(SIZES))
else if (process.argv.includes('drag')) process.exitCode = (await reportDrag()) ? 0 : 1
else await main()
