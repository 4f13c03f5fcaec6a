import { useMemo } from 'react'

import { knownFilters } from '../derive/filterOptions.ts'
import { type Unknown, knownQuestion } from '../derive/sessions/known.ts'
import { sessionsAsked } from '../derive/sessions/planning.ts'
import type { Commune } from '../domain/tables/communes.ts'
import type { Terme } from '../domain/tables/vocabulaire.ts'
import { type Choices, filtersOf } from '../state/choices.ts'
import type { Site } from './siteOf.ts'

/** What the Région's page is asked, as far as it means something. */
interface KnownChoices {
  /** The themes of sessions, and the one that is planned: that of the address, else the first; null for the coverage. */
  readonly subjects: readonly Terme[]
  readonly sujet: Terme | null
  /**
   * The choices; those of a plan without what they name in vain, and with as many sessions as one that is kept has. Those
   * of a coverage are as the address has them: each part of it leaves out what it does not know.
   */
  readonly asked: Choices
  /** What that is, of the half of the page that is shown. */
  readonly unknown: readonly Unknown[]
}

/** Parts what the address names into what this site knows and what it does not; all is known until communes have come. */
export function useKnownChoices(site: Site, communes: readonly Commune[] | null, choices: Choices): KnownChoices {
  const { atlas } = site
  const subjects = useMemo(() => [...(atlas.termes.get('themes-sessions')?.values() ?? [])], [atlas])
  const planned = subjects.find(({ code }) => code === choices.sujet) ?? subjects[0] ?? null
  const sujet = choices.sujet === null ? null : planned
  const { asked, unknown } = useMemo(() => {
    if (sujet === null) return { asked: choices, unknown: unknownThemes(site, choices) }
    if (communes === null) return { asked: { ...choices, sujet: sujet.code }, unknown: [] }
    const known = knownQuestion({ atlas, communes }, choices)
    const sessions = sessionsAsked(known.question)
    return { asked: { ...known.question, sessions, sujet: sujet.code }, unknown: known.unknown }
  }, [site, atlas, communes, choices, sujet])
  return { subjects, sujet, asked, unknown }
}

/** What the question of a coverage names in vain. */
function unknownThemes({ atlas, options }: Site, choices: Choices): readonly Unknown[] {
  const known = knownFilters(options, filtersOf(choices))
  const { compare } = choices
  const isCompared = compare === null || atlas.termes.get('thematiques')?.has(compare) === true
  const lists = (['theme', 'public'] as const).flatMap((key) =>
    choices[key].filter((code) => !known[key].includes(code)).map((id) => ({ key, id })),
  )
  return [...lists, ...(isCompared ? [] : [{ key: 'compare', id: compare } as const])]
}
