import type { Page } from 'playwright-core'

/** A node of the graph where it is drawn, in pixels of the canvas. */
export interface DrawnNode {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** What the graph of a page draws. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[]
  readonly ties: number
  /** Ids of those that stand out with the ties among them. */
  readonly emphasised: readonly string[]
}

/** What the graph draws, once it is painted. */
export async function drawnIn(page: Page): Promise<Drawn> {
  await page.locator('section[aria-label="Réseau"][data-painted="true"]').waitFor()
  return page
    .locator('section[aria-label="Réseau"] canvas')
    .evaluate((canvas) => (canvas as unknown as { drawn: Drawn }).drawn)
}

/** Where a point of the graph's canvas is on the page. */
export async function onPage(page: Page, { x, y }: Pick<DrawnNode, 'x' | 'y'>): Promise<{ x: number; y: number }> {
  const box = await page.locator('section[aria-label="Réseau"] canvas').boundingBox()
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) }
}

/** Waits until the graph stands still, and says what it then draws. */
export async function stillIn(page: Page): Promise<Drawn> {
  let drawn = await drawnIn(page)
  for (;;) {
    await page.evaluate(frames)
    const next = await drawnIn(page)
    if (JSON.stringify(next) === JSON.stringify(drawn)) return next
    drawn = next
  }
}

/** Eight frames of the page: on a busy machine they are late, and what moves from frame to frame is late with them. */
function frames(): Promise<void> {
  return new Promise((resolve) => {
    let left = 8
    requestAnimationFrame(function next() {
      left -= 1
      if (left === 0) resolve()
      else requestAnimationFrame(next)
    })
  })
}
