import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { expect, test } from 'vitest'

const FOLDER = 'src/text'

/** The catalogues of the interface: of all its pages, of the graph and the Région's page, of the sheet. */
const CATALOGUES = ['fr.po', 'region/fr.po', 'sheet/fr.po']

test(
  'the French catalogues hold every sentence of the code, and no other (else: npm run text)',
  { timeout: 60_000 },
  () => {
    const committed = CATALOGUES.map((file) => sentences(readFileSync(join(FOLDER, file), 'utf8')))
    expect(extracted().map(sentences)).toEqual(committed)
  },
)

/** The catalogues as `npm run text` would write them, written elsewhere: other tests read the committed ones meanwhile. */
function extracted(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  try {
    for (const file of CATALOGUES) cpSync(join(FOLDER, file), join(folder, file))
    const config = join(folder, 'lingui.config.ts')
    writeFileSync(
      config,
      [
        `import config from ${JSON.stringify(resolve('lingui.config.ts'))}`,
        `const moved = ({ path }) => path.replace(${JSON.stringify(FOLDER)}, ${JSON.stringify(folder)})`,
        'const catalogs = config.catalogs.map((catalog) => ({ ...catalog, path: moved(catalog) }))',
        'export default { ...config, rootDir: process.cwd(), catalogs }',
      ].join('\n'),
    )
    const { status, stderr } = spawnSync('npx', ['lingui', 'extract', '--clean', '--config', config], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`lingui extract failed: ${stderr}`)
    return CATALOGUES.map((file) => readFileSync(join(folder, file), 'utf8'))
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
