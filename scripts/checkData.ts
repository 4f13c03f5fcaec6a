import { resolve } from 'node:path'
import process from 'node:process'

import { reportOn } from './check/report.ts'

/** `npm run data:check [-- DIR]`: one line per problem, then a summary; exit 1 when there is an error. */
const { lines, ok } = reportOn(resolve(process.argv[2] ?? 'data'), new Date().toISOString().slice(0, 10))
// The exit code is set rather than exit() called, so that a pipe gets every line.
process.exitCode = ok ? 0 : 1
process.stdout.write(`${lines.join('\n')}\n`)
