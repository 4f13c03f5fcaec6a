import type { Browser, Page } from 'playwright-core'

/** Milliseconds since navigation began, or between two moments in the page. */
export type Milliseconds = number

/** Opens a page in a fresh context under a CPU slowdown, runs `task`, and closes it. */
export async function inPage<T>(
  browser: Browser,
  url: string,
  slowdown: number,
  task: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript({ path: 'scripts/bench/watchRows.js' })
    await page.goto(url, { waitUntil: 'commit' })
    return await task(page)
  } finally {
    await context.close()
  }
}

/** First contentful paint. */
export function firstPaint(page: Page): Promise<Milliseconds> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0]
          if (entry !== undefined) resolve(entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

/** When a mark of the page was set. */
export async function markOf(page: Page, name: string, timeout = 120_000): Promise<Milliseconds> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, { timeout, polling: 20 })
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name)
}

/**
 * Milliseconds from a click on an element to the end of the frame that paints its effect: a task of the highest priority
 * asked for within the frame is the first to come after it.
 */
export function clickToPaint(page: Page, selector: string): Promise<Milliseconds> {
  return page.evaluate(
    (target) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        document.querySelector<HTMLElement>(target)?.click()
        requestAnimationFrame(() => {
          void scheduler.postTask(() => resolve(performance.now() - start), { priority: 'user-blocking' })
        })
      }),
    selector,
  )
}

/** Chromium's scheduler, which the compiler's own types do not know yet. */
declare const scheduler: {
  readonly postTask: (task: () => void, options: { readonly priority: 'user-blocking' }) => Promise<void>
}

/** Milliseconds from a click on an element until the map, which follows the list, has nothing left to draw. */
export function clickToIdleMap(page: Page, selector: string): Promise<Milliseconds> {
  return page.evaluate(
    (target) =>
      new Promise<number>((resolve) => {
        const boxes = [...document.querySelectorAll<HTMLElement & { readonly __carte?: Idle }>('section div')]
        const map = boxes.map(({ __carte: engine }) => engine).find((engine) => engine !== undefined)
        const start = performance.now()
        // No function is named in here: what compiles this file would call a helper that the page does not have.
        map?.once('sourcedata', () => map.once('idle', () => resolve(performance.now() - start)))
        document.querySelector<HTMLElement>(target)?.click()
      }),
    selector,
  )
}

/** What is asked of the map: MapLibre's own events. */
interface Idle {
  readonly once: (event: string, listener: () => void) => void
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}
