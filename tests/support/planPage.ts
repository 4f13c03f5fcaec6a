import { readFileSync } from 'node:fs'

import type { Download, Page } from 'playwright-core'

/** What a button gives to keep. */
export async function savedBy(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return readFileSync(await pathOf(download), 'utf8')
}

function pathOf(download: Download): Promise<string> {
  return download.path()
}

/** The sessions on screen: where, and which places are invited. */
export async function planOn(
  page: Page,
): Promise<readonly { readonly host: string | null; readonly guests: readonly string[] }[]> {
  await page.getByRole('region', { name: 'Plan' }).waitFor()
  const sessions = await page.locator('[data-session]').all()
  return Promise.all(
    sessions.map(async (session) => ({
      host: await session.getAttribute('data-session'),
      guests: await session
        .locator('[data-invite]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-invite') ?? '')),
    })),
  )
}
