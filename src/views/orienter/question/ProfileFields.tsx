import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'

import { type Atlas, labelOf } from '../../../derive/atlas.ts'
import { NIVEAUX, NO_PROFILE, type Niveau, type Profile } from '../../../derive/orientation/need.ts'
import { KNOWN_STATUTS, encodeProfile } from '../../../state/profile.ts'
import { DayChoice } from './DayChoice.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { ThreeState } from './ThreeState.tsx'
import styles from './Profile.module.css'

interface ProfileFieldsProps {
  readonly atlas: Atlas
  readonly profile: Profile
  readonly onChange: (profile: Profile) => void
}

/** What may be said of the person: nothing is asked for, all of it can stay unsaid, none of it is kept. */
export function ProfileFields({ atlas, profile, onChange }: ProfileFieldsProps) {
  const { t } = useLingui()
  const patch = (changed: Partial<Profile>): void => onChange({ ...profile, ...changed })
  const yesOrNo: readonly [string, string, string] = [t`oui`, t`non`, t`non dit`]
  const said = encodeProfile(profile) !== ''
  const [open, setOpen] = useState(said)
  return (
    <details className={styles.profile} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Trans>Préciser la situation</Trans>
        <span className={styles.help}>
          <Trans>facultatif, rien n’est enregistré</Trans>
        </span>
      </summary>
      <div className={styles.profileBody}>
        <Select
          label={t`Statut`}
          value={profile.statut}
          options={KNOWN_STATUTS.map((code) => [code, labelOf(atlas, 'publics', code)])}
          onChange={(statut) => patch({ statut })}
        />
        <Select
          label={t`Niveau de français`}
          value={profile.niveau}
          options={NIVEAUX.map((code) => [code, labelOf(atlas, 'niveaux', code)])}
          onChange={(niveau) => patch({ niveau: niveau as Niveau | null })}
        />
        <ThreeState
          name="age"
          legend={t`Âge`}
          value={profile.moinsDe26}
          answers={[t`moins de 26 ans`, t`26 ans et plus`, t`non dit`]}
          onChange={(moinsDe26) => patch({ moinsDe26 })}
        />
        <ThreeState
          name="femme"
          legend={t`Une femme`}
          value={profile.femme}
          answers={yesOrNo}
          onChange={(femme) => patch({ femme })}
        />
        <ThreeState
          name="enfants"
          legend={t`Enfants à faire garder`}
          value={profile.enfants}
          answers={yesOrNo}
          onChange={(enfants) => patch({ enfants })}
        />
        <ThreeState
          name="vehicule"
          legend={t`Peut utiliser un véhicule`}
          value={profile.vehicule}
          answers={yesOrNo}
          onChange={(vehicule) => patch({ vehicule })}
        />
        <ThreeState
          name="distance"
          legend={t`Accepte à distance (téléphone, visio)`}
          value={profile.distance}
          answers={yesOrNo}
          onChange={(distance) => patch({ distance })}
        />
        <LanguageChoice chosen={profile.langues} onChange={(langues) => patch({ langues })} />
        <DayChoice chosen={profile.jours} onChange={(jours) => patch({ jours })} />
        <Notice>
          {said && (
            <button type="button" className={styles.link} onClick={() => onChange(NO_PROFILE)}>
              <Trans>Effacer ce qui a été précisé</Trans>
            </button>
          )}
        </Notice>
      </div>
    </details>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string | null
  readonly options: readonly (readonly [code: string, label: string])[]
  readonly onChange: (code: string | null) => void
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label className={styles.select}>
      {label}
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : target.value)}>
        <option value="">
          <Trans>non dit</Trans>
        </option>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.help}>
      <Trans>
        Ces précisions restent dans l’adresse de cette page, après le #, que le navigateur n’envoie à personne. Un lien
        copié les contient.
      </Trans>{' '}
      {children}
    </p>
  )
}
