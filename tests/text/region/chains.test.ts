import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'

import type { Introducers } from '../../../src/derive/ties/introducers.ts'
import { introducersInWords } from '../../../src/text/region/chains.ts'

const i18n = setupI18n({ locale: 'fr', messages: { fr: {} } })

/** So many ties from one end to the other, so many chains of them, as many shown, through ties that are over or not. */
function found(length: number, count: number, shown: number, isOver = false): Introducers {
  const chain = Array.from({ length }, () => ({ from: '', to: '', liens: [] }))
  return { chains: Array.from({ length: shown }, () => chain), count, isOver }
}

const TIED = [true, true] as const

test.each<[Introducers, readonly [boolean, boolean], readonly string[]]>([
  [found(1, 1, 1), TIED, ['A et B ont déjà un lien connu : pas besoin d’intermédiaire.']],
  [found(1, 1, 1, true), TIED, ['A et B ont eu un lien, qui est terminé.']],
  [found(2, 1, 1), TIED, ['Un intermédiaire suffit : la chaîne la plus courte compte 2 liens connus.']],
  [found(4, 1, 1), TIED, ['Il faut 3 intermédiaires : la chaîne la plus courte compte 4 liens connus.']],
  [
    found(3, 2, 2),
    TIED,
    [
      'Il faut 2 intermédiaires : la chaîne la plus courte compte 3 liens connus.',
      '2 chaînes sont aussi courtes ; les plus sûres d’abord.',
    ],
  ],
  [
    found(2, 12, 5),
    TIED,
    [
      'Un intermédiaire suffit : la chaîne la plus courte compte 2 liens connus.',
      '12 chaînes sont aussi courtes ; voici les 5 plus sûres.',
    ],
  ],
  [
    found(2, 1, 1, true),
    TIED,
    [
      'Aucune chaîne de liens en cours n’est connue entre eux ; une existe si l’on compte les liens terminés.',
      'La plus courte passe par un intermédiaire et compte 2 liens connus, dont au moins un est terminé.',
    ],
  ],
  [
    found(4, 2, 2, true),
    TIED,
    [
      'Aucune chaîne de liens en cours n’est connue entre eux ; une existe si l’on compte les liens terminés.',
      'La plus courte passe par 3 intermédiaires et compte 4 liens connus, dont au moins un est terminé.',
      '2 chaînes sont aussi courtes ; les plus sûres d’abord.',
    ],
  ],
  [
    found(0, 0, 0),
    TIED,
    [
      'Aucune chaîne de liens connus ne mène de A à B.',
      'Ils font partie de deux réseaux que rien de connu ne relie : il manque peut-être un lien, ou seulement sa source.',
    ],
  ],
  [
    found(0, 0, 0),
    [false, true],
    [
      'Aucune chaîne de liens connus ne mène de A à B.',
      'Aucun lien de A n’est documenté : cela ne veut pas dire qu’il n’en a pas.',
    ],
  ],
  [
    found(0, 0, 0),
    [true, false],
    [
      'Aucune chaîne de liens connus ne mène de A à B.',
      'Aucun lien de B n’est documenté : cela ne veut pas dire qu’il n’en a pas.',
    ],
  ],
  [
    found(0, 0, 0),
    [false, false],
    [
      'Aucune chaîne de liens connus ne mène de A à B.',
      'Aucun lien de A ni de B n’est documenté : cela ne veut pas dire qu’ils n’en ont pas.',
    ],
  ],
])('%j between tied organisations %j reads %j', (introduction, [isATied, isBTied], sentences) => {
  const words = introducersInWords(
    i18n,
    { ...introduction, chains: introduction.chains.filter((chain) => chain.length > 0) },
    { name: 'A', isTied: isATied },
    { name: 'B', isTied: isBTied },
  )
  expect(words.map((sentence) => sentence.replace(/[\u00A0\u202F]/g, ' '))).toEqual(sentences)
})
