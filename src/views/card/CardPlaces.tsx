import { Trans, useLingui } from '@lingui/react/macro'

import type { Atlas, Fiche } from '../../derive/atlas.ts'
import type { AnnouncedSession } from '../../derive/sessions/announced.ts'
import type { PlacedLieu } from '../../domain/publish.ts'
import type { WeeklyHours } from '../../domain/siteData.ts'
import { hostsInWords } from '../../text/sessions.ts'
import { ContactLinks } from './ContactLinks.tsx'
import { OpeningHours } from './OpeningHours.tsx'
import styles from './Card.module.css'

interface CardPlacesProps {
  readonly atlas: Atlas
  readonly fiche: Fiche
  readonly hours: Readonly<Record<string, WeeklyHours>>
  readonly sessions: readonly AnnouncedSession[]
}

/** Where the organisation receives people, how precisely that is known, and how to get there. */
export function CardPlaces({ atlas, fiche, hours, sessions }: CardPlacesProps) {
  const { i18n } = useLingui()
  return (
    <div className={styles.part}>
      <h3>
        <Trans>Où</Trans>
      </h3>
      {fiche.lieux.length === 0 && (
        <p className={styles.soft}>
          <Trans>Aucun lieu d’accueil n’est connu : cet acteur n’est pas sur la carte.</Trans>
        </p>
      )}
      <ul className={styles.places}>
        {fiche.lieux.map((lieu) => (
          <li key={lieu.id}>
            {lieu.nom !== null && <p className={styles.strong}>{lieu.nom}</p>}
            {sessions
              .filter(({ host }) => host?.lieu.id === lieu.id)
              .map((announced) => (
                <p key={announced.session.id} className={styles.strong} data-accueille={announced.session.id}>
                  {hostsInWords(i18n, announced)}
                </p>
              ))}
            <Address lieu={lieu} departement={nameOf(atlas, lieu.departement)} />
            <Precision lieu={lieu} isHousing={lieu.hebergement ?? fiche.acteur.type === 'hebergeur'} />
            <ContactLinks telephone={lieu.telephone} courriel={lieu.courriel} />
            <OpeningHours text={lieu.horaires_accueil} hours={hours[lieu.id]} />
            <MapLinks lieu={lieu} />
            {lieu.accessibilite_lieu !== null && (
              <p>
                <a href={lieu.accessibilite_lieu} rel="noopener noreferrer external">
                  <Trans>Accessibilité du lieu (Acceslibre)</Trans>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Address({ lieu, departement }: { readonly lieu: PlacedLieu; readonly departement: string }) {
  const { adresse, complement_adresse, code_postal, commune } = lieu
  if (commune === null) return <address className={styles.address}>{departement}</address>
  return (
    <address className={styles.address}>
      {adresse !== null && <span>{adresse}</span>}
      {complement_adresse !== null && <span>{complement_adresse}</span>}
      <span>
        {code_postal} {commune}, {departement}
      </span>
    </address>
  )
}

function Precision({ lieu, isHousing }: { readonly lieu: PlacedLieu; readonly isHousing: boolean }) {
  if (isHousing) {
    return (
      <p className={styles.soft}>
        <Trans>Lieu d’hébergement : seule sa commune est publiée, pour protéger les personnes.</Trans>
      </p>
    )
  }
  if (lieu.precision === 'departement') {
    return (
      <p className={styles.soft}>
        <Trans>Seul le département est connu : ce lieu n’est pas sur la carte.</Trans>
      </p>
    )
  }
  if (lieu.precision === 'adresse') return null
  return (
    <p className={styles.soft}>
      {lieu.adresse === null ? (
        <Trans>Adresse non connue : sur la carte, le lieu est au centre de sa commune.</Trans>
      ) : (
        <Trans>Adresse pas encore située : sur la carte, le lieu est au centre de sa commune.</Trans>
      )}
    </p>
  )
}

function MapLinks({ lieu }: { readonly lieu: PlacedLieu }) {
  if (lieu.position === null) return null
  const [longitude, latitude] = lieu.position
  const exact = lieu.precision === 'adresse'
  const query = [lieu.adresse, lieu.code_postal, lieu.commune].filter((part) => part !== null).join(' ')
  const href = exact
    ? `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`
  return (
    <p>
      <a href={href} rel="noopener noreferrer external">
        {exact ? <Trans>Itinéraire (OpenStreetMap)</Trans> : <Trans>Chercher sur OpenStreetMap</Trans>}
      </a>
    </p>
  )
}

function nameOf(atlas: Atlas, code: string): string {
  return atlas.departements.find((departement) => departement.code === code)?.nom ?? code
}
