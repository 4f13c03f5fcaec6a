import { Closing } from '../views/reseau/Closing.tsx'
import type { ReadingProps } from './readingList.ts'
import { useActorLinks } from './useActorLinks.ts'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

/** What an organisation's closing would change, beside the graph: of the one asked about, else of the selected one. */
export default function ClosingReading({ site, scene, choices, onOpen, onChange }: ReadingProps) {
  const links = useActorLinks(site, choices, onOpen)
  const asked = choices.ferme === null ? undefined : site.atlas.ficheOf.get(choices.ferme)
  return (
    <Closing
      atlas={site.atlas}
      fiche={asked ?? scene.selected}
      links={links}
      onChoose={(ferme) => onChange({ ferme })}
    />
  )
}
