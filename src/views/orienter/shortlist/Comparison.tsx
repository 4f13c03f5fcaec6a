import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { type Fiche, labelOf } from '../../../derive/atlas.ts'
import { nearestTo } from '../../../derive/orientation/nearest.ts'
import type { From } from '../../../derive/orientation/need.ts'
import type { PlacedLieu } from '../../../domain/publish.ts'
import { kilometres } from '../../../text/orientation/distance.ts'
import { addressLine } from '../../../text/orientation/shortlistText.ts'
import { ActorLink } from '../ActorLink.tsx'
import { CallLink } from '../CallLink.tsx'
import type { Telling } from '../telling.ts'
import { download } from '../../download.ts'
import { vcardsOf } from './vcard.ts'
import styles from './Shortlist.module.css'

interface ComparisonProps {
  readonly fiches: readonly Fiche[]
  readonly telling: Telling
  readonly from: From | null
}

/** The organisations of the shortlist side by side: one column each, one line for each thing to compare. */
export function Comparison({ fiches, telling, from }: ComparisonProps) {
  const { t, i18n } = useLingui()
  const { atlas, words } = telling
  const list = (items: readonly string[]) => new Intl.ListFormat(i18n.locale).format([...new Set(items)])
  const rows: readonly (readonly [string, (fiche: Fiche) => ReactNode])[] = [
    [t`Famille`, ({ acteur }) => labelOf(atlas, 'types', acteur.type)],
    [
      t`Lieux`,
      ({ lieux }) => lieux.map((lieu) => <p key={lieu.id}>{addressLine(lieu) || words.zone(lieu.departement)}</p>),
    ],
    [t`Distance`, (fiche) => distanceOf(fiche, from)],
    [t`Horaires`, ({ lieux }) => list(lieux.flatMap(({ horaires_accueil }) => horaires_accueil ?? []))],
    [t`Publics`, ({ publics }) => list(publics.map((code) => labelOf(atlas, 'publics', code)))],
    [t`Thèmes`, ({ thematiques }) => list(thematiques.map((code) => labelOf(atlas, 'thematiques', code)))],
    [t`Téléphone`, (fiche) => callOf(phoneIn(fiche))],
    [t`Y aller`, ({ lieux }) => <Directions lieu={lieux[0]} />],
  ]
  function distanceOf({ lieux }: Fiche, start: From | null): string {
    if (start === null) return ''
    const placed = lieux.filter(
      (lieu): lieu is PlacedLieu & { readonly position: NonNullable<PlacedLieu['position']> } => lieu.position !== null,
    )
    const nearest = nearestTo(placed, start.position)
    if (nearest === null) return ''
    const { precision, code_insee } = nearest.item
    if (precision !== 'adresse' && code_insee === start.code) return t`dans la commune`
    return t`${kilometres(words, nearest.km)} à vol d’oiseau`
  }
  return (
    // The table is wider than a phone: it scrolls on its own, by the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.frame} role="group" aria-label={t`Comparaison`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`Acteur`}</th>
            {fiches.map((fiche) => (
              <th key={fiche.acteur.id} scope="col" data-selection={fiche.acteur.id}>
                <ActorLink fiche={fiche} telling={telling} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, cell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {fiches.map((fiche) => (
                <td key={fiche.acteur.id}>{filled(cell(fiche))}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Trans>Actions</Trans>
            </th>
            {fiches.map((fiche) => (
              <td key={fiche.acteur.id}>
                <div className={styles.cellActions}>
                  <button
                    type="button"
                    className="pill"
                    aria-label={t`vCard de ${fiche.acteur.nom}`}
                    onClick={() => void saveCard(fiche)}
                  >
                    <Trans>vCard</Trans>
                  </button>
                  <button
                    type="button"
                    className="pill"
                    aria-label={t`Retirer ${fiche.acteur.nom} de la sélection`}
                    onClick={() => telling.onToggle(fiche.acteur.id)}
                  >
                    <Trans>Retirer</Trans>
                  </button>
                </div>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

async function saveCard(fiche: Fiche): Promise<void> {
  download(`${fiche.acteur.id}.vcf`, await vcardsOf([fiche]), 'text/vcard;charset=utf-8')
}

function phoneIn({ acteur, lieux }: Fiche): string | null {
  return lieux.find(({ telephone }) => telephone !== null)?.telephone ?? acteur.telephone
}

function callOf(phone: string | null): ReactNode {
  return phone === null ? null : <CallLink phone={phone} />
}

/** What the data do not say is said as such, and not left blank. */
function filled(value: ReactNode): ReactNode {
  const empty = value === '' || value === null || (Array.isArray(value) && value.length === 0)
  return empty ? <Trans>non connu</Trans> : value
}

function Directions({ lieu }: { readonly lieu: PlacedLieu | undefined }) {
  if (lieu === undefined || lieu.position === null) return <Trans>non connu</Trans>
  const [longitude, latitude] = lieu.position
  const href =
    lieu.precision === 'adresse'
      ? `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`
      : `https://www.openstreetmap.org/search?query=${encodeURIComponent(addressLine(lieu))}`
  return (
    <a href={href} rel="noopener noreferrer external">
      {lieu.precision === 'adresse' ? (
        <Trans>Itinéraire (OpenStreetMap)</Trans>
      ) : (
        <Trans>Chercher sur OpenStreetMap</Trans>
      )}
    </a>
  )
}
