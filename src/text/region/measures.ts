import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { MeasureRow } from '../../derive/ties/measureRows.ts'
import type { TiePlace } from '../../derive/ties/place.ts'
import { type EgoNames, cutInWords } from '../ego.ts'

/** Every number of a row of measures in a sentence; `total` is how many organisations were measured. */
export function measuresInWords(
  i18n: I18n,
  { place, outside }: Pick<MeasureRow, 'place' | 'outside'>,
  total: number,
  names: EgoNames,
): readonly string[] {
  if (place.degree === 0) return [i18n._(msg`Aucun lien connu : non documenté, ce qui ne veut pas dire isolé.`)]
  return [
    tiesInWords(i18n, place),
    outsideInWords(i18n, place.degree, outside),
    chainsInWords(i18n, place, total),
    i18n._(
      msg`Réseau n° ${i18n.number(place.component)} : ${i18n.number(place.componentSize)} acteurs, lui compris, que des liens connus relient de proche en proche.`,
    ),
    cutInWords(i18n, place, names) ??
      (place.componentSize > 2 ? i18n._(msg`Sans lui, les autres acteurs de son réseau resteraient reliés.`) : null),
    communityInWords(i18n, place),
  ].filter((sentence) => sentence !== null)
}

/** A share of chains, from 0 to 1, as a percentage; a share that rounds to nothing says so. */
export function shareInWords(i18n: I18n, share: number): string {
  if (share > 0 && share < 0.0005) return i18n._(msg`moins de 0,1 %`)
  return `${i18n.number(share * 100, { maximumFractionDigits: 1 })}\u00A0%`
}

function tiesInWords(i18n: I18n, { ties, degree }: TiePlace): string {
  return i18n._(
    msg`${plural(ties, { one: 'Un lien connu', other: '# liens connus' })} avec ${plural(degree, { one: 'un acteur', other: '# acteurs' })}.`,
  )
}

function outsideInWords(i18n: I18n, degree: number, outside: number | null): string | null {
  if (outside === null) return null
  if (outside === 0) {
    return i18n._(
      msg`${plural(degree, { one: 'Cet acteur est de son écosystème.', 2: 'Tous deux sont de son écosystème.', other: 'Tous sont de son écosystème.' })}`,
    )
  }
  if (outside === degree) {
    return i18n._(
      msg`${plural(degree, { one: 'Cet acteur n’est pas de son écosystème.', 2: 'Aucun des deux n’est de son écosystème.', other: 'Aucun n’est de son écosystème.' })}`,
    )
  }
  return i18n._(
    msg`${plural(outside, { one: 'L’un d’eux n’est pas de son écosystème.', other: '# d’entre eux ne sont pas de son écosystème.' })}`,
  )
}

function chainsInWords(i18n: I18n, { betweenness, rank }: TiePlace, total: number): string {
  if (betweenness === 0) return i18n._(msg`Aucune chaîne courte entre deux autres acteurs ne passe par lui.`)
  const share = shareInWords(i18n, betweenness)
  const [place, all] = [rankInWords(i18n, rank), i18n.number(total)]
  return i18n._(
    msg`Pour ${share} des paires d’autres acteurs, la chaîne la plus courte passe par lui : ${place} sur ${all}.`,
  )
}

/** A rank as one writes it: 1er, 2e. */
export function rankInWords(i18n: I18n, rank: number): string {
  return rank === 1 ? i18n._(msg`1er`) : i18n._(msg`${i18n.number(rank)}e`)
}

function communityInWords(i18n: I18n, { community, communitySize }: TiePlace): string | null {
  if (community === null) return null
  return i18n._(
    msg`Communauté n° ${i18n.number(community)} : ${i18n.number(communitySize)} acteurs, lui compris, que la méthode de Louvain rassemble d’après leurs liens.`,
  )
}
