import { Trans, useLingui } from '@lingui/react/macro'

import type { Introduction } from '../../derive/ties/introductions.ts'
import {
  type PairWords,
  introductionMail,
  introductionNote,
  introductionSentences,
  pointsSentence,
} from '../../text/region/ties/introductions.ts'
import { ActorName, type ActorLinks } from './ActorName.tsx'
import { mailtoWithin } from './mailto.ts'
import styles from './Understand.module.css'

interface IntroductionRowProps {
  readonly introduction: Introduction
  readonly words: PairWords
  readonly links: ActorLinks
  readonly linkOf: (id: string) => string
  readonly pageOf: (pairs: readonly string[]) => string
  /** Published addresses of the two, of organisations only. */
  readonly addresses: readonly string[]
  readonly isKept: boolean
  readonly onKeep: (isKept: boolean) => void
  readonly onCopy: (text: string) => void
}

/** A pair to introduce: who, why, and what to do about it. */
export function IntroductionRow(props: IntroductionRowProps) {
  const { introduction, words, links, linkOf, pageOf, addresses, isKept, onKeep, onCopy } = props
  const { i18n, t } = useLingui()
  const { a, b, points, total } = introduction
  const pair = t`${words.nameOf(a)} et ${words.nameOf(b)}`
  const mail = introductionMail(words, [introduction], linkOf)
  const note = introductionNote(words, [introduction], pageOf([`${a}~${b}`]))
  return (
    <li data-paire={`${a}~${b}`}>
      <ActorName id={a} links={links} /> – <ActorName id={b} links={links} />
      <ul className={styles.reasons}>
        {introductionSentences(words, introduction).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.note}>{pointsSentence(i18n, total, points)}</p>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          aria-pressed={isKept}
          aria-label={t`Retenir : ${pair}`}
          onClick={() => onKeep(!isKept)}
        >
          {isKept ? <Trans>Retenue</Trans> : <Trans>Retenir</Trans>}
        </button>
        <a
          className={styles.button}
          href={mailtoWithin(mail, note, addresses)}
          aria-label={t`Écrire un courriel : ${pair}`}
        >
          <Trans>Écrire</Trans>
        </a>
        <button
          type="button"
          className={styles.button}
          aria-label={t`Copier : ${pair}`}
          onClick={() => onCopy(`${mail.subject}\n\n${mail.body}`)}
        >
          <Trans>Copier</Trans>
        </button>
      </div>
    </li>
  )
}
