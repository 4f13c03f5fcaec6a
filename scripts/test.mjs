import { spawnSync } from 'node:child_process'
import { env, exit } from 'node:process'

import { ensureInstalled } from './ensureInstalled.mjs'

/** `npm test`: installs if needed, then everything: format, lint, types, unused code, data, unit, browser. */
ensureInstalled()
/** More corrupted folders than a quick check reads. */
const CORRUPTIONS = env['CORRUPTIONS'] ?? '150'
for (const script of ['check', 'test:browser']) {
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit', env: { ...env, CORRUPTIONS } })
  if (status !== 0) exit(status ?? 1)
}
