import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'

import type { Commune } from '../../domain/tables/communes.ts'
import type { Choices, ChoicesPatch } from '../../state/choices.ts'
import { HABITANTS, ROTATION, withCandidate } from '../../state/planChoices.ts'
import { Chosen } from './Chosen.tsx'
import { HostField } from './HostField.tsx'
import { NumberField } from './NumberField.tsx'
import styles from './Sessions.module.css'
import shared from './Planifier.module.css'

interface HostsQuestionProps {
  readonly communes: readonly Commune[]
  readonly choices: Choices
  /** Places that are known to have hosted, by the table of sessions. */
  readonly held: number
  /** Whether the next click on the map adds a commune. */
  readonly isPicking: boolean
  readonly onPicking: (isPicking: boolean) => void
  /** What a host is called. */
  readonly nameOf: (id: string) => string
  readonly onChange: (patch: ChoicesPatch, how?: { readonly replace?: boolean }) => void
}

/** Which places may host, must, may not, and which hosted last time. */
export function HostsQuestion(props: HostsQuestionProps) {
  const { communes, choices, held, isPicking, onPicking, nameOf, onChange } = props
  const { t } = useLingui()
  const { candidats, impose, exclu, deja, rotation } = choices
  // Open where something of it was asked for; from then on it is the visitor who opens and closes it.
  const [startsOpen] = useState(candidats.length + deja.length > 0)
  const picker = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isPicking) return
    const onKey = (event: KeyboardEvent): void => {
      // A list that is open takes the key for itself.
      if (event.key !== 'Escape' || event.defaultPrevented) return
      picker.current?.focus()
      onPicking(false)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isPicking, onPicking])
  return (
    <>
      <Chosen
        label={t`Lieux imposés`}
        items={impose.map((id) => ({ id, text: t`Imposé : ${nameOf(id)}, ne plus imposer` }))}
        onRemove={(id) => onChange({ impose: without(impose, id) })}
      />
      <Chosen
        label={t`Lieux écartés`}
        items={exclu.map((id) => ({ id, text: t`Écarté : ${nameOf(id)}, reprendre` }))}
        onRemove={(id) => onChange({ exclu: without(exclu, id) })}
      />
      <details className={styles.details} open={startsOpen}>
        <summary>
          <Trans>Lieux d’accueil : taille, ajouts, rotation</Trans>
        </summary>
        <div className={shared.column}>
          <NumberField
            label={t`Communes d’accueil à partir de tant d’habitants`}
            value={choices.habitants}
            range={HABITANTS}
            onChange={(habitants) => onChange({ habitants }, { replace: true })}
          />
          <HostField
            label={t`Ajouter une commune d’accueil, plus petite`}
            communes={communes}
            onChoose={(code) => onChange(withCandidate(choices, code))}
          />
          <div>
            <button
              ref={picker}
              type="button"
              className={shared.button}
              aria-pressed={isPicking}
              onClick={() => onPicking(!isPicking)}
            >
              <Trans>La choisir sur la carte</Trans>
            </button>
            <p role="status" className={shared.note}>
              {isPicking && (
                <Trans>
                  Touchez la carte : la commune dont le centre est le plus proche de ce point est ajoutée. Échap annule.
                  Au clavier, écrivez son nom ci-dessus.
                </Trans>
              )}
            </p>
          </div>
          <Chosen
            label={t`Communes ajoutées`}
            items={candidats.map((id) => ({ id, text: t`Ajoutée : ${nameOf(id)}, retirer` }))}
            onRemove={(id) => onChange({ candidats: without(candidats, id) })}
          />
          <HostField
            label={t`Commune qui a accueilli la dernière fois`}
            communes={communes}
            onChoose={(code) => onChange({ deja: withOne(deja, code) })}
          />
          <Chosen
            label={t`Ont accueilli la dernière fois`}
            items={deja.map((id) => ({ id, text: t`A déjà accueilli : ${nameOf(id)}, retirer` }))}
            onRemove={(id) => onChange({ deja: without(deja, id) })}
          />
          {deja.length + held > 0 && (
            <NumberField
              label={t`Un lieu qui a déjà accueilli compte comme s’il était plus loin de, en %`}
              value={rotation}
              range={ROTATION}
              onChange={(next) => onChange({ rotation: next }, { replace: true })}
            />
          )}
          <p className={shared.note}>
            <Plural
              value={held}
              _0="Le tableau des sessions ne connaît encore aucun lieu qui ait accueilli."
              one="Le tableau des sessions connaît # lieu qui a accueilli."
              other="Le tableau des sessions connaît # lieux qui ont accueilli."
            />{' '}
            <Trans>
              Le lieu pèse dans le choix des communes, jamais dans la distance dite ni dans la session de chacun. Aucune
              donnée ne dit qui est venu aux sessions passées : le plan n’en tient pas compte.
            </Trans>
          </p>
        </div>
      </details>
    </>
  )
}

function without(list: readonly string[], id: string): readonly string[] {
  return list.filter((one) => one !== id)
}

function withOne(list: readonly string[], id: string): readonly string[] {
  return [...without(list, id), id]
}
