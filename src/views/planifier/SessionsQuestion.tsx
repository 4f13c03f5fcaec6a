import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'

import type { FilterGroup } from '../../derive/filters.ts'
import type { Atlas } from '../../derive/atlas.ts'
import type { FilterOptions } from '../../derive/filterOptions.ts'
import type { Planning } from '../../derive/sessions/planning.ts'
import type { Commune } from '../../domain/tables/communes.ts'
import type { Terme } from '../../domain/tables/vocabulaire.ts'
import { type Choices, type ChoicesPatch } from '../../state/choices.ts'
import { CAPACITE, OBJECTIFS, type Objectif, PORTEE, SESSIONS } from '../../state/planChoices.ts'
import { FilterGroupMenu } from '../filters/FilterGroupMenu.tsx'
import { HostsQuestion } from './HostsQuestion.tsx'
import { NumberField } from './NumberField.tsx'
import { WeightsQuestion } from './WeightsQuestion.tsx'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface SessionsQuestionProps {
  readonly atlas: Atlas
  readonly themes: readonly Terme[]
  readonly sujet: Terme
  readonly options: FilterOptions
  readonly choices: Choices
  /** Who is invited and what may host, as the question stands. */
  readonly planning: Planning
  readonly communes: readonly Commune[]
  /** Places that are known to have hosted, by the table of sessions. */
  readonly held: number
  /** Whether the next click on the map adds a commune that may host. */
  readonly isPicking: boolean
  readonly onPicking: (isPicking: boolean) => void
  /** What a host is called. */
  readonly nameOf: (id: string) => string
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
}

/** The distance proposed first when it is the distance that is set, in kilometres. */
const FIRST_REACH = 50

/** What is planned, for whom, how many sessions, and what a plan must obey. */
export function SessionsQuestion(props: SessionsQuestionProps) {
  const { atlas, themes, sujet, options, choices, planning, communes, held, nameOf, onChange } = props
  const { participants, missing, candidates } = planning
  const { t } = useLingui()
  const choose = useCallback((group: FilterGroup, codes: readonly string[]) => onChange({ [group]: codes }), [onChange])
  const objectifs: Readonly<Record<Objectif, string>> = {
    total: t`le moins de kilomètres en tout`,
    'plus-loin': t`le plus éloigné le moins loin`,
    equilibre: t`un équilibre des deux`,
  }
  return (
    <form className={shared.column} aria-label={t`Sessions à planifier`} onSubmit={(event) => event.preventDefault()}>
      <label className={styles.field}>
        <Trans>Thème de la session</Trans>
        <select value={sujet.code} onChange={({ target }) => onChange({ sujet: target.value })}>
          {themes.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.row}>
        <label className={styles.field}>
          <Trans>On fixe</Trans>
          <select
            value={choices.portee === null ? 'nombre' : 'distance'}
            onChange={({ target }) => onChange({ portee: target.value === 'distance' ? FIRST_REACH : null })}
          >
            <option value="nombre">{t`combien de sessions`}</option>
            <option value="distance">{t`jusqu’où aller, au plus`}</option>
          </select>
        </label>
        {choices.portee === null ? (
          <NumberField
            label={t`Nombre de sessions`}
            value={choices.sessions}
            range={SESSIONS}
            onChange={(sessions) => onChange({ sessions }, { replace: true })}
          />
        ) : (
          <NumberField
            label={t`Distance la plus longue, en km`}
            value={choices.portee}
            range={PORTEE}
            onChange={(portee) => onChange({ portee }, { replace: true })}
          />
        )}
        <label className={styles.field}>
          <Trans>On cherche</Trans>
          <select
            value={choices.objectif}
            onChange={({ target }) => onChange({ objectif: OBJECTIFS.find((one) => one === target.value) ?? 'total' })}
          >
            {OBJECTIFS.map((objectif) => (
              <option key={objectif} value={objectif}>
                {objectifs[objectif]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.row}>
        <FilterGroupMenu
          group="departement"
          options={options.departement}
          chosen={choices.departement}
          counts={null}
          onChoose={choose}
        />
        <FilterGroupMenu
          group="famille"
          options={options.famille}
          chosen={choices.famille}
          counts={null}
          onChoose={choose}
        />
      </div>
      <div className={styles.row}>
        <NumberField
          label={t`Personnes par session, au plus`}
          isOptional
          value={choices.capacite}
          range={CAPACITE}
          onChange={(capacite) => onChange({ capacite }, { replace: true })}
        />
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choices.partout === 'oui'}
          onChange={({ target }) => onChange({ partout: target.checked ? 'oui' : 'non' })}
        />
        <Trans>Au moins une session dans chaque département</Trans>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choices.mixte === 'oui'}
          onChange={({ target }) => onChange({ mixte: target.checked ? 'oui' : 'non' })}
        />
        <Trans>Inviter les deux écosystèmes, et les réunir dans chaque session</Trans>
      </label>
      <WeightsQuestion atlas={atlas} participants={participants} choices={choices} onChange={onChange} />
      <HostsQuestion
        {...{ communes, choices, held, nameOf, onChange }}
        isPicking={props.isPicking}
        onPicking={props.onPicking}
      />
      <p className={shared.note}>
        <Plural value={participants.length} _0="Aucun lieu invité" one="# lieu invité" other="# lieux invités" />
        {' · '}
        <Plural
          value={candidates.length}
          _0="aucun lieu d’accueil possible"
          one="# lieu d’accueil possible"
          other="# lieux d’accueil possibles"
        />
        .{' '}
        {missing > 0 && (
          <Plural
            value={missing}
            one="# acteur concerné n’a pas de lieu connu : invitez-le à part."
            other="# acteurs concernés n’ont pas de lieu connu : invitez-les à part."
          />
        )}
      </p>
    </form>
  )
}
