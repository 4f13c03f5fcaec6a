import { spawnSync } from 'node:child_process'
import { exit } from 'node:process'

import { ensureInstalled } from './ensureInstalled.mjs'

/** `npm test`: installs if needed, then everything: format, lint, types, unused code, data, unit, browser. */
ensureInstalled()
for (const script of ['check', 'test:browser']) {
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit' })
  if (status !== 0) exit(status ?? 1)
}
