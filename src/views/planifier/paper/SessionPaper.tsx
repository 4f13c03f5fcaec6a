import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { FeatureCollection } from 'geojson'

import { type Atlas, labelOf } from '../../../derive/atlas.ts'
import { groupBy } from '../../../derive/groupBy.ts'
import { personsAt } from '../../../derive/sessions/plan.ts'
import type { ToldSession } from '../../../derive/sessions/told.ts'
import { coverageKm } from '../../../text/coverage.ts'
import { partialDateInWords } from '../../../text/dates.ts'
import { PaperHead } from './PaperHead.tsx'
import { SessionMap } from './SessionMap.tsx'
import styles from './Paper.module.css'

/** What a paper of one session is made from. */
export interface PaperProps {
  readonly atlas: Atlas
  readonly told: ToldSession
  /** Of the départements; null until they have come. */
  readonly outlines: FeatureCollection | null
  readonly dataDate: string
}

/** More guests than this are written closer. */
const MANY = 48

/** One session on paper: what, when, where, a small map, and who is invited from how far: the list says what the map shows. */
export function SessionPaper({ atlas, told, outlines, dataDate }: PaperProps) {
  const { i18n } = useLingui()
  const { guests, totalKm, farthestKm } = told.session
  const persons = personsAt(told.session)
  const byEcosystem = [...groupBy(guests, ({ participant }) => participant.fiche.ecosysteme ?? '')]
  return (
    <article className={styles.paper} data-feuille-session={told.numero}>
      <PaperHead told={told} purpose={null} />
      <p>
        <Plural value={guests.length} _0="Aucun lieu invité" one="# lieu invité" other="# lieux invités" />
        {persons > guests.length && (
          <>
            {', '}
            <Plural value={persons} one="# personne" other="# personnes" />
          </>
        )}
        {byEcosystem.length > 1 &&
          ` (${byEcosystem.map(([code, list]) => `${labelOf(atlas, 'ecosystemes', code)} : ${list.length}`).join(' ; ')})`}
        {guests.length > 0 && (
          <Trans>
            , en moyenne à {coverageKm(i18n, totalKm / persons)}, au plus à {coverageKm(i18n, farthestKm)} à vol
            d’oiseau
          </Trans>
        )}
        .
      </p>
      <div className={styles.columns}>
        <SessionMap told={told} outlines={outlines} />
        <ol className={styles.guests} data-serre={guests.length > MANY}>
          {guests.map(({ participant: { fiche, lieu }, km }) => (
            <li key={lieu.id}>
              <strong>{fiche.acteur.nom}</strong>
              {lieu.commune !== null && <>, {lieu.commune}</>} <span>{coverageKm(i18n, km)}</span>
            </li>
          ))}
        </ol>
      </div>
      <p className={styles.source}>
        <Trans>
          Cartographie des acteurs, données du {partialDateInWords(dataDate, i18n.locale)}. Distances à vol d’oiseau.
        </Trans>
      </p>
    </article>
  )
}
