import { Plural, Trans } from '@lingui/react/macro'

import type { Atlas } from '../../derive/atlas.ts'
import { introductionsOf } from '../../derive/sessions/introductions.ts'
import type { Plan } from '../../derive/sessions/plan.ts'

interface IntroductionsProps {
  readonly atlas: Atlas
  readonly plan: Plan
  /** Pairs of organisations that are to be introduced. */
  readonly presentations: readonly string[]
}

/** How many organisations a plan may introduce to each other, and which of those asked for it does not. */
export function Introductions({ atlas, plan, presentations }: IntroductionsProps) {
  const { fresh, asked, met, apart } = introductionsOf(atlas, plan, presentations)
  const guests = plan.sessions.flatMap((session) => session.guests)
  const ecosystemes = new Set(guests.map(({ participant }) => participant.fiche.ecosysteme))
  const nameOf = (id: string): string => atlas.ficheOf.get(id)?.acteur.nom ?? id
  return (
    <>
      {ecosystemes.size < 2 ? (
        <p>
          <Trans>
            Un seul écosystème est invité : ce plan n’en présente aucun acteur à l’autre. « Inviter les deux écosystèmes
            » les réunit.
          </Trans>
        </p>
      ) : (
        <p>
          <Plural
            value={fresh}
            _0="Aucune présentation nouvelle : un lien est déjà connu entre tous ceux que ce plan réunit."
            one="# présentation nouvelle possible : deux acteurs des deux écosystèmes, sans lien connu, dans une même session."
            other="# présentations nouvelles possibles : autant de paires d’acteurs des deux écosystèmes, sans lien connu, dans une même session."
          />
        </p>
      )}
      {asked > 0 && (
        <p>
          <Trans>
            Présentations demandées : {met} sur {asked} dans une même session.
          </Trans>
          {apart.length > 0 && (
            <>
              {' '}
              <Trans>
                Restent séparés, ou ne sont pas invités :{' '}
                {apart.map((pair) => pair.map(nameOf).join(' et ')).join(' ; ')}.
              </Trans>
            </>
          )}
        </p>
      )}
    </>
  )
}
