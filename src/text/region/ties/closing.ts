import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { Fiche } from '../../../derive/atlas.ts'
import type { LossSum } from '../../../derive/ties/closingCoverage.ts'

/** Kilometres that are added, to the tenth; what rounds to nothing says so. */
export function addedKm(i18n: I18n, km: number): string {
  if (km > 0 && km < 0.05) return i18n._(msg`moins de 0,1 km`)
  return `${i18n.number(km, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00A0km`
}

/** What a theme would lose, in sentences: communes and inhabitants, kilometres added, and who would be left with nothing. */
export function themeLossSentences(i18n: I18n, theme: string, sum: LossSum): readonly string[] {
  const { communes, inhabitants, without } = sum
  const people = i18n._(msg`${plural(inhabitants, { one: '# habitant', other: '# habitants' })}`)
  if (communes === 0)
    return [i18n._(msg`« ${theme} » : le service connu le plus proche ne changerait pour aucune commune.`)]
  return [
    i18n._(
      msg`« ${theme} » : le service connu le plus proche changerait pour ${plural(communes, { one: '# commune', other: '# communes' })}, soit ${people}.`,
    ),
    ...(without < communes ? [addedSentence(i18n, sum)] : []),
    ...(without > 0 ? [withoutSentence(i18n, sum)] : []),
  ]
}

function addedSentence(i18n: I18n, { communes, without, addedKm: mean, mostKm }: LossSum): string {
  const left = communes - without
  const most = addedKm(i18n, mostKm)
  // A service at the very same place may be the next one.
  if (mostKm === 0) return i18n._(msg`Un autre service connu est au même endroit : aucun kilomètre de plus.`)
  if (left === 1) return i18n._(msg`Il serait plus loin de ${most} à vol d’oiseau.`)
  return i18n._(
    msg`Il serait plus loin de ${addedKm(i18n, mean)} à vol d’oiseau en moyenne par habitant, au plus de ${most}.`,
  )
}

function withoutSentence(i18n: I18n, { communes, without, inhabitantsWithout }: LossSum): string {
  const people = i18n._(msg`${plural(inhabitantsWithout, { one: '# habitant', other: '# habitants' })}`)
  if (without === communes) return i18n._(msg`Plus aucun n’y serait connu.`)
  return i18n._(
    msg`${plural(without, { one: 'Plus aucun ne serait connu pour # commune', other: 'Plus aucun ne serait connu pour # communes' })} (${people}).`,
  )
}

/** What all themes come to; each commune and its inhabitants counted once. */
export function allThemesSentence(i18n: I18n, communes: number, inhabitants: number, themes: number): string {
  if (communes === 0) {
    return i18n._(msg`Le service connu le plus proche ne changerait pour aucune commune, quel que soit le thème.`)
  }
  const where = i18n._(msg`${plural(communes, { one: '# commune', other: '# communes' })}`)
  const people = i18n._(msg`${plural(inhabitants, { one: '# habitant', other: '# habitants' })}`)
  return i18n._(
    msg`Le service connu le plus proche changerait pour ${where} (${people}), sur ${plural(themes, { one: 'un thème.', other: '# thèmes, sur l’un d’eux au moins.' })}`,
  )
}

/** Why nothing can be measured of an organisation's closing; null when something can. */
export function unmeasuredSentence(i18n: I18n, { services, lieux }: Pick<Fiche, 'services' | 'lieux'>): string | null {
  if (services.length === 0) return i18n._(msg`Aucun service de cet acteur n’est publié : rien ne peut être mesuré.`)
  if (services.every(({ thematiques }) => thematiques.length === 0)) {
    return i18n._(msg`Aucun thème n’est connu pour ses services : rien ne peut être mesuré.`)
  }
  if (lieux.every(({ position }) => position === null)) {
    return i18n._(msg`Le lieu de cet acteur n’est pas connu : la distance à ses services ne peut pas être mesurée.`)
  }
  return null
}

/** The known ties that would go, and those across the two ecosystems among them; `across` is null for one of neither. */
export function lostTiesSentence(i18n: I18n, pairs: number, across: number | null): string {
  if (pairs === 0) return i18n._(msg`Aucun lien connu ne disparaîtrait : les siens ne sont pas documentés.`)
  if (pairs === 1 && across !== null) {
    return across === 1
      ? i18n._(msg`Son seul partenaire connu, de l’autre écosystème, le perdrait.`)
      : i18n._(msg`Son seul partenaire connu le perdrait ; il n’est pas de l’autre écosystème.`)
  }
  const told = i18n._(
    msg`${plural(pairs, { one: 'Son seul partenaire connu le perdrait', other: 'Ses # partenaires connus le perdraient' })}`,
  )
  if (across === null) return `${told}.`
  return i18n._(
    msg`${told}, ${plural(across, { 0: 'dont aucun de l’autre écosystème.', one: 'dont # de l’autre écosystème.', other: 'dont # de l’autre écosystème.' })}`,
  )
}
