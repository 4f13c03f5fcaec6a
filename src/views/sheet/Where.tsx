import { Trans, useLingui } from '@lingui/react/macro'

import { Both, French } from './Both.tsx'
import type { Visit } from './visit.ts'
import ofSheet from './Sheet.module.css'
import styles from './Where.module.css'

/** Where to go, as exactly as it is published. */
export function Address({ visit: { lieu, departement } }: { readonly visit: Visit }) {
  const town = [lieu?.code_postal, lieu?.commune].filter(Boolean).join(' ') || departement
  const lines = [lieu?.nom, lieu?.adresse, lieu?.complement_adresse, town].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <address className={styles.address}>
      {lines.map((line) => (
        <French key={line}>{line}</French>
      ))}
    </address>
  )
}

/** What to ask when the address is not the whole of the matter. */
export function AddressNotes({ visit }: { readonly visit: Visit }) {
  return (
    <>
      {(visit.lieu?.adresse ?? null) === null && <AddressToAsk visit={visit} />}
      {visit.otherPlaces > 0 && (
        <Both>
          <Trans>Il y a d’autres lieux : demandez le plus proche.</Trans>
        </Both>
      )}
    </>
  )
}

/** The number to call, or a line to write it on. */
export function Phone({ visit: { phone } }: { readonly visit: Visit }) {
  const { t } = useLingui()
  if (phone === null) {
    return (
      <p className={ofSheet.blank}>
        <span className="visually-hidden">{t`Numéro à demander`}</span>
        <span className={ofSheet.line} />
      </p>
    )
  }
  return (
    <p className={styles.phone}>
      <French>{phone}</French>
    </p>
  )
}

/** Why there is no street, and what to do. */
function AddressToAsk({ visit: { isHousing, lieu } }: { readonly visit: Visit }) {
  return (
    <Both>
      {isHousing ? (
        <Trans>Pour protéger les personnes, l’adresse exacte n’est pas écrite ici.</Trans>
      ) : lieu === null ? (
        <Trans>Lieu non connu : demandez où aller.</Trans>
      ) : (
        <Trans>Adresse exacte non connue : demandez-la.</Trans>
      )}
    </Both>
  )
}
