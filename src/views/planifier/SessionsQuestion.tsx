import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'

import type { FilterGroup } from '../../derive/filters.ts'
import type { FilterOptions } from '../../derive/filterOptions.ts'
import type { Terme } from '../../domain/tables/vocabulaire.ts'
import { type Choices, type ChoicesPatch } from '../../state/choices.ts'
import { CAPACITE, HABITANTS, OBJECTIFS, type Objectif, SESSIONS } from '../../state/planChoices.ts'
import { FilterGroupMenu } from '../filters/FilterGroupMenu.tsx'
import { NumberField } from './NumberField.tsx'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface SessionsQuestionProps {
  readonly themes: readonly Terme[]
  readonly sujet: Terme
  readonly options: FilterOptions
  readonly choices: Choices
  /** How many participants, and how many organisations have no place that could be planned for. */
  readonly participants: number
  readonly missing: number
  readonly candidates: number
  /** What a host is called. */
  readonly nameOf: (id: string) => string
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
}

/** What is planned, for whom, how many sessions, and what a plan must obey. */
export function SessionsQuestion(props: SessionsQuestionProps) {
  const { themes, sujet, options, choices, participants, missing, candidates, nameOf, onChange } = props
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
        <NumberField
          label={t`Nombre de sessions`}
          value={choices.sessions}
          range={SESSIONS}
          onChange={(sessions) => onChange({ sessions }, { replace: true })}
        />
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
          label={t`Lieux invités par session, au plus`}
          isOptional
          value={choices.capacite}
          range={CAPACITE}
          onChange={(capacite) => onChange({ capacite }, { replace: true })}
        />
        <NumberField
          label={t`Communes d’accueil à partir de tant d’habitants`}
          value={choices.habitants}
          range={HABITANTS}
          onChange={(habitants) => onChange({ habitants }, { replace: true })}
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
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choices.isoles === 'oui'}
          onChange={({ target }) => onChange({ isoles: target.checked ? 'oui' : 'non' })}
        />
        <Trans>Compter double les acteurs sans lien connu hors de leur écosystème</Trans>
      </label>
      {choices.impose.length + choices.exclu.length > 0 && (
        <ul className={styles.byHand} aria-label={t`Lieux choisis à la main`}>
          {choices.impose.map((id) => (
            <li key={`impose ${id}`}>
              <button
                type="button"
                className={shared.button}
                onClick={() => onChange({ impose: choices.impose.filter((one) => one !== id) })}
              >
                <Trans>Imposé : {nameOf(id)}, ne plus imposer</Trans>
              </button>
            </li>
          ))}
          {choices.exclu.map((id) => (
            <li key={`exclu ${id}`}>
              <button
                type="button"
                className={shared.button}
                onClick={() => onChange({ exclu: choices.exclu.filter((one) => one !== id) })}
              >
                <Trans>Écarté : {nameOf(id)}, reprendre</Trans>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className={shared.note}>
        <Plural value={participants} _0="Aucun lieu invité" one="# lieu invité" other="# lieux invités" />
        {' · '}
        <Plural
          value={candidates}
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
