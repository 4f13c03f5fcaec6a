import { Trans, useLingui } from '@lingui/react/macro'

import { MEETING_KM, WEIGHTS } from '../../derive/ties/introductionWeights.ts'
import { FigureTable } from '../table/FigureTable.tsx'
import figures from '../table/FigureTable.module.css'
import styles from './Understand.module.css'

/** How pairs are ranked, with the very weights that rank them. */
export function WeightsExplained() {
  const { t } = useLingui()
  const { complements } = WEIGHTS
  const rows = [
    [t`Tous deux disent recevoir le même public de nouveaux arrivants`, complements.public],
    [t`L’un accompagne des nouveaux arrivants, l’autre est ouvert à tous`, complements.public - WEIGHTS.openToAll],
    [
      t`L’un conduit au niveau de français que l’autre demande, les deux étant dits`,
      complements.niveau + WEIGHTS.statedLevel,
    ],
    [t`L’un enseigne le français, utile avant l’offre de l’autre`, complements.niveau],
    [t`L’un aide à se déplacer, l’autre reçoit pour se former ou travailler`, complements['trop-loin']],
    [t`L’un fait garder les enfants, l’autre reçoit pour se former ou travailler`, complements.enfants],
    [t`L’un conseille sur le droit au séjour, en jeu avant l’offre de l’autre`, complements.titre],
    [t`Au même endroit ; en proportion de la distance, rien à partir de ${WEIGHTS.nearKm} km`, WEIGHTS.near],
    [t`Dans le même département, quand un lieu n’est pas connu`, WEIGHTS.sameDepartement],
    [t`Partenaires communs, au plus`, WEIGHTS.partnersMost],
    [t`Chacun des deux sans lien connu avec l’autre écosystème`, WEIGHTS.untiedAcross],
  ] as const
  return (
    <details className={styles.details}>
      <summary>
        <Trans>Comment ces paires sont rangées</Trans>
      </summary>
      <p className={styles.note}>
        <Trans>
          Sont comparés tous les acteurs des deux écosystèmes sans lien connu entre eux, qui se complètent (l’un a ce
          que l’autre n’a pas) ou ont un partenaire commun, et que {MEETING_KM} km au plus séparent ; deux parties d’une
          même maison ne sont pas présentées l’une à l’autre. D’abord les paires d’un écosystème à l’autre, puis par
          points. La deuxième façon de se compléter compte pour moitié. Un partenaire commun vaut d’autant moins qu’il
          connaît du monde : {WEIGHTS.partner} divisé par le logarithme du nombre de ses partenaires (Adamic et Adar,
          2003). Une paire perd {WEIGHTS.repeated} points au classement pour chaque meilleure paire où figure déjà l’un
          des deux.
        </Trans>
      </p>
      <FigureTable columns={[{ name: t`Ce qui compte` }, { name: t`Points`, isNumber: true }]} place="text">
        <tbody>
          {rows.map(([why, worth]) => (
            <tr key={why}>
              <th scope="row">{why}</th>
              <td className={figures.number}>{worth}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </details>
  )
}
