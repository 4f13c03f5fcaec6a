import { Plural, Trans, useLingui } from '@lingui/react/macro'

import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import type { Partenariat } from '../../domain/tables/partenariats.ts'
import { isTieDoubtful } from '../../derive/freshness.ts'
import { tieSentence } from '../../text/tieSentence.ts'
import { CardEgo } from './CardEgo.tsx'
import { SourceLinks } from './SourceLinks.tsx'
import styles from './Card.module.css'

interface CardTiesProps {
  readonly atlas: Atlas
  readonly fiche: Fiche
  readonly today: string
  readonly hrefOf: (acteurId: string) => string
  readonly onSelect: (acteurId: string) => void
}

/** The known ties of an organisation, each a sentence with its source. */
export function CardTies({ atlas, fiche, today, hrefOf, onSelect }: CardTiesProps) {
  return (
    <div className={styles.part}>
      <h3>
        <Trans>Ses liens connus</Trans>
      </h3>
      <CardEgo atlas={atlas} fiche={fiche} />
      {fiche.liens.length > 0 && (
        <>
          <p className={styles.soft}>
            <Plural value={fiche.liens.length} one="# lien documenté" other="# liens documentés" />
          </p>
          <ul className={styles.ties}>
            {fiche.liens.map((lien) => (
              <Tie
                key={keyOf(lien)}
                atlas={atlas}
                lien={lien}
                self={fiche.acteur.id}
                today={today}
                hrefOf={hrefOf}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface TieProps extends Omit<CardTiesProps, 'fiche'> {
  readonly lien: Partenariat
  readonly self: string
}

function Tie({ atlas, lien, self, today, hrefOf, onSelect }: TieProps) {
  const { i18n } = useLingui()
  const otherId = lien.de === self ? lien.vers : lien.de
  const other = atlas.ficheOf.get(otherId)?.acteur.nom ?? otherId
  const confiance = labelOf(atlas, 'confiances', lien.confiance).toLowerCase()
  return (
    <li>
      {i18n._(tieSentence(lien, self))}{' '}
      <a
        href={hrefOf(otherId)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onSelect(otherId)
        }}
      >
        {other}
      </a>
      <p className={styles.soft}>
        « {lien.libelle} »{lien.annee !== null && <>, {lien.annee}</>}
        {lien.fin !== null && (
          <>
            , <Trans>terminé en {lien.fin}</Trans>
          </>
        )}
        {' · '}
        {confiance}
        {isTieDoubtful(lien, today) && (
          <>
            {', '}
            <strong>
              <Trans>à vérifier</Trans>
            </strong>
          </>
        )}
        {' · '}
        <SourceLinks urls={lien.source_url} />
      </p>
      {lien.notes !== null && <p className={styles.soft}>{lien.notes}</p>}
    </li>
  )
}

function keyOf({ de, vers, nature, libelle }: Partenariat): string {
  return [de, vers, nature, libelle].join(' ')
}
