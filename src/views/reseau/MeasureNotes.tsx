import { Trans } from '@lingui/react/macro'

import styles from './Measures.module.css'

/** What each column tells, in plain words, with the method's name for who knows it. */
export function MeasureNotes() {
  return (
    <details className={styles.notes}>
      <summary>
        <Trans>Ce que disent ces mesures</Trans>
      </summary>
      <dl>
        <dt>
          <Trans>Partenaires, liens</Trans>
        </dt>
        <dd>
          <Trans>
            Le nombre d’acteurs auxquels un lien est connu, et le nombre de ces liens. Zéro veut dire « non documenté ».
          </Trans>
        </dd>
        <dt>
          <Trans>Hors de son écosystème</Trans>
        </dt>
        <dd>
          <Trans>
            Parmi ses partenaires, ceux d’un autre écosystème, du pilotage ou d’aucun. Vide pour un acteur qui n’est
            d’aucun écosystème.
          </Trans>
        </dd>
        <dt>
          <Trans>Chaînes courtes</Trans>
        </dt>
        <dd>
          <Trans>
            Parmi toutes les paires d’autres acteurs, la part de celles que relie une chaîne la plus courte qui passe
            par lui, et son rang (intermédiarité, Freeman 1977). Quand plusieurs chaînes sont aussi courtes, chacune
            compte pour sa part.
          </Trans>
        </dd>
        <dt>
          <Trans>Réseau</Trans>
        </dt>
        <dd>
          <Trans>
            Les acteurs que des liens connus relient de proche en proche (composante) : son numéro, 1 pour le plus
            grand, et son nombre d’acteurs.
          </Trans>
        </dd>
        <dt>
          <Trans>Communauté</Trans>
        </dt>
        <dd>
          <Trans>
            Le groupe d’acteurs très liés entre eux auquel il appartient (méthode de Louvain, toujours le même tirage) :
            son numéro, 1 pour le plus grand. Une autre méthode donnerait d’autres groupes.
          </Trans>
        </dd>
        <dt>
          <Trans>Coupe</Trans>
        </dt>
        <dd>
          <Trans>
            Combien d’acteurs n’auraient plus de chaîne connue vers le reste de leur réseau s’il n’était pas là (point
            d’articulation).
          </Trans>
        </dd>
      </dl>
    </details>
  )
}
