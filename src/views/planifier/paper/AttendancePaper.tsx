import { Trans, useLingui } from '@lingui/react/macro'

import { PaperHead } from './PaperHead.tsx'
import type { PaperProps } from './SessionPaper.tsx'
import { blankRows } from './blankRows.ts'
import styles from './Paper.module.css'

/** A cell to be written in by hand. */
const BLANK = '\u00A0'

/** A sheet to be signed: organisations are named, people are not; they write themselves in. */
export function AttendancePaper({ told }: PaperProps) {
  const { i18n, t } = useLingui()
  const places = told.session.guests
    .flatMap(({ participant: { fiche, lieu, persons } }) =>
      // A line to sign for each person of a place.
      Array.from({ length: persons }, (_, rank) => ({
        id: lieu.id,
        rank,
        nom: fiche.acteur.nom,
        commune: lieu.commune,
      })),
    )
    .toSorted((a, b) => a.nom.localeCompare(b.nom, i18n.locale))
  const blank = blankRows(places.length)
  return (
    <article className={styles.paper} data-emargement={told.numero}>
      <table className={styles.attendance}>
        <colgroup>
          <col className={styles.organisation} />
          <col span={2} />
        </colgroup>
        {/* All of it is at the top of every page: a sheet that went astray tells what was signed. */}
        <thead>
          <tr>
            <td colSpan={3} className={styles.repeated}>
              <PaperHead told={told} purpose={t`Feuille d’émargement`} />
            </td>
          </tr>
          <tr>
            <th scope="col">
              <Trans>Organisation</Trans>
            </th>
            <th scope="col">
              <Trans>Nom et prénom</Trans>
            </th>
            <th scope="col">
              <Trans>Signature</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, rank, nom, commune }) => (
            <tr key={`${id} ${rank}`} data-invite={id}>
              <th scope="row">
                {nom}
                {commune !== null && <span>, {commune}</span>}
              </th>
              <td>{BLANK}</td>
              <td>{BLANK}</td>
            </tr>
          ))}
          {Array.from({ length: blank }, (_, index) => (
            <tr key={index}>
              <td>{BLANK}</td>
              <td>{BLANK}</td>
              <td>{BLANK}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
