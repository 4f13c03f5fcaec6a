import { msg } from '@lingui/core/macro'

import type { Obstacle } from '../../derive/orientation/obstacles.ts'
import type { Words } from './words.ts'

/** What is in the way of a service, in words. */
export function obstacleSentence(words: Words, { kind, niveau }: Pick<Obstacle, 'kind' | 'niveau'>): string {
  const { i18n } = words
  switch (kind) {
    case 'niveau': {
      const level = niveau === null ? '' : words.label('niveaux', niveau)
      return i18n._(msg`Il faut d’abord atteindre le niveau de français ${level}`)
    }
    case 'trop-loin':
      return i18n._(msg`C’est loin sans véhicule`)
    case 'enfants':
      return i18n._(msg`Il faut faire garder les enfants`)
    case 'titre':
      return i18n._(msg`Un titre de séjour qui permet de travailler est le plus souvent demandé`)
  }
}

/** What the service that lifts an obstacle does about it. */
export function lifterRole({ i18n }: Pick<Words, 'i18n'>, { kind }: Pick<Obstacle, 'kind'>): string {
  switch (kind) {
    case 'niveau':
      return i18n._(msg`Pour progresser en français`)
    case 'trop-loin':
      return i18n._(msg`Pour se déplacer`)
    case 'enfants':
      return i18n._(msg`Pour faire garder les enfants`)
    case 'titre':
      return i18n._(msg`Pour connaître ses droits au séjour`)
  }
}
