import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { actorSearchOf } from '../../derive/actorSearch.ts'
import type { Atlas, Fiche } from '../../derive/atlas.ts'
import type { Introducers } from '../../derive/ties/introducers.ts'
import { type ChainEnd, introducersInWords } from '../../text/region/chains.ts'
import { ActorField } from './ActorField.tsx'
import type { ActorLinks } from './ActorName.tsx'
import { ChainEntry } from './ChainEntry.tsx'
import { actorsOf, introducersQuestion } from '../ties/introducers.ts'
import { useTies } from '../ties/useTies.ts'
import styles from './Chain.module.css'

interface ChainViewProps {
  readonly atlas: Atlas
  /** Ids of the two organisations, empty for one that is not chosen. */
  readonly chemin: readonly string[]
  /** The organisations that the filters leave, which are those that the picture shows. */
  readonly shown: ReadonlySet<string>
  readonly today: string
  readonly links: ActorLinks
  readonly onChange: (chemin: readonly string[]) => void
}

/** « Qui peut me présenter à… ? »: two organisations, and the shortest chains of known ties between them. */
export function ChainView({ atlas, chemin, shown, today, links, onChange }: ChainViewProps) {
  const search = useMemo(() => actorSearchOf(atlas), [atlas])
  const [start = null, end = null] = chemin.map((id) => atlas.ficheOf.get(id) ?? null)
  const [from, to] = [start?.acteur.id ?? '', end?.acteur.id ?? '']
  const choose = (one: string | null, other: string | null): void =>
    onChange((one ?? '') === '' && (other ?? '') === '' ? [] : [one ?? '', other ?? ''])
  return (
    <>
      <h2>
        <Trans>Qui peut me présenter à… ?</Trans>
      </h2>
      <div className={styles.ends}>
        <ActorField
          atlas={atlas}
          search={search}
          label={<Trans>Acteur de départ, le vôtre par exemple</Trans>}
          chosen={start}
          onChoose={(id) => choose(id, to)}
        />
        <ActorField
          atlas={atlas}
          search={search}
          label={<Trans>Acteur à rencontrer</Trans>}
          chosen={end}
          onChoose={(id) => choose(from, id)}
        />
        <button
          type="button"
          className={styles.button}
          disabled={start === null && end === null}
          onClick={() => choose(to, from)}
        >
          <Trans>Inverser</Trans>
        </button>
      </div>
      <Answer atlas={atlas} chemin={chemin} from={start} to={end} shown={shown} today={today} links={links} />
      <p className={styles.note}>
        <Trans>
          Une chaîne va d’acteur en acteur par des liens connus, dans un sens ou dans l’autre. Les liens terminés ne
          comptent que si rien d’autre ne mène d’un acteur à l’autre ; les filtres ne changent pas les chaînes. Sur le
          graphe, leurs acteurs sont cerclés.
        </Trans>
      </p>
    </>
  )
}

interface AnswerProps extends Omit<ChainViewProps, 'onChange'> {
  readonly from: Fiche | null
  readonly to: Fiche | null
}

function Answer({ atlas, chemin, from, to, shown, today, links }: AnswerProps) {
  const { answer, failed } = useTies(atlas, from === null || to === null ? null : introducersQuestion(chemin))
  return (
    <section className={styles.answer} data-chaines={answer?.count}>
      <div role="status" className={styles.said}>
        {from !== null && from === to && <Trans>C’est deux fois le même acteur : choisissez-en deux.</Trans>}
        {chemin.some((id) => id !== '' && !atlas.ficheOf.has(id)) && (
          <Trans>L’adresse cite un acteur qui n’est pas publié, ou ne l’est plus.</Trans>
        )}
        {failed && <Trans>Les chaînes n’ont pas pu être calculées.</Trans>}
        {answer !== null && from !== null && to !== null && <Said answer={answer} from={from} to={to} shown={shown} />}
      </div>
      {answer?.chains.map((chain) => (
        <ChainEntry
          key={chain.map(({ to: next }) => next).join(' ')}
          atlas={atlas}
          chain={chain}
          today={today}
          links={links}
        />
      ))}
    </section>
  )
}

interface SaidProps {
  readonly answer: Introducers
  readonly from: Fiche
  readonly to: Fiche
  readonly shown: ReadonlySet<string>
}

/** What was found, in a few sentences. */
function Said({ answer, from, to, shown }: SaidProps) {
  const { i18n } = useLingui()
  const hidden = actorsOf(answer).filter((id) => !shown.has(id)).length
  return (
    <>
      {introducersInWords(i18n, answer, endOf(from), endOf(to)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {hidden > 0 && (
        <p>
          <Plural
            value={hidden}
            one="# acteur de ces chaînes est caché du graphe par les filtres."
            other="# acteurs de ces chaînes sont cachés du graphe par les filtres."
          />
        </p>
      )}
    </>
  )
}

function endOf({ acteur, liens }: Fiche): ChainEnd {
  return { name: acteur.nom, isTied: liens.length > 0 }
}
