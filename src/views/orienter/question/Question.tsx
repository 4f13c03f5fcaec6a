import { Trans, useLingui } from '@lingui/react/macro'

import type { Atlas } from '../../../derive/atlas.ts'
import { besoinsOf } from '../../../derive/orientation/besoins.ts'
import type { Profile } from '../../../derive/orientation/need.ts'
import type { Choices, ChoicesPatch } from '../../../state/choices.ts'
import type { Communes } from '../useCommunes.ts'
import { AddressField } from './AddressField.tsx'
import { BesoinChoice } from './BesoinChoice.tsx'
import { CommuneField } from './CommuneField.tsx'
import { MyPosition } from './MyPosition.tsx'
import { ProfileFields } from './ProfileFields.tsx'
import styles from './Question.module.css'

interface QuestionProps {
  readonly atlas: Atlas
  readonly communes: Communes
  readonly choices: Choices
  readonly profile: Profile
  readonly onChange: (patch: ChoicesPatch) => void
  readonly onProfile: (profile: Profile) => void
}

/** Where the person lives, what is needed, and what else is known: the answer follows each change. */
export function Question({ atlas, communes, choices, profile, onChange, onProfile }: QuestionProps) {
  const { t } = useLingui()
  const { search, failed } = communes
  const from = choices.depuis === null ? null : (search?.byCode.get(choices.depuis) ?? null)
  return (
    <section className={styles.question} aria-label={t`Question`} id="question" tabIndex={-1}>
      <h2 className={styles.heading}>
        <Trans>Qui peut aider cette personne ?</Trans>
      </h2>
      {search === null ? (
        <p role={failed ? 'alert' : 'status'} className={styles.help}>
          {failed ? (
            <Trans>La liste des communes n’a pas pu être chargée : rechargez la page.</Trans>
          ) : (
            <Trans>Chargement des communes…</Trans>
          )}
        </p>
      ) : (
        <CommuneField search={search} from={from} onChoose={(depuis) => onChange({ depuis })}>
          <MyPosition search={search} onChoose={(depuis) => onChange({ depuis })} />
          <AddressField search={search} onChoose={(depuis) => onChange({ depuis })} />
        </CommuneField>
      )}
      <BesoinChoice besoins={besoinsOf(atlas)} chosen={choices.besoin} onChange={(besoin) => onChange({ besoin })} />
      <ProfileFields atlas={atlas} profile={profile} onChange={onProfile} />
    </section>
  )
}
