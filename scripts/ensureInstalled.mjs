import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { exit, versions } from 'node:process'

/** Stops with a sentence on a Node that is too old, then installs the exact dependencies if they are not there. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${versions.node} is too old: install Node 20.19 or later (https://nodejs.org).`)
    exit(1)
  }
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  console.log('Installing the dependencies…')
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' })
}
