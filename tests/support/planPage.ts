import { readFileSync } from 'node:fs'

import type { Download, Page } from 'playwright-core'
import { expect } from 'vitest'

import { SOON } from './site.ts'

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

/** The figures of the plan on screen and of a scenario, once both are worked out. */
export async function scenarioOn(
  page: Page,
  column: number,
): Promise<{ readonly plan: readonly string[]; readonly scenario: readonly string[] }> {
  const rows = page.getByRole('region', { name: 'Comparaison des scénarios' }).locator('tbody tr')
  const cells = (nth: number) => rows.locator(`td:nth-of-type(${nth})`).allTextContents()
  await rows.first().waitFor()
  await expect.poll(() => cells(column + 1), SOON).not.toContain('…')
  return { plan: await cells(1), scenario: await cells(column + 1) }
}
