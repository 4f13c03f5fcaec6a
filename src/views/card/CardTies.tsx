import { Plural, Trans, useLingui } from '@lingui/react/macro'

import type { Atlas, Fiche } from '../../derive/atlas.ts'
import type { Partenariat } from '../../domain/tables/partenariats.ts'
import { tieSentence } from '../../text/tieSentence.ts'
import type { CardProps } from './Card.tsx'
import { CardEgo } from './CardEgo.tsx'
import { TieDetails } from './TieDetails.tsx'
import styles from './Card.module.css'

interface CardTiesProps {
  readonly atlas: Atlas
  readonly fiche: Fiche
  readonly today: string
  readonly hrefOf: (acteurId: string) => string
  readonly introduction: CardProps['introduction']
  readonly onSelect: (acteurId: string) => void
}

/** The known ties of an organisation, each a sentence with its source. */
export function CardTies({ atlas, fiche, today, hrefOf, introduction, onSelect }: CardTiesProps) {
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
          {introduction !== undefined && (
            <div className={styles.actions}>
              <a
                className="pill"
                href={introduction.hrefOf(fiche.acteur.id)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  introduction.onAsk(fiche.acteur.id)
                }}
              >
                <Trans>Qui peut me présenter à cet acteur ?</Trans>
              </a>
            </div>
          )}
        </>
      )}
    </div>
  )
}

interface TieProps extends Omit<CardTiesProps, 'fiche' | 'introduction'> {
  readonly lien: Partenariat
  readonly self: string
}

function Tie({ atlas, lien, self, today, hrefOf, onSelect }: TieProps) {
  const { i18n } = useLingui()
  const otherId = lien.de === self ? lien.vers : lien.de
  const other = atlas.ficheOf.get(otherId)?.acteur.nom ?? otherId
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
      <TieDetails atlas={atlas} lien={lien} today={today} />
    </li>
  )
}

function keyOf({ de, vers, nature, libelle }: Partenariat): string {
  return [de, vers, nature, libelle].join(' ')
}
