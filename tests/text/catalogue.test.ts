import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { expect, test } from 'vitest'

const CATALOGUE = 'src/text/fr.po'

test(
  'the French catalogue holds every sentence of the code, and no other (else: npm run text)',
  { timeout: 60_000 },
  () => {
    expect(sentences(extracted())).toEqual(sentences(readFileSync(CATALOGUE, 'utf8')))
  },
)

/** The catalogue as `npm run text` would write it, written elsewhere: other tests read the committed one meanwhile. */
function extracted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  try {
    cpSync(CATALOGUE, join(folder, 'fr.po'))
    const config = join(folder, 'lingui.config.ts')
    writeFileSync(
      config,
      [
        `import config from ${JSON.stringify(resolve('lingui.config.ts'))}`,
        `const catalogs = [{ ...config.catalogs[0], path: ${JSON.stringify(join(folder, '{locale}'))} }]`,
        'export default { ...config, rootDir: process.cwd(), catalogs }',
      ].join('\n'),
    )
    const { status, stderr } = spawnSync('npx', ['lingui', 'extract', '--clean', '--config', config], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`lingui extract failed: ${stderr}`)
    return readFileSync(join(folder, 'fr.po'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sentences(catalogue: string): readonly string[] {
  return catalogue
    .split('\n')
    .filter((line) => /^(msgid|"[^P])/.test(line))
    .toSorted()
}
