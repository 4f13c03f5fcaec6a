import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { nearestTo } from '../../derive/orientation/nearest.ts'
import type { From } from '../../derive/orientation/need.ts'
import type { Station } from '../../text/orientation/stations.ts'
import { Blank } from './Blank.tsx'
import { French } from './Both.tsx'
import { DoubtMark } from './DoubtMark.tsx'
import { Drawing, type DrawingName } from './Drawing.tsx'
import { Kilometres } from './Kilometres.tsx'
import { Offerings } from './Offerings.tsx'
import { QrCode } from './QrCode.tsx'
import { TermLabel } from './TermLabel.tsx'
import { Week } from './Week.tsx'
import { Address, AddressNotes, Phone } from './Where.tsx'
import type { Visit } from './visit.ts'
import styles from './Sheet.module.css'

/** Five visits hold on two pages with so many. */
const MOST_OFFERINGS = 3

interface BriefEntryProps {
  readonly visit: Visit
  /** Its number on the map. */
  readonly number: number
  readonly from: From | null
  readonly stations: readonly Station[]
  readonly today: string
}

/** A visit among several: the drawings, which the sheet explains once, stand for the headings. */
export function BriefEntry({ visit, number, from, stations, today }: BriefEntryProps) {
  const { acteur } = visit.fiche
  return (
    <section className={styles.entry} data-visite={acteur.id}>
      <div className={styles.facts}>
        <div className={styles.main}>
          <h4 className={styles.name}>
            <span className={styles.number}>{number}</span>
            <French>{acteur.nom}</French>
          </h4>
          <Offerings offerings={visit.offerings} most={MOST_OFFERINGS} hasThemes={false} />
          <div className={styles.pair}>
            <Fact drawing="lieu">
              <Address visit={visit} />
            </Fact>
            <div>
              <Fact drawing="telephone">
                <Phone visit={visit} />
              </Fact>
              <Nearest visit={visit} stations={stations} />
            </div>
          </div>
          <AddressNotes visit={visit} />
          <Fact drawing="horloge">
            <Week visit={visit} isBrief />
          </Fact>
        </div>
        <div className={styles.side}>
          <QrCode address={visit.card} />
          <p>
            <TermLabel vocabulaire="types" term={visit.famille} inline />
          </p>
          <Way visit={visit} from={from} />
          <DoubtMark fiche={visit.fiche} today={today} />
        </div>
      </div>
      <Blank>
        <Trans>Rendez-vous</Trans>
      </Blank>
    </section>
  )
}

function Fact({ drawing, children }: { readonly drawing: DrawingName; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <Drawing name={drawing} />
      <div>{children}</div>
    </div>
  )
}

/** How far the place is from the person's commune, as the crow flies, unless it is there. */
function Way({ visit: { lieu, km }, from }: Pick<BriefEntryProps, 'visit' | 'from'>) {
  const { t } = useLingui()
  if (from === null || km === null || lieu?.code_insee === from.code) return null
  return (
    <Fact drawing="chemin">
      <span className="visually-hidden">{t`Depuis ma commune`}</span>
      <French>
        {from.nom} : <Kilometres km={km} />
      </French>
    </Fact>
  )
}

/** The station nearest to the place, and how far it is. */
function Nearest({ visit: { lieu }, stations }: Pick<BriefEntryProps, 'visit' | 'stations'>) {
  const { t } = useLingui()
  const station = lieu === null || lieu.position === null ? null : nearestTo(stations, lieu.position)
  if (station === null) return null
  return (
    <Fact drawing="train">
      <span className="visually-hidden">{t`Gare la plus proche`}</span>
      <French>
        {station.item.nom} : <Kilometres km={station.km} />
      </French>
    </Fact>
  )
}
