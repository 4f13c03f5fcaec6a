import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

import { launchChromium } from './chromium.ts'
import { type StaticServer, serveFolder } from './staticServer.ts'

/** A page of the built site and all that went wrong or out while it was open. */
export interface OpenPage {
  readonly page: Page
  /** Addresses of all requests, in order. */
  readonly requests: readonly string[]
  /** Errors of the console (violations of the security policy among them) and uncaught ones. */
  readonly errors: readonly string[]
}

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/**
 * The built site, served and opened in a real Chromium for the length of a test file. A page opened in a test is closed
 * with it, one opened before the tests stays until the last.
 */
export function servedSite(folder = 'dist') {
  let browser: Browser
  let server: StaticServer
  let ofTest: BrowserContext[] | null = null
  beforeEach(() => {
    ofTest = []
  })
  afterEach(async () => {
    const contexts = ofTest ?? []
    ofTest = null
    await Promise.all(contexts.map((context) => context.close()))
  })
  beforeAll(async () => {
    browser = await launchChromium()
    server = await serveFolder(folder)
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    origin: () => new URL(server.url).origin,
    /** Opens a query of the site (`?vue=liste`) in a fresh context and waits for the list or the card. */
    async open(query = '', options: BrowserContextOptions = {}): Promise<OpenPage> {
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'fr-FR', ...options })
      ofTest?.push(context)
      const page = await context.newPage()
      const requests: string[] = []
      const errors: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.goto(server.url + query)
      // What the build rendered is there at once; the application, a little later.
      await page.waitForFunction(() => performance.getEntriesByName('application-prete').length > 0)
      // Papers to print hide the page, and may be ready before one looks.
      await page.locator('[role="status"]:visible, main[data-pret]').first().waitFor({ state: 'attached' })
      return { page, requests, errors }
    },
    /** Opens a query as a browser that runs no script. */
    async openWithoutScripts(query = ''): Promise<{ readonly page: Page }> {
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'fr-FR', javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(server.url + query)
      return { page }
    },
  }
}

/** The ids of the organisations in the list, in its order, once all rows are drawn. */
export async function listedIds(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole('region', { name: 'Liste des acteurs' }).locator('[data-acteur]')
  const expected = await countInStatus(page)
  await page.waitForFunction(
    (count) => document.querySelectorAll('#liste [data-acteur]').length === Math.min(count, 1000),
    expected,
  )
  return rows.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-acteur') ?? ''))
}

/** How many organisations the status line says are left. */
export async function countInStatus(page: Page): Promise<number> {
  const text = (await page.getByRole('status').first().textContent()) ?? ''
  return text.startsWith('Aucun') ? 0 : Number(/^[\d\s\u202F\u00A0]+/.exec(text)?.[0].replace(/\D/g, ''))
}

/** What the address bar of a page says. */
export function searchOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams
}

/** How long to wait for what moves or comes in later frames. */
export const SOON = { timeout: 10_000 }
