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
}

/** What the graph draws, once it is painted. */
export async function drawnIn(page: Page): Promise<Drawn> {
  await page.locator('section[aria-label="Réseau"][data-painted="true"]').waitFor()
  return page
    .locator('section[aria-label="Réseau"] canvas')
    .evaluate((canvas) => (canvas as unknown as { drawn: Drawn }).drawn)
}
