import { join } from 'node:path'

import { build } from 'vite'

import { launchChromium } from '../../tests/support/chromium.ts'
import { serveFolder } from '../../tests/support/staticServer.ts'
import type { DragPage, FrameCost } from './drag/main.ts'
import { median } from './measure.ts'

/** Organisations drawn; ties are three times as many. */
const SIZES = [500, 5000]
const RENDERERS = ['ours', 'sigma', 'svg'] as const
const FRAMES = 60
const ROUNDS = Number(process.env['BENCH_RUNS'] ?? 3)
const OUT = 'bench/out/drag'

/** Without a graphics card in any way, and as Chromium starts by itself on this machine. Frames come as fast as they can. */
const MACHINES: Readonly<Record<string, readonly string[]>> = {
  'no GPU': ['--disable-gpu', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'],
  default: [],
}
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

type Renderer = (typeof RENDERERS)[number]
type Act = 'drag' | 'zoom'

/** Costs of the frames of a renderer, per act. */
type Costs = Readonly<Record<Renderer, Record<Act, FrameCost[]>>>

/** Measures frames while a node is dragged and while the view zooms, for ours, sigma.js and plain SVG, in turns. */
export async function reportDrag(): Promise<boolean> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'scripts/bench/drag',
    base: './',
    build: { outDir: join(process.cwd(), OUT), emptyOutDir: true, target: 'es2022' },
  })
  const server = await serveFolder(OUT, '/')
  const rows: Row[] = []
  try {
    for (const [machine, flags] of Object.entries(MACHINES)) {
      for (const nodes of SIZES) rows.push(...rowsOf(machine, nodes, await costsOf(server.url, flags, nodes)))
    }
  } finally {
    await server.close()
  }
  console.table(rows)
  const missed = shortcomings(rows)
  for (const line of missed) console.log(`NOT MET  ${line}`)
  return missed.length === 0
}

async function costsOf(url: string, flags: readonly string[], nodes: number): Promise<Costs> {
  const costs: Costs = {
    ours: { drag: [], zoom: [] },
    sigma: { drag: [], zoom: [] },
    svg: { drag: [], zoom: [] },
  }
  const browser = await launchChromium([...flags, ...UNLIMITED])
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const renderer of RENDERERS) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
        await page.goto(`${url}?renderer=${renderer}&nodes=${nodes}`)
        const handle = await page.waitForFunction(() => (window as Window & { readonly page?: DragPage }).page)
        const { x, y } = await handle.evaluate((bench) => bench?.place ?? { x: 0, y: 0 })
        await page.mouse.move(x, y)
        await page.mouse.down()
        await page.mouse.move(x + 8, y)
        const dragged = await handle.evaluate((bench, count) => bench?.drag(count) ?? [], FRAMES)
        if (!(await handle.evaluate((bench) => bench?.isAway()))) throw new Error(`${renderer} did not drag its node.`)
        await page.mouse.up()
        const zoomed = await handle.evaluate((bench, count) => bench?.zoom(count) ?? [], FRAMES)
        costs[renderer].drag.push(...dragged)
        costs[renderer].zoom.push(...zoomed)
        await page.close()
      }
    }
  } finally {
    await browser.close()
  }
  return costs
}

/** A line of the table; times in milliseconds. */
interface Row {
  readonly machine: string
  readonly nodes: number
  readonly act: Act
  readonly renderer: Renderer
  readonly 'script, median': number
  readonly 'script, p95': number
  readonly 'frame, median': number
  readonly 'frame, p95': number
  /** Median frame of ours over this one's. */
  readonly 'ours : this': number
}

function rowsOf(machine: string, nodes: number, costs: Costs): readonly Row[] {
  return (['drag', 'zoom'] as const).flatMap((act) => {
    const ours = median(costs.ours[act].map(({ frame }) => frame))
    return RENDERERS.map((renderer): Row => {
      const frames = costs[renderer][act].map(({ frame }) => frame)
      const scripts = costs[renderer][act].map(({ script }) => script)
      return {
        machine,
        nodes,
        act,
        renderer,
        'script, median': rounded(median(scripts)),
        'script, p95': rounded(p95(scripts)),
        'frame, median': rounded(median(frames)),
        'frame, p95': rounded(p95(frames)),
        'ours : this': rounded(ours / median(frames)),
      }
    })
  })
}

/** Where ours is slower than it must be at the larger size, while a node is dragged. */
function shortcomings(rows: readonly Row[]): readonly string[] {
  const here = rows.filter(({ nodes, act }) => nodes === 5000 && act === 'drag')
  return here.flatMap((row) => {
    const where = `${row.machine}, ${row.nodes} nodes`
    const ratio = row['ours : this']
    if (row.renderer === 'ours' && row['script, p95'] > 4) return [`${where}: script ${row['script, p95']} ms, not 4`]
    if (row.renderer === 'sigma' && ratio > 0.15) return [`${where}: frame ${ratio} of sigma's, not 0.15`]
    if (row.renderer === 'svg' && ratio >= 1) return [`${where}: frame ${ratio} of SVG's, not below`]
    return []
  })
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? Number.NaN
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
