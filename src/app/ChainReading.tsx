import { useMemo } from 'react'

import { hrefOf } from '../state/choices.ts'
import { ChainView } from '../views/reseau/ChainView.tsx'
import type { ReadingProps } from './readingList.ts'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

/** Who can introduce one organisation to another. */
export default function ChainReading({ site, scene, choices, onOpen, onChange }: ReadingProps) {
  const telling = useMemo(
    () => ({ hrefOf: (acteur: string) => hrefOf(choices, { acteur }), onOpen }),
    [choices, onOpen],
  )
  return (
    <ChainView
      atlas={site.atlas}
      chemin={choices.chemin}
      shown={scene.selection.ids}
      today={scene.today}
      telling={telling}
      onChange={(chemin) => onChange({ chemin })}
    />
  )
}
