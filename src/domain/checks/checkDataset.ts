import type { Dataset } from '../dataset.ts'
import type { Problem } from '../problem.ts'
import { agesFollow } from './agesFollow.ts'
import { type Check, type Checked } from './check.ts'
import { communesAgree } from './communesAgree.ts'
import { coordinatesNearCommune } from './coordinatesNearCommune.ts'
import { groupesExist } from './groupesExist.ts'
import { keysAreUnique } from './keysAreUnique.ts'
import { levelsRise } from './levelsRise.ts'
import { linksAreDistinct } from './linksAreDistinct.ts'
import { listsAreFilled } from './listsAreFilled.ts'
import { namesAreDistinct } from './namesAreDistinct.ts'
import { precisionIsTrue } from './precisionIsTrue.ts'
import { referencesExist } from './referencesExist.ts'
import { sessionsEnd } from './sessionsEnd.ts'
import { siretsAreDistinct } from './siretsAreDistinct.ts'
import { translationsFit } from './translationsFit.ts'
import { yearsFollow } from './yearsFollow.ts'
import { zonesExist } from './zonesExist.ts'

/** In order: each check looks at what the ones before it left, so that one slip is told once. */
const CHECKS: readonly Check[] = [
  listsAreFilled,
  keysAreUnique,
  groupesExist,
  translationsFit,
  linksAreDistinct,
  referencesExist,
  communesAgree,
  precisionIsTrue,
  coordinatesNearCommune,
  yearsFollow,
  zonesExist,
  levelsRise,
  sessionsEnd,
  agesFollow,
  siretsAreDistinct,
  namesAreDistinct,
]

/** Checks the rows against one another and against the communes; leaves out rows that name what does not exist. */
export function checkDataset(dataset: Dataset): Checked {
  return CHECKS.reduce<{ dataset: Dataset; problems: Problem[] }>(
    (before, check) => {
      const after = check(before.dataset)
      return { dataset: after.dataset, problems: before.problems.concat(after.problems) }
    },
    { dataset, problems: [] },
  )
}
