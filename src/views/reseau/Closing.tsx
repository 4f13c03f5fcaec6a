import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { actorSearchOf } from '../../derive/actorSearch.ts'
import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import { offersOf } from '../../derive/orientation/offers.ts'
import { cutOffBy } from '../../derive/ties/closing.ts'
import { coverageWithout, sumOf } from '../../derive/ties/closingCoverage.ts'
import { ecosystemsOf, liveGraph } from '../../derive/ties/ecosystems.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import { actorLossSentence } from '../../text/region/ties/bridges.ts'
import {
  allThemesSentence,
  lostTiesSentence,
  themeLossSentences,
  unmeasuredSentence,
} from '../../text/region/ties/closing.ts'
import { useCommuneRows } from '../communeRows.ts'
import { download } from '../download.ts'
import { CommunesFailed } from '../planifier/CommunesFailed.tsx'
import { ActorField } from './ActorField.tsx'
import { ActorName, type ActorLinks } from './ActorName.tsx'
import { LossTable, ThemeTable } from './ClosingTables.tsx'
import { closingCsv } from './closingCsv.ts'
import { KnownNotice } from './KnownNotice.tsx'
import { NameList } from './NameList.tsx'
import styles from './Understand.module.css'

interface ClosingProps {
  readonly atlas: Atlas
  /** The organisation asked about; null when none is. */
  readonly fiche: Fiche | null
  readonly links: ActorLinks
  readonly onChoose: (id: string | null) => void
}

/** « If this organisation closed »: what would change for the communes, and in the network. */
export function Closing({ atlas, fiche, links, onChoose }: ClosingProps) {
  const { communes, failed } = useCommuneRows()
  const search = useMemo(() => actorSearchOf(atlas), [atlas])
  return (
    <section className={styles.reading} aria-labelledby="fermeture">
      <h2 id="fermeture" tabIndex={-1}>
        <Trans>Si cet acteur fermait</Trans>
      </h2>
      <KnownNotice />
      <ActorField atlas={atlas} search={search} label={<Trans>Acteur</Trans>} chosen={fiche} onChoose={onChoose} />
      {failed && <CommunesFailed />}
      {fiche === null ? (
        <p role="status">
          <Trans>Choisissez un acteur : la page dira ce que sa fermeture changerait, d’après ce qui est publié.</Trans>
        </p>
      ) : (
        <>
          <NetworkPart atlas={atlas} fiche={fiche} links={links} />
          {communes !== null && <CoveragePart key={fiche.acteur.id} atlas={atlas} fiche={fiche} communes={communes} />}
        </>
      )}
    </section>
  )
}

type PartProps = Pick<ClosingProps, 'atlas' | 'links'> & { readonly fiche: Fiche }

function NetworkPart({ atlas, fiche, links }: PartProps) {
  const { i18n } = useLingui()
  const graph = useMemo(() => liveGraph(atlas), [atlas])
  const { id } = fiche.acteur
  const parts = cutOffBy(graph, id)
  const groupOf = ecosystemsOf(atlas)
  const own = groupOf(id)
  const across = graph.filterNeighbors(id, (other) => groupOf(other) !== null && groupOf(other) !== own).length
  const off = parts.flat()
  return (
    <div className={styles.part}>
      <h3>
        <Trans>Dans le réseau connu</Trans>
      </h3>
      <p>
        <ActorName id={id} links={links} />
      </p>
      <p data-nombre="liens">{lostTiesSentence(i18n, graph.degree(id), own === null ? null : across)}</p>
      {graph.degree(id) > 0 && (
        <p data-nombre="detaches">{actorLossSentence(i18n, { id, parts, count: off.length }, links.nameOf)}</p>
      )}
      <NameList summary={<Trans>Les acteurs détachés</Trans>} ids={off} links={links} />
    </div>
  )
}

const MOST = 15

function CoveragePart({
  atlas,
  fiche,
  communes,
}: Omit<PartProps, 'links'> & { readonly communes: readonly Commune[] }) {
  const { i18n } = useLingui()
  const offers = useMemo(() => offersOf(atlas), [atlas])
  const losses = useMemo(
    () => coverageWithout(offers, communes, fiche.thematiques, fiche.acteur.id),
    [offers, communes, fiche],
  )
  const unmeasured = unmeasuredSentence(i18n, fiche)
  const themeOf = (code: string): string => labelOf(atlas, 'thematiques', code)
  const sums = losses.map((loss) => ({ thematique: loss.thematique, sum: sumOf(loss) }))
  const touched = new Map(losses.flatMap((loss) => loss.communes.map(({ commune }) => [commune.code_insee, commune])))
  const inhabitants = [...touched.values()].reduce((sum, { population }) => sum + population, 0)
  return (
    <div className={styles.part}>
      <h3>
        <Trans>Pour les communes</Trans>
      </h3>
      <p role="status" data-nombre="communes">
        {unmeasured ?? allThemesSentence(i18n, touched.size, inhabitants, losses.length)}
      </p>
      {losses.length > 0 && (
        <>
          <ul className={styles.reasons}>
            {sums.map(({ thematique, sum }) => (
              <li key={thematique}>{themeLossSentences(i18n, themeOf(thematique), sum).join(' ')}</li>
            ))}
          </ul>
          <ThemeTable sums={sums} labelOf={themeOf} />
          <LossTable losses={losses} most={MOST} labelOf={themeOf} />
          <button
            type="button"
            className={styles.button}
            onClick={() => download('fermeture.csv', closingCsv(losses), 'text/csv;charset=utf-8')}
          >
            <Trans>Toutes les communes (CSV)</Trans>
          </button>
          <p className={styles.note}>
            <Trans>
              Distances à vol d’oiseau, du centre de la commune au lieu le plus proche, pour tout public. Un service qui
              refuse la commune n’est pas compté ; un service dont le lieu n’est pas connu ne peut pas l’être.
            </Trans>
          </p>
        </>
      )}
    </div>
  )
}
