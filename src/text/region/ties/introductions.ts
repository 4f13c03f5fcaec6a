import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { Complement } from '../../../derive/ties/complements.ts'
import type { Introduction, Points } from '../../../derive/ties/introductions.ts'
import type { Nearness } from '../../../derive/ties/nearness.ts'
import type { Words } from '../../orientation/words.ts'
import { lowered } from '../../orientation/words.ts'
import { fewNames, quoted } from './names.ts'

/** What the sentences of an introduction are made with. */
export interface PairWords extends Words {
  readonly nameOf: (id: string) => string
}

/** How many ways of completing one another are told. */
const MOST = 2

/** Why two organisations should meet, as sentences: how near, what they bring one another, whom both know, what is new. */
export function introductionSentences(words: PairWords, introduction: Introduction): readonly string[] {
  const { near, complements, partners, untied, isAcross } = introduction
  return [
    nearSentence(words, near),
    ...complements.slice(0, MOST).map((complement) => complementSentence(words, complement)),
    ...(partners.length === 0 ? [] : [partnersSentence(words, partners)]),
    ...(isAcross && untied.length > 0 ? [untiedSentence(words, untied)] : []),
  ]
}

/** How near two organisations are, as exactly as it is known. */
export function nearSentence({ i18n, zone }: Words, { km, commune, departement }: Nearness): string {
  if (km === null) {
    return departement === null
      ? i18n._(msg`Leur distance n’est pas connue.`)
      : i18n._(msg`Dans le même département (${zone(departement)}), à une distance non connue.`)
  }
  if (commune !== null && km < 0.1) return i18n._(msg`Dans la même commune, ${commune}.`)
  const distance = i18n.number(km, { maximumFractionDigits: km < 10 ? 1 : 0 })
  return commune === null
    ? i18n._(msg`À ${distance} km l’un de l’autre à vol d’oiseau.`)
    : i18n._(msg`À ${distance} km l’un de l’autre à vol d’oiseau, dans la même commune, ${commune}.`)
}

/** One way of completing one another, with the services that say so. */
export function complementSentence(words: PairWords, complement: Complement): string {
  const { i18n, label, nameOf } = words
  const { kind, gives, needs, code } = complement
  const [giver, receiver] = [nameOf(complement.giver), nameOf(complement.receiver)]
  const [given, needed] = [quoted(gives.nom), quoted(needs.nom)]
  switch (kind) {
    case 'niveau':
      return code === null
        ? i18n._(
            msg`${giver} enseigne le français (« ${given} »), utile avant « ${needed} » (${receiver}), dont la source ne dit pas le niveau demandé.`,
          )
        : i18n._(
            msg`${giver} conduit au niveau de français ${label('niveaux', code)} (« ${given} »), que ${receiver} demande pour « ${needed} ».`,
          )
    case 'trop-loin':
      return i18n._(msg`${giver} aide à se déplacer (« ${given} »), et ${receiver} reçoit pour « ${needed} ».`)
    case 'enfants':
      return i18n._(msg`${giver} fait garder les enfants (« ${given} »), et ${receiver} reçoit pour « ${needed} ».`)
    case 'titre':
      return i18n._(
        msg`${giver} conseille sur le droit au séjour (« ${given} »), le plus souvent en jeu avant « ${needed} » (${receiver}).`,
      )
    case 'public':
      return publicSentence(words, complement)
  }
}

function publicSentence(
  { i18n, label, nameOf }: PairWords,
  { giver, gives, receiver, needs, code }: Complement,
): string {
  const [accompanies, opens] = [nameOf(giver), nameOf(receiver)]
  const [given, needed] = [quoted(gives.nom), quoted(needs.nom)]
  if (code === 'tous-publics') {
    return i18n._(
      msg`${accompanies} accompagne des nouveaux arrivants (« ${given} »), et « ${needed} » (${opens}) est ouvert à tous les publics.`,
    )
  }
  const people = lowered(label('publics', code ?? ''))
  return i18n._(
    msg`${accompanies} (« ${given} ») et ${opens} (« ${needed} ») disent recevoir le même public : ${people}.`,
  )
}

