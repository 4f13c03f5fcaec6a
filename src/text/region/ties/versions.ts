import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { Moves, NetworkMeasures, VersionActor, VersionTie } from '../../../derive/ties/versions.ts'
import { fewNames } from './names.ts'

/** How many organisations came, went and changed. */
export function actorMovesSentence(i18n: I18n, { appeared, gone, changed }: Moves<VersionActor>): string {
  if (appeared.length + gone.length + changed.length === 0) {
    return i18n._(msg`Aucun acteur n’est apparu, n’a disparu ni n’a changé.`)
  }
  return i18n._(
    msg`${plural(appeared.length, { 0: 'Aucun acteur apparu', one: '# acteur apparu', other: '# acteurs apparus' })}, ${plural(gone.length, { 0: 'aucun disparu', one: '# disparu', other: '# disparus' })}, ${plural(changed.length, { 0: 'aucun changé.', one: '# changé.', other: '# changés.' })}`,
  )
}

/** How many known ties came, went and changed. */
export function tieMovesSentence(i18n: I18n, { appeared, gone, changed }: Moves<VersionTie>): string {
  if (appeared.length + gone.length + changed.length === 0) {
    return i18n._(msg`Aucun lien connu n’est apparu, n’a disparu ni n’a changé.`)
  }
  return i18n._(
    msg`${plural(appeared.length, { 0: 'Aucun lien connu apparu', one: '# lien connu apparu', other: '# liens connus apparus' })}, ${plural(gone.length, { 0: 'aucun disparu', one: '# disparu', other: '# disparus' })}, ${plural(changed.length, { 0: 'aucun changé.', one: '# changé.', other: '# changés.' })}`,
  )
}

/** What is measured of a version, with the words for it. */
const MEASURES: readonly (readonly [keyof Omit<NetworkMeasures, 'brokers' | 'expected'>, MessageDescriptor])[] = [
  ['actors', msg`Acteurs`],
  ['pairs', msg`Paires d’acteurs que lie un lien connu`],
  ['known', msg`Paires liées d’un écosystème à l’autre`],
  ['parts', msg`Morceaux d’au moins deux acteurs`],
  ['largest', msg`Acteurs du plus grand morceau`],
  ['untied', msg`Acteurs sans lien connu`],
]

/** A measure in both versions, and how it moved. */
export interface MeasureMove {
  readonly key: string
  readonly label: string
  readonly before: number
  readonly after: number
  readonly sentence: string
}

/** How each measure moved, in figures and in words. */
export function measureMoves(i18n: I18n, before: NetworkMeasures, after: NetworkMeasures): readonly MeasureMove[] {
  return MEASURES.map(([key, label]) => ({
    key,
    label: i18n._(label),
    before: before[key],
    after: after[key],
    sentence: movedSentence(i18n, before[key], after[key]),
  }))
}

/** How a number moved. */
export function movedSentence(i18n: I18n, before: number, after: number): string {
  if (before === after) return i18n._(msg`Comme avant.`)
  const difference = i18n.number(Math.abs(after - before))
  return after > before ? i18n._(msg`${difference} de plus.`) : i18n._(msg`${difference} de moins.`)
}

/** How many brokers a broker list is compared on. */
const FIRST = 5

/** Which organisations came among the first that stand between the ecosystems, and which left. */
export function brokersSentence(
  i18n: I18n,
  before: NetworkMeasures,
  after: NetworkMeasures,
  nameOf: (id: string) => string,
): string {
  const [was, is] = [before, after].map(({ brokers }) => brokers.slice(0, FIRST).map(({ id }) => id))
  const come = (is ?? []).filter((id) => was?.includes(id) === false)
  const left = (was ?? []).filter((id) => is?.includes(id) === false)
  if ((is ?? []).length === 0 && left.length === 0)
    return i18n._(msg`Aucun acteur ne fait le pont, ni avant ni maintenant.`)
  if (come.length === 0 && left.length === 0) {
    return i18n._(msg`Les mêmes acteurs font le pont : ${fewNames(i18n, (is ?? []).map(nameOf))}.`)
  }
  const told = [
    come.length > 0
      ? i18n._(
          msg`Parmi les ${FIRST} premiers à faire le pont, on trouve désormais : ${fewNames(i18n, come.map(nameOf))}.`,
        )
      : null,
    left.length > 0 ? i18n._(msg`N’y figurent plus : ${fewNames(i18n, left.map(nameOf))}.`) : null,
  ]
  return told.filter((sentence) => sentence !== null).join(' ')
}

/** How many faults reading met. */
export function faultsSentence(i18n: I18n, errors: number): string {
  return i18n._(
    msg`${plural(errors, { 0: 'Tout a pu être lu.', one: '# endroit n’a pas pu être lu.', other: '# endroits n’ont pas pu être lus.' })}`,
  )
}
