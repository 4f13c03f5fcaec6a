import { resolve } from 'node:path'
import { exit } from 'node:process'
import { parseArgs } from 'node:util'

import { geocodeFolder } from './geocode/geocodeFolder.ts'
import { NATIONAL_GEOCODER } from './geocode/question.ts'

/**
 * `npm run data:geocode [-- DIR] [--write] [--service URL]`: proposes coordinates for the addresses that have none. Asks
 * four times a second where the service allows fifty; exit 1 when it does not answer.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, service: { type: 'string', default: NATIONAL_GEOCODER } },
})
try {
  const isAnswered = await geocodeFolder({
    folder: resolve(positionals[0] ?? 'data'),
    service: values.service,
    write: values.write,
    today: new Date().toISOString().slice(0, 10),
    paceMs: 250,
    patience: { timeoutMs: 10_000, tries: 4, backoffMs: 1000, longestWaitMs: 60_000 },
    print: console.log,
  })
  exit(isAnswered ? 0 : 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  exit(1)
}
