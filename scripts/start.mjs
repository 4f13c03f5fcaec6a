import { spawnSync } from 'node:child_process'
import { exit } from 'node:process'

import { ensureInstalled } from './ensureInstalled.mjs'

/** `npm start`: installs if needed, checks the data, serves the site on PORT or 5173 and prints the address. */
ensureInstalled()
// Faults do not stop the site: the good rows are shown and the faults are told, here and over the page.
spawnSync('npx', ['tsx', 'scripts/checkData.ts'], { stdio: 'inherit' })
const { status } = spawnSync('npx', ['vite'], { stdio: 'inherit' })
exit(status ?? 1)
