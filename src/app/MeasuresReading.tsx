import { MeasuresView } from '../views/reseau/MeasuresView.tsx'
import type { ReadingProps } from './readingList.ts'
import { useActorLinks } from './useActorLinks.ts'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

/** The organisations of the picture with their measures. */
export default function MeasuresReading({ site, scene, choices, onOpen, onChange }: ReadingProps) {
  const links = useActorLinks(site, choices, onOpen)
  return (
    <MeasuresView
      atlas={site.atlas}
      fiches={scene.selection.fiches}
      liens={scene.selection.liens}
      sort={choices.tri_mesures}
      telling={links}
      onSort={(sort) => onChange({ tri_mesures: sort })}
    />
  )
}
