import { Trans } from '@lingui/react/macro'
import type { FeatureCollection } from 'geojson'
import { use } from 'react'

import type { From } from '../../derive/orientation/need.ts'
import type { Station } from '../../text/orientation/stations.ts'
import { Blank } from './Blank.tsx'
import { Both, TonguesContext } from './Both.tsx'
import { BriefEntry } from './BriefEntry.tsx'
import { Entry } from './Entry.tsx'
import { Legend } from './Legend.tsx'
import { MiniMap } from './MiniMap.tsx'
import { SourceLine } from './SourceLine.tsx'
import type { Visit } from './visit.ts'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly visits: readonly Visit[]
  readonly from: From | null
  readonly stations: readonly Station[]
  readonly outlines: FeatureCollection | null
  readonly today: string
}

/** The paper: what to fill by hand, each visit, a map, and how far all this is to be trusted. */
export function Sheet({ visits, from, stations, outlines, today }: SheetProps) {
  const alone = visits.length === 1
  const isTranslated = (use(TonguesContext)?.other ?? null) !== null
  return (
    <article className={styles.sheet} data-seul={alone}>
      <header className={styles.header}>
        <h3 className={styles.title}>
          <Both>
            <Trans>Où aller : ma fiche</Trans>
          </Both>
        </h3>
        <Blank>
          <Trans>Mon nom</Trans>
        </Blank>
        {!alone && <Legend />}
      </header>
      {alone
        ? visits.map((visit) => (
            <Entry key={visit.fiche.acteur.id} visit={visit} from={from} stations={stations} today={today}>
              <MiniMap visits={visits} from={from} outlines={outlines} />
            </Entry>
          ))
        : visits.map((visit, index) => (
            <BriefEntry
              key={visit.fiche.acteur.id}
              visit={visit}
              number={index + 1}
              from={from}
              stations={stations}
              today={today}
            />
          ))}
      <footer className={styles.footer}>
        {!alone && <MiniMap visits={visits} from={from} outlines={outlines} />}
        <div>
          <SourceLine fiches={visits.map(({ fiche }) => fiche)} today={today} />
          <Both>
            <span>
              <Trans>Les distances sont à vol d’oiseau : la route est plus longue.</Trans>
            </span>
            <span>
              <Trans>Appelez avant de vous déplacer : les informations ont pu changer.</Trans>
            </span>
            {isTranslated && (
              <strong data-traduction>
                <Trans>Traduction automatique non relue : en cas de doute, le texte français compte.</Trans>
              </strong>
            )}
          </Both>
        </div>
      </footer>
    </article>
  )
}
