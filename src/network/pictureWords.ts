import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { type Atlas, labelOf } from '../derive/atlas.ts'
import type { PictureWords } from './frame.ts'

/** The words that the picture writes, in the visitor's language. */
export function usePictureWords(atlas: Atlas): PictureWords {
  const { t } = useLingui()
  return useMemo(
    () => ({
      untied: (place, count) =>
        place === null ? t`${count} sans lien documenté` : t`${place} : ${count} sans lien documenté`,
      nature: (code) => labelOf(atlas, 'natures', code),
    }),
    [t, atlas],
  )
}
