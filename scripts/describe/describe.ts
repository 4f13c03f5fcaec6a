import { dataPackageOf, geoResources, tableResources } from './dataPackage.ts'
import { ALL_TABLES } from './tables.ts'
import { describeInGuide } from './guide.ts'

/** What is written from the schema in `data/`: file name → content. `guide` is the guide as it stands. */
export function descriptions(guide: string): ReadonlyMap<string, string> {
  const descriptor = dataPackageOf([...tableResources(ALL_TABLES), ...geoResources()])
  return new Map([
    ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
    ['LISEZMOI.md', describeInGuide(guide)],
  ])
}
