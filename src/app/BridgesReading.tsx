import { Bridges } from '../views/reseau/Bridges.tsx'
import type { ReadingProps } from './readingList.ts'
import { useActorLinks } from './useActorLinks.ts'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

/** The bridges between the two ecosystems, beside the graph. */
export default function BridgesReading({ site, scene, choices, onOpen }: ReadingProps) {
  const links = useActorLinks(site, choices, onOpen)
  return <Bridges atlas={site.atlas} shown={scene.selection.ids} links={links} />
}
