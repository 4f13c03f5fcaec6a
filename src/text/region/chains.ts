import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { Introducers } from '../../derive/ties/introducers.ts'

/** Who stands at each end of the chains, by name, and whether any known tie is theirs. */
export interface ChainEnd {
  readonly name: string
  readonly isTied: boolean
}

/** What was found between two organisations, in sentences. */
export function introducersInWords(i18n: I18n, found: Introducers, from: ChainEnd, to: ChainEnd): readonly string[] {
  const [chain] = found.chains
  if (chain === undefined) return noneInWords(i18n, from, to)
  const sentences = found.isOver
    ? [
        i18n._(
          msg`Aucune chaîne de liens en cours n’est connue entre eux ; une existe si l’on compte les liens terminés.`,
        ),
      ]
    : []
  if (chain.length === 1) {
    const direct = found.isOver
      ? i18n._(msg`${from.name} et ${to.name} ont eu un lien, qui est terminé.`)
      : i18n._(msg`${from.name} et ${to.name} ont déjà un lien connu : pas besoin d’intermédiaire.`)
    return [direct]
  }
  const length = chain.length
  sentences.push(
    found.isOver
      ? i18n._(
          msg`${plural(length - 1, {
            one: 'La plus courte passe par un intermédiaire',
            other: 'La plus courte passe par # intermédiaires',
          })} et compte ${length} liens connus, dont au moins un est terminé.`,
        )
      : i18n._(
          msg`${plural(length - 1, {
            one: 'Un intermédiaire suffit',
            other: 'Il faut # intermédiaires',
          })} : la chaîne la plus courte compte ${length} liens connus.`,
        ),
  )
  if (found.count > 1) sentences.push(severalInWords(i18n, found))
  return sentences
}

function severalInWords(i18n: I18n, { count, chains }: Introducers): string {
  const all = i18n.number(count)
  if (count === chains.length) return i18n._(msg`${all} chaînes sont aussi courtes ; les plus sûres d’abord.`)
  return i18n._(msg`${all} chaînes sont aussi courtes ; voici les ${chains.length} plus sûres.`)
}

function noneInWords(i18n: I18n, from: ChainEnd, to: ChainEnd): readonly string[] {
  const none = i18n._(msg`Aucune chaîne de liens connus ne mène de ${from.name} à ${to.name}.`)
  const untied = [from, to].filter(({ isTied }) => !isTied).map(({ name }) => name)
  const [first, second] = untied
  if (first === undefined) {
    const why = i18n._(
      msg`Ils font partie de deux réseaux que rien de connu ne relie : il manque peut-être un lien, ou seulement sa source.`,
    )
    return [none, why]
  }
  const why =
    second === undefined
      ? i18n._(msg`Aucun lien de ${first} n’est documenté : cela ne veut pas dire qu’il n’en a pas.`)
      : i18n._(msg`Aucun lien de ${first} ni de ${second} n’est documenté : cela ne veut pas dire qu’ils n’en ont pas.`)
  return [none, why]
}
