import { Plural, Trans } from '@lingui/react/macro'

import { communitiesIn, communityColour } from '../derive/networkCommunities.ts'
import type { NetworkScene } from '../derive/networkScene.ts'

/** The communities by number and colour, each with its most connected organisation; nothing unless they are told. */
export function CommunityLegend({ scene }: { readonly scene: NetworkScene }) {
  if (scene.seen.communities === null) return null
  const { told, others } = communitiesIn(scene)
  return (
    <>
      <h2>
        <Trans>Communautés</Trans>
      </h2>
      <p>
        <Trans>
          Groupes dont les membres ont plus de liens connus entre eux qu’avec les autres (méthode de Louvain).
        </Trans>
      </p>
      <ul>
        {told.map(({ rank, count, hub }) => (
          <li key={rank}>
            <Number rank={rank} />
            <span>
              <Trans>
                {scene.network.fiches[hub]?.acteur.nom} et son groupe :{' '}
                <Plural value={count} one="# acteur" other="# acteurs" />
              </Trans>
            </span>
          </li>
        ))}
        {others > 0 && (
          <li>
            <Number rank={0} />
            <span>
              <Trans>
                Autres groupes : <Plural value={others} one="# acteur" other="# acteurs" />
              </Trans>
            </span>
          </li>
        )}
      </ul>
    </>
  )
}

/** A community's number in its colour, as nodes bear it. */
function Number({ rank }: { readonly rank: number }) {
  return (
    <svg width="28" height="20" viewBox="-14 -10 28 20" aria-hidden="true">
      <circle r="9" fill={`var(--${communityColour(rank)})`} />
      {rank > 0 && (
        <text y="4.5" textAnchor="middle" fontSize="12" fontWeight="700" fill="var(--mark-edge)">
          {rank}
        </text>
      )}
    </svg>
  )
}
