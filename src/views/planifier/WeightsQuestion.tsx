import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import { pairsOf, partiesOf, withPair } from '../../derive/sessions/pairs.ts'
import type { Participant } from '../../derive/sessions/participants.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { PRIORITE } from '../../state/planChoices.ts'
import { Chosen } from './Chosen.tsx'
import { NumberField } from './NumberField.tsx'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface WeightsQuestionProps {
  readonly atlas: Atlas
  readonly participants: readonly Participant[]
  readonly choices: Choices
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
}

/** People that a place sends; the address bar keeps two figures at most. */
const PARTY = { least: 1, most: 99 } as const

/** How many people come from where, and whom it matters most to spare the way. */
export function WeightsQuestion({ atlas, participants, choices, onChange }: WeightsQuestionProps) {
  const { t } = useLingui()
  const { poids, isoles, presentations, priorite } = choices
  const parties = partiesOf(poids)
  const acteurs = useMemo(
    () => [...new Map(participants.map(({ fiche }) => [fiche.acteur.id, fiche.acteur.nom]))],
    [participants],
  )
  const nameOf = (id: string): string => atlas.ficheOf.get(id)?.acteur.nom ?? id
  const pairs = pairsOf(presentations)
  // Open where something of it was asked for; from then on it is the visitor who opens and closes it.
  const [startsOpen] = useState(poids.length + presentations.length > 0 || isoles === 'oui')
  return (
    <details className={styles.details} open={startsOpen}>
      <summary>
        <Trans>Invités : combien viennent, qui passe d’abord</Trans>
      </summary>
      <div className={shared.column}>
        <label className={styles.field}>
          <Trans>Un acteur envoie plusieurs personnes</Trans>
          <select value="" onChange={({ target }) => onChange({ poids: withPair(poids, target.value, '2') })}>
            <option value="">{t`Choisir l’acteur…`}</option>
            {acteurs
              .filter(([id]) => !parties.has(id))
              .map(([id, nom]) => (
                <option key={id} value={id}>
                  {nom}
                </option>
              ))}
          </select>
        </label>
        {[...parties].map(([id, persons]) => (
          <div key={id} className={styles.row}>
            <NumberField
              label={t`${nameOf(id)} : personnes attendues de chaque lieu`}
              value={persons}
              range={PARTY}
              onChange={(n) => onChange({ poids: withPair(poids, id, String(n)) }, { replace: true })}
            />
            <button
              type="button"
              className={shared.button}
              onClick={() => onChange({ poids: withPair(poids, id, null) })}
            >
              <Trans>Une seule</Trans>
            </button>
          </div>
        ))}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isoles === 'oui'}
            onChange={({ target }) => onChange({ isoles: target.checked ? 'oui' : 'non' })}
          />
          <Trans>D’abord les acteurs sans lien connu hors de leur écosystème</Trans>
        </label>
        <Chosen
          label={t`Présentations à faire`}
          items={pairs.map(([a, b]) => ({ id: `${a}~${b}`, text: t`${nameOf(a)} et ${nameOf(b)}, retirer` }))}
          onRemove={(id) => onChange({ presentations: presentations.filter((pair) => pair !== id) })}
        />
        {(isoles === 'oui' || pairs.length > 0) && (
          <NumberField
            label={t`Leur distance compte tant de fois`}
            value={priorite}
            range={PRIORITE}
            onChange={(next) => onChange({ priorite: next }, { replace: true })}
          />
        )}
        <p className={shared.note}>
          <Plural
            value={pairs.length}
            _0="La page du réseau propose des acteurs à présenter l’un à l’autre : leur liste arrive ici par un lien."
            one="# présentation demandée : ces deux acteurs passent d’abord."
            other="# présentations demandées : ces acteurs passent d’abord."
          />{' '}
          <Trans>Sans autre indication, une personne vient de chaque lieu invité.</Trans>
        </p>
      </div>
    </details>
  )
}
