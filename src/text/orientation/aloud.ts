import { msg, plural } from '@lingui/core/macro'

import type { Need } from '../../derive/orientation/need.ts'
import type { Obstacle } from '../../derive/orientation/obstacles.ts'
import type { Parcours } from '../../derive/orientation/parcours.ts'
import type { Answer, Ranked } from '../../derive/orientation/rank.ts'
import { shortWhere } from './distance.ts'
import { lifterRole } from './obstacles.ts'
import { phoneOf } from './phone.ts'
import { stepPurpose } from './steps.ts'
import { type Words, lowered } from './words.ts'

/** An answer to be told, and what was made of it. */
interface Told {
  readonly need: Need
  readonly answer: Answer
  readonly obstaclesOf: (ranked: Ranked) => readonly Obstacle[]
  readonly parcours: Parcours
}

/** How many sentences a listener can take in. */
const MOST = 6

/**
 * The orientation in three to six sentences that can be read aloud on the phone: where from and for what, whom to go to
 * for each need, what to ask, what may be in the way and who helps, the path if there is one, and how sure all this is.
 */
export function aloud(words: Words, { need, answer, obstaclesOf, parcours }: Told): readonly string[] {
  const { i18n } = words
  const list = new Intl.ListFormat(i18n.locale)
  const needs = list.format(need.besoins.map(({ label }) => lowered(label)))
  const best = answer.map(({ besoin, results }) => ({
    besoin,
    ranked: results.find(({ verdict }) => verdict !== 'non'),
    count: results.filter(({ verdict }) => verdict !== 'non').length,
  }))
  const found = best.flatMap(({ ranked }) => ranked ?? [])
  const needed = [
    i18n._(msg`La personne habite à ${need.from.nom} et cherche : ${needs}.`),
    ...best.slice(0, 3).map(({ besoin, ranked, count }) => {
      if (ranked === undefined) return i18n._(msg`Pour « ${besoin.label} », aucun service connu ne convient.`)
      return bestSentence(words, besoin.label, ranked, need, count)
    }),
  ]
  const helped = found.flatMap(obstaclesOf).find(({ lifter }) => lifter !== null)
  const extra = [
    helped === undefined ? null : helpSentence(words, helped, need),
    parcours.length > 1 ? pathSentence(words, parcours) : null,
  ].filter((sentence) => sentence !== null)
  const last =
    found.length > 0
      ? found.some(({ verdict }) => verdict === 'a-verifier')
        ? i18n._(msg`Appelez avant de vous déplacer : tout n’est pas certain, il reste des points à vérifier.`)
        : i18n._(msg`Appelez avant de vous déplacer pour prendre rendez-vous.`)
      : i18n._(msg`Je note ce manque pour le signaler, et nous pouvons chercher plus loin ensemble.`)
  return [...needed, ...extra.slice(0, MOST - needed.length - 1), last]
}

function bestSentence(words: Words, label: string, ranked: Ranked, { from }: Need, count: number): string {
  const { i18n } = words
  const who = ranked.offer.fiche.acteur.nom
  const where = shortWhere(words, ranked, from)
  const phone = phoneOf(ranked)
  const others = i18n._(
    msg`${plural(count - 1, { one: 'un autre service est possible', other: '# autres services sont possibles' })}`,
  )
  const told =
    phone === null
      ? i18n._(msg`Pour « ${label} », le plus proche est ${who}, ${where}`)
      : i18n._(msg`Pour « ${label} », le plus proche est ${who}, ${where}, au ${phone}`)
  return count > 1 ? `${told} ; ${others}.` : `${told}.`
}

function helpSentence(words: Words, obstacle: Obstacle, { from }: Need): string | null {
  if (obstacle.lifter === null) return null
  const role = lifterRole(words, obstacle)
  const who = obstacle.lifter.offer.fiche.acteur.nom
  return words.i18n._(msg`${role}, vous pouvez demander à ${who}, ${shortWhere(words, obstacle.lifter, from)}.`)
}

function pathSentence(words: Words, parcours: Parcours): string {
  const steps = parcours.map((step) => lowered(stepPurpose(words, step)))
  const path = steps.join(words.i18n._(msg`, puis `))
  return words.i18n._(msg`Un parcours possible : ${path}.`)
}
