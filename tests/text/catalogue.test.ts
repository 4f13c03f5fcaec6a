import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const CATALOGUE = 'src/text/fr.po'

test(
  'the French catalogue holds every sentence of the code, and no other (else: npm run text)',
  { timeout: 60_000 },
  () => {
    const committed = readFileSync(CATALOGUE, 'utf8')
    try {
      const { status, stderr } = spawnSync('npx', ['lingui', 'extract', '--clean'], { encoding: 'utf8' })
      expect(status, stderr).toBe(0)
      expect(sentences(readFileSync(CATALOGUE, 'utf8'))).toEqual(sentences(committed))
    } finally {
      writeFileSync(CATALOGUE, committed)
    }
  },
)

function sentences(catalogue: string): readonly string[] {
  return catalogue
    .split('\n')
    .filter((line) => /^(msgid|"[^P])/.test(line))
    .toSorted()
}
