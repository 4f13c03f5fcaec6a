import { ChainView } from '../views/reseau/ChainView.tsx'
import type { ReadingProps } from './readingList.ts'
import { useActorLinks } from './useActorLinks.ts'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

/** Who can introduce one organisation to another. */
export default function ChainReading({ site, scene, choices, onOpen, onChange }: ReadingProps) {
  const links = useActorLinks(site, choices, onOpen)
  return (
    <ChainView
      atlas={site.atlas}
      chemin={choices.chemin}
      shown={scene.selection.ids}
      today={scene.today}
      links={links}
      onChange={(chemin) => onChange({ chemin })}
    />
  )
}
