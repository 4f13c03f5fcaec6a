import { Trans, useLingui } from '@lingui/react/macro'

import { type Atlas, labelOf } from '../derive/atlas.ts'
import type { Partenariat } from '../domain/tables/partenariats.ts'
import styles from './TieTable.module.css'

interface TieRowProps {
  readonly atlas: Atlas
  readonly lien: Partenariat
  readonly onSelect: (acteurId: string | null) => void
}

/** One known tie: who, with whom, in the source's words, since when, how far to trust it, and where it is said. */
export function TieRow({ atlas, lien, onSelect }: TieRowProps) {
  const { t } = useLingui()
  const nature = labelOf(atlas, 'natures', lien.nature)
  const actor = (id: string) => (
    <button type="button" className={styles.actor} onClick={() => onSelect(id)}>
      {atlas.ficheOf.get(id)?.acteur.nom ?? id}
    </button>
  )
  return (
    <tr>
      <td>{actor(lien.de)}</td>
      <td>
        <span className={styles.way} role="img" aria-label={lien.sens === 'oriente' ? t`vers` : t`avec`}>
          {lien.sens === 'oriente' ? '→' : '↔'}
        </span>
        {actor(lien.vers)}
      </td>
      <td>
        {nature}
        {lien.libelle.toLowerCase() !== nature.toLowerCase() && <span className={styles.words}>{lien.libelle}</span>}
      </td>
      <td>
        {lien.annee}
        {lien.fin !== null && (
          <span className={styles.words}>
            <Trans>terminé en {lien.fin}</Trans>
          </span>
        )}
      </td>
      <td>{labelOf(atlas, 'confiances', lien.confiance)}</td>
      <td>
        {lien.source_url.map((url) => (
          <a key={url} className={styles.source} href={url} rel="noreferrer">
            {hostOf(url)}
          </a>
        ))}
      </td>
    </tr>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
