import { useLingui } from '@lingui/react/macro'

import type { Atlas } from '../../derive/atlas.ts'
import type { Chain } from '../../derive/ties/chains.ts'
import { lowered } from '../../text/orientation/words.ts'
import { tieSentence } from '../../text/tieSentence.ts'
import { TieDetails } from '../card/TieDetails.tsx'
import { Mark } from '../Mark.tsx'
import { ActorName, type ActorLinks } from './ActorName.tsx'
import styles from './Chain.module.css'

interface ChainEntryProps {
  readonly atlas: Atlas
  readonly chain: Chain
  readonly today: string
  readonly links: ActorLinks
}

/** A chain from its first organisation to its last, each tie a sentence with where it is said. */
export function ChainEntry({ atlas, chain, today, links }: ChainEntryProps) {
  const { i18n } = useLingui()
  const actor = (id: string) => <ActorName id={id} links={links} />
  const last = chain.at(-1)?.to ?? ''
  return (
    <ol className={styles.chain}>
      {chain.map(({ from, to, liens }) => (
        <li key={from} data-de={from} data-vers={to}>
          <Mark type={atlas.ficheOf.get(from)?.acteur.type ?? ''} />
          <div className={styles.step}>
            {liens.map((lien) => (
              <div key={`${lien.de} ${lien.vers} ${lien.nature} ${lien.libelle}`}>
                <p>
                  {actor(from)} {lowered(i18n._(tieSentence(lien, from)))} {actor(to)}.
                </p>
                <TieDetails atlas={atlas} lien={lien} today={today} />
              </div>
            ))}
          </div>
        </li>
      ))}
      <li>
        <Mark type={atlas.ficheOf.get(last)?.acteur.type ?? ''} />
        <p className={styles.step}>{actor(last)}</p>
      </li>
    </ol>
  )
}
