import { useMemo } from 'react'

import { hrefOf } from '../state/choices.ts'
import { MeasuresView } from '../views/reseau/MeasuresView.tsx'
import type { ReadingProps } from './readingList.ts'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

/** The organisations of the picture with their measures. */
export default function MeasuresReading({ site, scene, choices, onOpen, onChange }: ReadingProps) {
  const telling = useMemo(
    () => ({ hrefOf: (acteur: string) => hrefOf(choices, { acteur }), onOpen }),
    [choices, onOpen],
  )
  return (
    <MeasuresView
      atlas={site.atlas}
      fiches={scene.selection.fiches}
      liens={scene.selection.liens}
      sort={choices.tri_mesures}
      telling={telling}
      onSort={(sort) => onChange({ tri_mesures: sort })}
    />
  )
}
