import { existsSync } from 'node:fs'
import { env } from 'node:process'

import { type Browser, chromium } from 'playwright-core'

const ON_THE_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** WebGL in software, so that the map is drawn alike with and without a graphics card. */
const ARGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** A real Chromium: CHROMIUM_PATH's, the machine's, else the one an npm package carries. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const found = [env['CHROMIUM_PATH'], ...ON_THE_MACHINE].find((path) => path !== undefined && existsSync(path))
  if (found !== undefined) return chromium.launch({ executablePath: found, args: [...ARGS, ...args] })
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args, ...ARGS, ...args],
    })
  } catch (cause) {
    const message = 'No Chromium was found: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.'
    throw new Error(message, { cause })
  }
}
