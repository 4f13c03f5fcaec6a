import { useMemo } from 'react'

import { type Choices, hrefOf } from '../state/choices.ts'
import type { ActorLinks } from '../views/reseau/ActorName.tsx'
import type { Site } from './siteOf.ts'

/** How the names of a reading lead to the cards of this page. */
export function useActorLinks(
  { atlas }: Pick<Site, 'atlas'>,
  choices: Choices,
  onOpen: (acteurId: string) => void,
): ActorLinks {
  return useMemo(
    () => ({
      nameOf: (id) => atlas.ficheOf.get(id)?.acteur.nom ?? id,
      hrefOf: (acteur) => hrefOf(choices, { acteur }),
      onOpen,
    }),
    [atlas, choices, onOpen],
  )
}
