import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import { atlasGraph, liveGraph } from '../../derive/ties/ecosystems.ts'
import { rankedIntroductions } from '../../derive/ties/introductionRanking.ts'
import { type Introduction, introductionsOf } from '../../derive/ties/introductions.ts'
import {
  type PairWords,
  introductionMail,
  introductionNote,
  keptSentence,
  pairsSentence,
} from '../../text/region/ties/introductions.ts'
import { wordsOf } from '../../text/orientation/words.ts'
import { download } from '../download.ts'
import { useCopy } from '../orienter/useCopy.ts'
import type { ActorLinks } from './ActorName.tsx'
import { IntroductionRow } from './IntroductionRow.tsx'
import { introductionsCsv } from './introductionsCsv.ts'
import { KnownNotice } from './KnownNotice.tsx'
import { mailtoWithin } from './mailto.ts'
import { useSliced } from './useSliced.ts'
import { WeightsExplained } from './WeightsExplained.tsx'
import styles from './Understand.module.css'

interface IntroductionsProps {
  readonly atlas: Atlas
  /** The organisations that the filters leave: a pair is shown when one of its two is among them. */
  readonly shown: ReadonlySet<string>
  readonly links: ActorLinks
  /** The whole address of a card, as a mail needs it. */
  readonly linkOf: (id: string) => string
  /** The whole address of this page with these pairs kept. */
  readonly pageOf: (pairs: readonly string[]) => string
  /** The pairs kept, each `idA~idB`. */
  readonly kept: readonly string[]
  readonly onKeep: (pairs: readonly string[]) => void
  /** Address of the page that plans sessions, with the pairs kept. */
  readonly planHref: string
  readonly onPlan: () => void
}

const PAGE = 10

/** Who should meet: pairs without a known tie, ranked, each with its reasons and what to do about it. */
export function Introductions(props: IntroductionsProps) {
  const { atlas, shown, links, linkOf, pageOf, kept, onKeep, planHref, onPlan } = props
  const { i18n, t } = useLingui()
  const all = useSliced(
    useCallback(() => introductionsOf(atlas, { ever: atlasGraph(atlas), live: liveGraph(atlas) }), [atlas]),
  )
  const visible = useDeferredValue(shown)
  const ranked = useMemo(
    () => (all === null ? null : rankedIntroductions(all.filter(({ a, b }) => visible.has(a) || visible.has(b)))),
    [all, visible],
  )
  const words = useMemo<PairWords>(
    () => ({ ...wordsOf(i18n, atlas, () => null), nameOf: links.nameOf }),
    [i18n, atlas, links],
  )
  const [page, setPage] = useState({ of: ranked, count: PAGE })
  const count = page.of === ranked ? page.count : PAGE
  const [said, copy] = useCopy(t`Texte copié`)
  if (ranked === null) {
    return (
      <p role="status">
        <Trans>Comparaison des acteurs deux à deux…</Trans>
      </p>
    )
  }
  const across = ranked.filter(({ isAcross }) => isAcross).length
  const keys = new Set(kept)
  const chosen = (all ?? []).filter((pair) => keys.has(keyOf(pair)))
  const taken = chosen.length > 0 ? rankedIntroductions(chosen) : ranked.slice(0, PAGE)
  const mail = introductionMail(words, taken, linkOf)
  const note = introductionNote(words, taken, pageOf(taken.map(keyOf)))
  return (
    <section className={styles.reading} aria-labelledby="rencontres">
      <h2 id="rencontres" tabIndex={-1}>
        <Trans>Les rencontres à provoquer</Trans>
      </h2>
      <KnownNotice everKnown />
      <div className={styles.part}>
        <p role="status" data-nombre="paires">
          {pairsSentence(i18n, across, ranked.length - across)}{' '}
          {visible.size < atlas.fiches.length && <Trans>L’un des deux au moins répond à vos filtres.</Trans>}
        </p>
        <WeightsExplained />
      </div>
      <div className={styles.part}>
        <h3>
          <Trans>Ce que vous en faites</Trans>
        </h3>
        <p role="status" data-nombre="retenues">
          {keptSentence(i18n, chosen.length)}{' '}
          {chosen.length === 0 && (
            <Trans>Sans choix de votre part, le courriel et la copie prennent les {PAGE} premières.</Trans>
          )}
        </p>
        <div className={styles.actions}>
          {chosen.length === 0 ? (
            <button
              type="button"
              className={styles.button}
              onClick={() => onKeep(ranked.slice(0, PAGE).map(keyOf))}
              disabled={ranked.length === 0}
            >
              <Trans>Retenir les {PAGE} premières</Trans>
            </button>
          ) : (
            <>
              <a
                className={styles.button}
                data-main
                href={planHref}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  onPlan()
                }}
              >
                <Trans>Planifier une session</Trans>
              </a>
              <button type="button" className={styles.button} onClick={() => onKeep([])}>
                <Trans>Ne plus rien retenir</Trans>
              </button>
            </>
          )}
          <a className={styles.button} href={mailtoWithin(mail, note)}>
            <Trans>Écrire un courriel</Trans>
          </a>
          <button type="button" className={styles.button} onClick={() => copy(`${mail.subject}\n\n${mail.body}`)}>
            <Trans>Copier le texte</Trans>
          </button>
          <button
            type="button"
            className={styles.button}
            onClick={() => download('rencontres.csv', introductionsCsv(ranked, words), 'text/csv;charset=utf-8')}
          >
            <Trans>Toutes les paires (CSV)</Trans>
          </button>
        </div>
        <p role="status" className={styles.note}>
          {said}
        </p>
      </div>
      <ol className={styles.rows} aria-label={t`Paires à présenter`}>
        {ranked.slice(0, count).map((introduction) => (
          <IntroductionRow
            key={keyOf(introduction)}
            introduction={introduction}
            words={words}
            links={links}
            linkOf={linkOf}
            pageOf={pageOf}
            addresses={[introduction.a, introduction.b].flatMap((id) => addressOf(atlas, id))}
            isKept={keys.has(keyOf(introduction))}
            onKeep={(isKept) => {
              const key = keyOf(introduction)
              onKeep(isKept ? [...kept, key] : kept.filter((other) => other !== key))
            }}
            onCopy={copy}
          />
        ))}
      </ol>
      {ranked.length > count && (
        <div className={styles.part}>
          <button type="button" className={styles.button} onClick={() => setPage({ of: ranked, count: count + PAGE })}>
            <Trans>Voir plus de paires ({i18n.number(ranked.length - count)} de plus)</Trans>
          </button>
        </div>
      )}
    </section>
  )
}

function keyOf({ a, b }: Introduction): string {
  return `${a}~${b}`
}

/** The published address of an organisation, else of its first place that has one. */
function addressOf({ ficheOf }: Atlas, id: string): readonly string[] {
  const fiche = ficheOf.get(id)
  const courriel = fiche?.acteur.courriel ?? fiche?.lieux.find((lieu) => lieu.courriel !== null)?.courriel ?? null
  return courriel === null ? [] : [courriel]
}
