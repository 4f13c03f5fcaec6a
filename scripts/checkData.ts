import { resolve } from 'node:path'
import { argv, exit } from 'node:process'

import { formatProblem } from '../src/domain/problem.ts'
import { readDataset } from '../src/domain/readDataset.ts'
import { isError } from '../src/domain/readTable.ts'
import { readFolder } from './build/readFolder.ts'

/** `npm run data:check [-- DIR]`: one line per problem, then a summary; exit 1 when there is an error. */
const folder = resolve(argv[2] ?? 'data')
const { dataset, problems } = readDataset(readFolder(folder), new Date().toISOString().slice(0, 10))
for (const problem of problems) {
  console.log(`${isError(problem) ? '' : 'avertissement '}${formatProblem(problem)}`)
}
const errors = problems.filter(isError).length
const { acteurs, lieux, services, partenariats } = dataset
console.log(
  `${acteurs.length} acteurs, ${lieux.length} lieux, ${services.length} services, ${partenariats.length} partenariats : ` +
    `${errors} erreur(s), ${problems.length - errors} avertissement(s).`,
)
exit(errors > 0 ? 1 : 0)
