import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import type { EgoTies } from '../derive/ties/ego.ts'
import type { TiePlace } from '../derive/ties/place.ts'
import { listInWords } from './lists.ts'

/** What things are called, by their codes and ids. */
export interface EgoNames {
  readonly actor: (id: string) => string
  readonly departement: (code: string) => string
  readonly ecosystem: (code: string) => string
}

/** What an organisation's own known ties tell of it, in sentences; the first is always there. */
export function tiesInWords(i18n: I18n, ego: EgoTies, names: EgoNames): readonly string[] {
  const { partners, former, outside, across, alone } = ego
  if (partners === 0 && former === 0)
    return [i18n._(msg`Aucun lien connu : non documenté, ce qui ne veut pas dire isolé.`)]
  if (partners === 0) {
    return [
      i18n._(
        msg`${plural(former, {
          one: 'A travaillé avec un acteur ; aucun lien connu n’est en cours.',
          other: 'A travaillé avec # acteurs ; aucun lien connu n’est en cours.',
        })}`,
      ),
    ]
  }
  const sentences = [partnersInWords(i18n, partners, outside)]
  if (former > 0) {
    sentences.push(
      i18n._(
        msg`${plural(former, {
          one: 'A aussi travaillé avec un autre acteur : ce lien est terminé.',
          other: 'A aussi travaillé avec # autres acteurs : ces liens sont terminés.',
        })}`,
      ),
    )
  }
  if (across?.partners === 0 && outside !== 0) {
    const ecosystem = names.ecosystem(across.ecosysteme)
    sentences.push(i18n._(msg`Aucun lien connu, en cours, avec l’écosystème « ${ecosystem} ».`))
  }
  for (const { departement, ties } of alone) {
    const place = names.departement(departement)
    sentences.push(
      i18n._(
        msg`${plural(ties, {
          one: `${place} : le seul lien connu entre acteurs des deux écosystèmes qui y ont un lieu est le sien.`,
          other: `${place} : les # liens connus entre acteurs des deux écosystèmes qui y ont un lieu sont tous les siens.`,
        })}`,
      ),
    )
  }
  return sentences
}

function partnersInWords(i18n: I18n, partners: number, outside: number | null): string {
  const count = i18n._(msg`${plural(partners, { one: 'Travaille avec un acteur', other: 'Travaille avec # acteurs' })}`)
  if (outside === null) return i18n._(msg`${count}.`)
  if (outside === 0) {
    const all = i18n._(
      msg`${plural(partners, { one: 'de son écosystème', 2: 'tous deux de son écosystème', other: 'tous de son écosystème' })}`,
    )
    return i18n._(msg`${count}, ${all}.`)
  }
  if (outside === partners) {
    const all = i18n._(
      msg`${plural(partners, { one: 'hors de son écosystème', 2: 'tous deux hors de son écosystème', other: 'tous hors de son écosystème' })}`,
    )
    return i18n._(msg`${count}, ${all}.`)
  }
  return i18n._(msg`${count}, dont ${i18n.number(outside)} hors de son écosystème.`)
}

/** The place of an organisation in the whole known network, in sentences; none when there is nothing worth saying. */
export function placeInWords(i18n: I18n, place: TiePlace, names: EgoNames): readonly string[] {
  return [cutInWords(i18n, place, names), amongInWords(i18n, place)].filter((sentence) => sentence !== null)
}

/** Between whom it is the only known link; null when the others hold together without it. */
export function cutInWords(i18n: I18n, { cut }: TiePlace, names: EgoNames): string | null {
  if (cut === null) return null
  const { parts, actors, named, rest, restNamed } = cut
  const all = actors === named.length
  const list = listOf(i18n, named, names)
  if (restNamed !== null) {
    // The largest part has one: so have all the others, and nothing but this organisation joins any two of them.
    if (all) return i18n._(msg`Seul lien connu entre ${listOf(i18n, [...named, restNamed], names)}.`)
    return i18n._(msg`Seul lien connu entre ${i18n.number(actors + 1)} acteurs, dont ${list}.`)
  }
  const others = i18n._(
    msg`${plural(rest, { one: 'le reste de son réseau (# acteur)', other: 'le reste de son réseau (# acteurs)' })}`,
  )
  if (actors === 1) return i18n._(msg`Seul lien connu entre ${list} et ${others}.`)
  if (all && parts === 1) return i18n._(msg`Seul lien connu entre ${list}, d’un côté, et ${others}, de l’autre.`)
  if (all) return i18n._(msg`Seul lien connu que ${list} ont avec ${others}.`)
  const count = i18n.number(actors)
  if (parts === 1) return i18n._(msg`Seul lien connu entre ${count} acteurs (dont ${list}) et ${others}.`)
  if (parts === actors) return i18n._(msg`Seul lien connu que ${count} acteurs (dont ${list}) ont avec ${others}.`)
  const groups = i18n.number(parts)
  return i18n._(msg`Seul lien connu que ${count} acteurs en ${groups} groupes (dont ${list}) ont avec ${others}.`)
}

function listOf(i18n: I18n, ids: readonly string[], names: EgoNames): string {
  return listInWords(
    ids.map((id) => names.actor(id)),
    i18n.locale,
  )
}

/** Whether it is among those on most shortest chains; null when it is not, or when so few are that it says nothing. */
function amongInWords(i18n: I18n, { among, betweenness }: TiePlace): string | null {
  if (betweenness === 0) return null
  if (among === 1) return i18n._(msg`C’est l’acteur par qui passent le plus de chaînes courtes entre deux autres.`)
  const most = [10, 50].find((limit) => among <= limit)
  if (most === undefined) return null
  return i18n._(msg`Parmi les ${most} acteurs par qui passent le plus de chaînes courtes entre deux autres.`)
}
