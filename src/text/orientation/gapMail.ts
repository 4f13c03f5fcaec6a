import { msg } from '@lingui/core/macro'

import type { Besoin, From } from '../../derive/orientation/need.ts'
import type { Words } from './words.ts'

/** A mail that says that something is missing somewhere: theme, commune and public, nothing of anybody. */
export function gapMail(
  words: Words,
  besoin: Besoin,
  from: From,
  statut: string | null,
): { readonly subject: string; readonly body: string } {
  const { i18n } = words
  const publicLabel = statut === null ? i18n._(msg`non précisé`) : words.label('publics', statut)
  return {
    subject: i18n._(msg`Manque signalé : ${besoin.label}, ${from.nom} (${from.departement})`),
    body: i18n._(msg`Besoin sans réponse : ${besoin.label}
Commune : ${from.nom} (${from.departement})
Public : ${publicLabel}

Ce qui manque, en quelques mots :

N’indiquez aucune information sur une personne.`),
  }
}
