import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { descriptions } from './describe/describe.ts'

/** `npm run data:describe`: writes `data/datapackage.json` and the tables of `data/LISEZMOI.md` from the schema. */
for (const [name, content] of descriptions(readFileSync(join('data', 'LISEZMOI.md'), 'utf8'))) {
  writeFileSync(join('data', name), content)
  console.log(`data/${name}`)
}
