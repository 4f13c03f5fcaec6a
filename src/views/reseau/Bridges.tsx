import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useMemo } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import { bridgesOf } from '../../derive/ties/bridges.ts'
import { brokersOf } from '../../derive/ties/brokers.ts'
import { linkedToNobodyIn } from '../../derive/ties/crossing.ts'
import { ECOSYSTEMS, atlasGraph, ecosystemsOf, liveGraph, otherEcosystem } from '../../derive/ties/ecosystems.ts'
import { lossesOf } from '../../derive/ties/losses.ts'
import {
  actorLossSentence,
  brokerSentence,
  crossingSentence,
  hangingSentence,
  inwardSentence,
  tieLossSentence,
  undocumentedSentence,
} from '../../text/region/ties/bridges.ts'
import type { ActorLinks } from './ActorName.tsx'
import { CrossingTable } from './CrossingTable.tsx'
import { KnownNotice } from './KnownNotice.tsx'
import { NameList } from './NameList.tsx'
import { ToldList } from './ToldList.tsx'
import { useSliced } from './useSliced.ts'
import styles from './Understand.module.css'

interface BridgesProps {
  readonly atlas: Atlas
  /** The organisations that the filters leave: lists tell of these only. */
  readonly shown: ReadonlySet<string>
  readonly links: ActorLinks
}

/** How the two ecosystems are joined, who joins them, and what holds by a thread. */
export function Bridges({ atlas, shown, links }: BridgesProps) {
  const { i18n, t } = useLingui()
  const { graph, bridges, brokers, inward, undocumented } = useMemo(() => {
    const known = liveGraph(atlas)
    // One whose ties are all over is documented nevertheless.
    const ever = atlasGraph(atlas)
    const groupOf = ecosystemsOf(atlas)
    return {
      graph: known,
      bridges: bridgesOf(atlas, known),
      brokers: brokersOf(known, groupOf),
      inward: ECOSYSTEMS.map((one) => linkedToNobodyIn(known, groupOf, one, otherEcosystem(one))),
      undocumented: ever.filterNodes((id) => ever.degree(id) === 0),
    }
  }, [atlas])
  const losses = useSliced(useCallback(() => lossesOf(graph), [graph]))
  const isShown = (id: string): boolean => shown.has(id)
  const isFiltered = shown.size < atlas.fiches.length
  const departementOf = (code: string): string => atlas.departements.find((one) => one.code === code)?.nom ?? code
  return (
    <section className={styles.reading} aria-labelledby="ponts">
      <h2 id="ponts" tabIndex={-1}>
        <Trans>Les ponts entre les deux écosystèmes</Trans>
      </h2>
      <KnownNotice />
      <div className={styles.part}>
        <p className={styles.figure} data-nombre="ponts">
          {crossingSentence(i18n, bridges.region)}
        </p>
        <p className={styles.note}>
          <Trans>
            Le hasard : chaque acteur garde le nombre de ses partenaires connus, mais les bouts de tous les liens sont
            mêlés et joints deux à deux (modèle de configuration ; Newman, Networks, 2010, § 13.2). Les liens avec les
            acteurs du pilotage et les partenaires externes sont mêlés aussi.
          </Trans>
        </p>
        <CrossingTable
          caption={t`Par département, entre les acteurs qui y ont un lieu connu`}
          first={t`Département`}
          counts={bridges.departements}
          nameOf={departementOf}
        />
        <CrossingTable
          caption={t`Par famille, avec l’autre écosystème`}
          first={t`Famille`}
          counts={bridges.familles}
          nameOf={(code) => labelOf(atlas, 'types', code)}
        />
      </div>
      {isFiltered && (
        <p className={styles.note}>
          <Trans>Les listes qui suivent ne nomment que les acteurs que laissent vos filtres.</Trans>
        </p>
      )}
      <div className={styles.part}>
        <h3>
          <Trans>Qui fait le pont</Trans>
        </h3>
        <p className={styles.note}>
          <Trans>
            Rangés par le nombre de paires qu’ils relient d’un écosystème à l’autre, et qu’aucun lien connu ne joint
            directement (courtage ; Gould et Fernandez, 1989).
          </Trans>
        </p>
        <ToldList
          label={t`Qui fait le pont`}
          links={links}
          rows={brokers
            .filter(({ id }) => isShown(id))
            .map((broker) => ({ ids: [broker.id], sentence: brokerSentence(i18n, broker) }))}
        />
      </div>
      <div className={styles.part}>
        <h3>
          <Trans>Ce qui tient à un fil</Trans>
        </h3>
        {losses === null ? (
          <p role="status">
            <Trans>Recherche des points de coupure…</Trans>
          </p>
        ) : (
          <>
            <p>{hangingSentence(i18n, losses.hanging.length)}</p>
            <ToldList
              label={t`Acteurs dont la perte couperait le réseau`}
              links={links}
              rows={losses.actors
                .filter(({ id }) => isShown(id))
                .map((loss) => ({ ids: [loss.id], sentence: actorLossSentence(i18n, loss, links.nameOf) }))}
            />
            <h3>
              <Trans>Liens dont la perte détacherait plusieurs acteurs</Trans>
            </h3>
            <ToldList
              label={t`Liens dont la perte détacherait plusieurs acteurs`}
              links={links}
              rows={losses.ties
                .filter(({ a, b }) => isShown(a) || isShown(b))
                .map((loss) => ({ ids: [loss.a, loss.b], sentence: tieLossSentence(i18n, loss, links.nameOf) }))}
            />
          </>
        )}
      </div>
      <div className={styles.part}>
        <h3>
          <Trans>Sans lien connu avec l’autre écosystème</Trans>
        </h3>
        <p>
          {inwardSentence(
            i18n,
            inward.reduce((sum, ids) => sum + ids.length, 0),
          )}
        </p>
        {ECOSYSTEMS.map((one, index) => (
          <NameList
            key={one}
            summary={labelOf(atlas, 'ecosystemes', one)}
            ids={(inward[index] ?? []).filter(isShown)}
            links={links}
          />
        ))}
        <h3>
          <Trans>Sans aucun lien connu</Trans>
        </h3>
        <p>{undocumentedSentence(i18n, undocumented.length, graph.order)}</p>
        <NameList summary={<Trans>Les acteurs à documenter</Trans>} ids={undocumented.filter(isShown)} links={links} />
      </div>
    </section>
  )
}
