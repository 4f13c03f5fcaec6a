import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { CommuneSearch } from '../../../derive/orientation/communeSearch.ts'
import { findAddress } from './addressSearch.ts'
import combobox from '../../combobox/Combobox.module.css'
import styles from './Question.module.css'

interface AddressFieldProps {
  readonly search: CommuneSearch
  readonly onChoose: (code: string) => void
}

/** An address instead of a commune, for whoever opens it: it is sent to the national geocoder, which the notice says. */
export function AddressField({ search, onChoose }: AddressFieldProps) {
  const { t } = useLingui()
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState('')
  const ask = async (): Promise<void> => {
    setSaid(t`Recherche de l’adresse…`)
    try {
      const found = await findAddress(address)
      const commune = found === null ? undefined : search.byCode.get(found.code)
      if (found === null) setSaid(t`Adresse introuvable : écrivez la commune.`)
      else if (commune === undefined) setSaid(t`« ${found.label} » est hors de la région Centre-Val de Loire.`)
      else {
        setSaid(t`« ${found.label} » : le départ est ${commune.nom}.`)
        onChoose(commune.code)
      }
    } catch (fault) {
      console.warn(fault)
      setSaid(t`Le géocodeur national ne répond pas : écrivez la commune, ce qui est choisi est gardé.`)
    }
  }
  return (
    <details className={styles.address}>
      <summary>
        <Trans>Chercher par une adresse</Trans>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (address.trim() !== '') void ask()
        }}
      >
        <p className={styles.help} id="orienter-adresse-avis">
          <Trans>
            L’adresse écrite ici sera envoyée au géocodeur national (data.geopf.fr), sans rien d’autre. Elle n’est pas
            gardée et ne figure pas dans le lien.
          </Trans>
        </p>
        <input
          type="text"
          aria-label={t`Adresse`}
          className={combobox.input}
          data-large="true"
          value={address}
          autoComplete="off"
          placeholder={t`12 rue de la Gare, Vierzon`}
          aria-describedby="orienter-adresse-avis"
          onChange={({ target }) => setAddress(target.value)}
        />
        <button type="submit" className={styles.positionButton}>
          <Trans>Envoyer et chercher</Trans>
        </button>
        <p className={styles.help} role="status">
          {said}
        </p>
      </form>
    </details>
  )
}
