import { msg } from '@lingui/core/macro'

import type { Fiche } from '../../derive/atlas.ts'
import type { PlacedLieu } from '../../domain/publish.ts'
import type { Words } from './words.ts'

/** An organisation's first place, or the one that is nearest when the caller knows it. */
export function addressLine({ adresse, code_postal, commune }: PlacedLieu): string {
  const town = [code_postal, commune].filter((part) => part !== null).join(' ')
  return [adresse, town].filter((part) => part !== null && part !== '').join(', ')
}

/** Organisations as plain text for a mail or an SMS: name, address, telephone, site; nothing of anybody. */
export function shortlistText({ i18n }: Pick<Words, 'i18n'>, fiches: readonly Fiche[]): string {
  return fiches
    .map(({ acteur, lieux }) => {
      const [lieu] = lieux
      const phone = lieu?.telephone ?? acteur.telephone
      const lines = [
        acteur.nom,
        lieu === undefined ? null : addressLine(lieu),
        phone === null ? null : i18n._(msg`Tél. ${phone}`),
        acteur.site_web,
      ]
      return lines.filter((line) => line !== null && line !== '').join('\n')
    })
    .join('\n\n')
}
