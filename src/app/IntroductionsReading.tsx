import { type ChoicesPatch, encode, hrefOf } from '../state/choices.ts'
import { Introductions } from '../views/reseau/Introductions.tsx'
import type { ReadingProps } from './readingList.ts'
import { useActorLinks } from './useActorLinks.ts'
import { speakOfRegion } from '../text/region/catalogue.ts'

speakOfRegion()

/** Who should meet, beside the graph. */
export default function IntroductionsReading({ site, scene, choices, onOpen, onChange }: ReadingProps) {
  const links = useActorLinks(site, choices, onOpen)
  const sujets = site.atlas.termes.get('themes-sessions')
  const sujet = choices.sujet ?? sujets?.keys().next().value ?? null
  // A session where the two of a pair meet is for both ecosystems.
  const plan: ChoicesPatch = { vue: 'planifier', sujet, mixte: 'oui', acteur: null }
  return (
    <Introductions
      atlas={site.atlas}
      shown={scene.selection.ids}
      links={links}
      linkOf={(acteur) => wholeAddress(encode({ acteur }))}
      pageOf={(presentations) => wholeAddress(hrefOf(choices, { presentations, acteur: null }))}
      kept={choices.presentations}
      onKeep={(presentations) => onChange({ presentations }, { replace: true })}
      planHref={hrefOf(choices, plan)}
      onPlan={() => onChange(plan)}
    />
  )
}

function wholeAddress(href: string): string {
  return new URL(href, document.baseURI).href
}
