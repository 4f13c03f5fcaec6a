import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { Acteur } from '../../domain/tables/acteurs.ts'
import styles from './Card.module.css'

/** Copies the link to what is on screen; opens a pre-filled mail to say that something is wrong. */
export function ShareLink({ acteur, contactEmail }: { readonly acteur: Acteur; readonly contactEmail: string }) {
  const { t } = useLingui()
  const [copied, setCopied] = useState<string | null>(null)
  const subject = t`Erreur sur la fiche « ${acteur.nom} »`
  const body = t`Fiche : ${acteur.nom} (${acteur.id})
Ce qui est faux, et ce qu’il faudrait écrire :

Source (adresse d’une page publique) :

N’indiquez aucune information sur une personne.`
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href)
      setCopied(t`Lien copié`)
    } catch {
      setCopied(t`La copie a été refusée : copiez l’adresse affichée par votre navigateur.`)
    }
  }
  return (
    <div className={styles.part}>
      <div className={styles.actions}>
        <button type="button" className="pill" onClick={() => void copy()}>
          <Trans>Copier le lien</Trans>
        </button>
        <a
          className="pill"
          href={`mailto:${contactEmail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
        >
          <Trans>Signaler une erreur</Trans>
        </a>
      </div>
      <p role="status" className={styles.soft}>
        {copied}
      </p>
      {contactEmail === '' && (
        <p className={styles.soft}>
          <Trans>Le signalement ouvre votre messagerie ; l’adresse du destinataire n’est pas encore fixée.</Trans>
        </p>
      )}
    </div>
  )
}
