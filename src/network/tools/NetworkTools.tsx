import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useRef, useState } from 'react'

import { DISPOSITIONS, type Disposition, TAILLES, type Taille } from '../../state/networkChoices.ts'
import type { NetworkViewProps } from '../NetworkView.tsx'
import type { Strength } from '../useStrength.ts'
import { AnchorSlider } from './AnchorSlider.tsx'
import { Select } from './Select.tsx'
import { TieChips } from './TieChips.tsx'
import { TieFilterMenu } from './TieFilterMenu.tsx'
import { useEscape } from './useEscape.ts'
import controls from './Controls.module.css'
import styles from './Tools.module.css'

interface NetworkToolsProps extends Omit<NetworkViewProps, 'positions'> {
  readonly strength: Strength
}

/** What changes how the graph is drawn, and of which ties; on a narrow picture it folds behind one button. */
export default function NetworkTools(props: NetworkToolsProps) {
  const { atlas, selection, selected, tieFilters, choices, strength, onChange } = props
  const { t } = useLingui()
  const id = useId()
  const [unfolded, setUnfolded] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const fold = useRef<HTMLButtonElement>(null)
  useEscape(bar, () => {
    if (!unfolded) return
    setUnfolded(false)
    fold.current?.focus()
  })
  const dispositions: Readonly<Record<Disposition, string>> = {
    liens: t`Par liens`,
    ecosystemes: t`Par écosystème`,
    departements: t`Par département`,
    cercles: t`Autour d’un acteur`,
  }
  const tailles: Readonly<Record<Taille, string>> = {
    degre: t`Nombre de liens connus`,
    intermediarite: t`Rôle d’intermédiaire`,
  }
  return (
    <>
      <TieChips atlas={atlas} selection={selection} filters={tieFilters} onChange={onChange} />
      <div ref={bar} className={styles.bar} role="group" aria-label={t`Affichage du réseau`}>
        <button
          ref={fold}
          type="button"
          className={styles.fold}
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Trans>Affichage</Trans>
        </button>
        <div id={id} className={styles.controls} data-unfolded={unfolded}>
          <Select
            label={t`Disposition`}
            value={choices.disposition}
            options={DISPOSITIONS.map((code) => [code, dispositions[code]])}
            onChange={(disposition) => onChange({ disposition })}
          />
          <AnchorSlider strength={strength} />
          <Select
            label={t`Taille`}
            value={choices.taille}
            options={TAILLES.map((code) => [code, tailles[code]])}
            onChange={(taille) => onChange({ taille })}
          />
          <label className={controls.option}>
            <input
              type="checkbox"
              checked={choices.communautes === 'oui'}
              onChange={({ target }) => onChange({ communautes: target.checked ? 'oui' : 'non' })}
            />
            <Trans>Communautés</Trans>
          </label>
        </div>
        <TieFilterMenu atlas={atlas} selection={selection} filters={tieFilters} onChange={onChange} />
      </div>
      {choices.disposition === 'cercles' && selected === null && (
        <p role="status" className={styles.notice}>
          <Trans>
            Choisissez l’acteur à mettre au centre : dans le graphe, dans la liste ou par la recherche. Ceux que 1, 2
            puis 3 liens connus en séparent feront cercle autour de lui.
          </Trans>
        </p>
      )}
      {choices.disposition === 'cercles' && selected !== null && !selection.ids.has(selected.acteur.id) && (
        <p role="status" className={styles.notice}>
          <Trans>Les filtres écartent l’acteur choisi : il ne peut pas être au centre.</Trans>
        </p>
      )}
    </>
  )
}
