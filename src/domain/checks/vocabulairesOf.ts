import type { Dataset } from '../dataset.ts'
import type { Located } from '../readTable.ts'
import type { Terme, VocabulaireName } from '../tables/vocabulaire.ts'

/** The vocabularies of a dataset by name, in the order of the documentation. */
export function vocabulairesOf({ vocabulaires }: Dataset): readonly [VocabulaireName, readonly Located<Terme>[]][] {
  // The record's keys are the names, by its type.
  return Object.entries(vocabulaires) as [VocabulaireName, readonly Located<Terme>[]][]
}
