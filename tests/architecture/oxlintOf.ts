import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly help: string
  readonly filename: string
}

/**
 * What the linter says, with the project's own settings, of files that are not the project's: path → its complaints of a
 * kind. They are written elsewhere, in a tree of the same layout, so that nothing else ever meets them.
 */
export function oxlintOf(files: Readonly<Record<string, string>>, rules: RegExp): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'))
  try {
    copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const oxlint = resolve('node_modules/oxlint/bin/oxlint')
    const options = ['-c', join(folder, '.oxlintrc.json'), '--format', 'json', folder]
    const { stdout, stderr } = spawnSync(process.execPath, [oxlint, ...options], { encoding: 'utf8' })
    if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`)
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] }
    const said = Object.keys(files).map((path): [string, string] => {
      const here = diagnostics.filter(({ code, filename }) => rules.test(code) && filename.endsWith(join(path)))
      return [path, here.map(({ message, help }) => `${message} ${help}`).join('\n')]
    })
    return new Map(said)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
