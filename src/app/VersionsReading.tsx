import { Versions } from '../views/reseau/Versions.tsx'
import type { ReadingProps } from './readingList.ts'
import { useActorLinks } from './useActorLinks.ts'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

/** What changed since an older version of the data, beside the graph. */
export default function VersionsReading({ site, scene, choices, onOpen }: ReadingProps) {
  const links = useActorLinks(site, choices, onOpen)
  return <Versions atlas={site.atlas} today={scene.today} links={links} />
}