function partnersSentence({ i18n, nameOf }: PairWords, partners: readonly string[]): string {
  const names = fewNames(i18n, partners.map(nameOf), 3)
  return i18n._(
    msg`${plural(partners.length, { one: 'Tous deux ont un même partenaire connu', other: 'Tous deux ont # mêmes partenaires connus' })} : ${names}.`,
  )
}

function untiedSentence({ i18n, nameOf }: PairWords, untied: readonly string[]): string {
  if (untied.length > 1) return i18n._(msg`Ni l’un ni l’autre n’a de lien connu avec l’autre écosystème.`)
  return i18n._(msg`${nameOf(untied[0] ?? '')} n’a pas de lien connu avec l’autre écosystème.`)
}

/** What a pair's points are made of. */
export function pointsSentence(i18n: I18n, total: number, points: Points): string {
  const parts = [
    [points.complements, msg`pour ce qu’ils s’apportent`],
    [points.near, msg`pour la proximité`],
    [points.partners, msg`pour les partenaires communs`],
    [points.untied, msg`pour l’absence de lien connu avec l’autre écosystème`],
  ] as const
  const told = parts
    .filter(([worth]) => Math.round(worth) > 0)
    .map(([worth, why]) => `${i18n.number(Math.round(worth))} ${i18n._(why)}`)
  const sum = i18n._(msg`${plural(Math.round(total), { one: '# point', other: '# points' })}`)
  return told.length === 0 ? `${sum}.` : i18n._(msg`${sum} : ${new Intl.ListFormat(i18n.locale).format(told)}.`)
}

/** How many pairs there are to introduce. */
export function pairsSentence(i18n: I18n, across: number, within: number): string {
  const told = i18n._(
    msg`${plural(across, { 0: 'Aucune paire à présenter d’un écosystème à l’autre', one: '# paire à présenter d’un écosystème à l’autre', other: '# paires à présenter d’un écosystème à l’autre' })}`,
  )
  return i18n._(
    msg`${told}, ${plural(within, { 0: 'aucune au sein d’un même écosystème.', one: 'puis # au sein d’un même écosystème.', other: 'puis # au sein d’un même écosystème.' })}`,
  )
}

/** How many pairs were kept. */
export function keptSentence(i18n: I18n, count: number): string {
  return i18n._(
    msg`${plural(count, { 0: 'Aucune paire retenue.', one: '# paire retenue.', other: '# paires retenues.' })}`,
  )
}

/** A mail that introduces pairs: what is published of organisations, nothing of anybody. */
export function introductionMail(
  words: PairWords,
  introductions: readonly Introduction[],
  linkOf: (id: string) => string,
): { readonly subject: string; readonly body: string } {
  const { i18n, nameOf } = words
  const [first] = introductions
  const pairs = introductions.map((introduction) => {
    const { a, b } = introduction
    const why = introductionSentences(words, introduction).join(' ')
    return `${nameOf(a)} – ${nameOf(b)}\n${why}\n${linkOf(a)}\n${linkOf(b)}`
  })
  return {
    subject:
      introductions.length === 1 && first !== undefined
        ? i18n._(msg`Mise en relation : ${nameOf(first.a)} et ${nameOf(first.b)}`)
        : i18n._(
            msg`${plural(introductions.length, { one: '# mise en relation à faire', other: '# mises en relation à faire' })}`,
          ),
    body: i18n._(msg`Bonjour,

Aucun lien n’est documenté entre les acteurs qui suivent ; voici pourquoi ils gagneraient à se rencontrer, d’après ce que disent leurs sources publiques, à vérifier auprès d’eux.

${pairs.join('\n\n')}

N’indiquez aucune information sur une personne.`),
  }
}

/** The same mail in fewer words, for programs that cut long ones: who is to meet whom, and where the reasons are. */
export function introductionNote(
  words: PairWords,
  introductions: readonly Introduction[],
  pageLink: string,
): { readonly subject: string; readonly body: string } {
  const { i18n, nameOf } = words
  const pairs = introductions.map(({ a, b }) => `• ${nameOf(a)} – ${nameOf(b)}`)
  return {
    subject: introductionMail(words, introductions, () => '').subject,
    body: i18n._(msg`Bonjour,

Aucun lien n’est documenté entre les acteurs qui suivent, qui gagneraient à se rencontrer :

${pairs.join('\n')}

Les raisons, paire par paire : ${pageLink}

N’indiquez aucune information sur une personne.`),
  }
}
