import { useLingui } from '@lingui/react/macro'

import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import type { AnnouncedSession } from '../../derive/sessions/announced.ts'
import type { WeeklyHours } from '../../domain/siteData.ts'
import { Mark } from '../Mark.tsx'
import { CardPlaces } from './CardPlaces.tsx'
import { CardServices } from './CardServices.tsx'
import { CardSources } from './CardSources.tsx'
import { CardTies } from './CardTies.tsx'
import { ContactLinks } from './ContactLinks.tsx'
import { Doubts } from './Doubts.tsx'
import { ShareLink } from './ShareLink.tsx'
import { useOpening } from './useOpening.ts'
import styles from './Card.module.css'

export interface CardProps {
  readonly atlas: Atlas
  readonly fiche: Fiche
  readonly hours: Readonly<Record<string, WeeklyHours>>
  readonly today: string
  /** Sessions announced, wherever they are held; by default none is told. */
  readonly sessions?: readonly AnnouncedSession[]
  readonly contactEmail: string
  readonly hrefOf: (acteurId: string) => string
  /** How one asks who can introduce one to an organisation; by default one cannot. */
  readonly introduction?: { readonly hrefOf: (acteurId: string) => string; readonly onAsk: (acteurId: string) => void }
  readonly onSelect: (acteurId: string) => void
  readonly onClose: () => void
}

const NONE: readonly AnnouncedSession[] = []

/** All that is known of an organisation, in the order in which it is asked for. Takes focus when it opens. */
export function Card({
  atlas,
  fiche,
  hours,
  today,
  sessions = NONE,
  contactEmail,
  hrefOf,
  introduction,
  onSelect,
  onClose,
}: CardProps) {
  const { t } = useLingui()
  const { acteur, ecosysteme } = fiche
  const card = useOpening(acteur.id, onClose)
  return (
    <section ref={card} className={styles.card} aria-label={t`Fiche de l’acteur`} data-fiche={acteur.id}>
      <header className={styles.header}>
        <Mark type={acteur.type} size={34} />
        <div>
          <h2 tabIndex={-1}>{acteur.nom}</h2>
          <p className={styles.family}>
            {labelOf(atlas, 'types', acteur.type)}
            {ecosysteme !== null && <span> · {labelOf(atlas, 'ecosystemes', ecosysteme)}</span>}
          </p>
        </div>
        <button type="button" className={styles.close} aria-label={t`Fermer la fiche`} onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <path d="M1 1l12 12M13 1L1 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <Doubts fiche={fiche} today={today} />
      {acteur.description !== null && <p>{acteur.description}</p>}
      <ContactLinks telephone={acteur.telephone} courriel={acteur.courriel} siteWeb={acteur.site_web} />
      <CardPlaces atlas={atlas} fiche={fiche} hours={hours} sessions={sessions} />
      <CardServices atlas={atlas} fiche={fiche} />
      <CardTies
        atlas={atlas}
        fiche={fiche}
        today={today}
        hrefOf={hrefOf}
        introduction={introduction}
        onSelect={onSelect}
      />
      <CardSources atlas={atlas} fiche={fiche} />
      <ShareLink acteur={acteur} contactEmail={contactEmail} />
    </section>
  )
}
