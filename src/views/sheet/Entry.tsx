import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import type { From } from '../../derive/orientation/need.ts'
import type { Station } from '../../text/orientation/stations.ts'
import { Blank } from './Blank.tsx'
import { Both, French } from './Both.tsx'
import { Directions } from './Directions.tsx'
import { DoubtMark } from './DoubtMark.tsx'
import { Heading } from './Heading.tsx'
import { Offerings } from './Offerings.tsx'
import { Publics } from './Publics.tsx'
import { QrCode } from './QrCode.tsx'
import { TermLabel } from './TermLabel.tsx'
import { Week } from './Week.tsx'
import { Address, AddressNotes, Phone } from './Where.tsx'
import type { Visit } from './visit.ts'
import styles from './Sheet.module.css'

/** More categories, or more than the names of four, would not leave the page room for a week of hours. */
const MOST_OFFERINGS = 4

interface EntryProps {
  readonly visit: Visit
  readonly from: From | null
  readonly stations: readonly Station[]
  readonly today: string
  /** The map. */
  readonly children: ReactNode
}

/** A visit that has the page for itself: who, for what, where, when, how, and the card that is kept up to date. */
export function Entry({ visit, from, stations, today, children }: EntryProps) {
  const { acteur } = visit.fiche
  return (
    <section className={styles.entry} data-visite={acteur.id}>
      <div className={styles.who}>
        <h4 className={styles.name}>
          <French>{acteur.nom}</French>
        </h4>
        <p>
          <TermLabel vocabulaire="types" term={visit.famille} inline />
        </p>
      </div>
      <div className={styles.facts}>
        <div className={styles.main}>
          <div>
            <Heading pictogram="main">
              <Trans>On peut m’aider pour</Trans>
            </Heading>
            <Offerings offerings={visit.offerings} most={MOST_OFFERINGS} hasThemes={visit.offerings.length <= 2} />
          </div>
          <Publics publics={visit.publics} />
          <div className={styles.pair}>
            <div>
              <Heading pictogram="lieu" inline>
                <Trans>L’adresse</Trans>
              </Heading>
              <Address visit={visit} />
            </div>
            <div>
              <Heading pictogram="telephone" inline>
                <Trans>Le téléphone</Trans>
              </Heading>
              <Phone visit={visit} />
            </div>
          </div>
          <AddressNotes visit={visit} />
          <div>
            <Heading pictogram="horloge">
              <Trans>Les horaires</Trans>
            </Heading>
            <Week visit={visit} />
          </div>
        </div>
        <div className={styles.side}>
          <QrCode address={visit.card}>
            <Both>
              <Trans>La fiche à jour, sur un téléphone</Trans>
            </Both>
          </QrCode>
          {children}
          <DoubtMark fiche={visit.fiche} today={today} />
        </div>
      </div>
      {(visit.lieu?.position ?? null) !== null && (
        <div>
          <Heading pictogram="chemin">
            <Trans>Comment y aller</Trans>
          </Heading>
          <Directions visit={visit} from={from} stations={stations} />
        </div>
      )}
      <Blank>
        <Trans>Rendez-vous : jour et heure</Trans>
      </Blank>
      <Blank>
        <Trans>Personne à demander</Trans>
      </Blank>
    </section>
  )
}
