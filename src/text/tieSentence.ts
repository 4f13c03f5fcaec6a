import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

import type { Partenariat } from '../domain/tables/partenariats.ts'

/** How a kind of tie reads from its start, from its end, or from either side; the other's name follows. */
type Wording = readonly [from: MessageDescriptor, to: MessageDescriptor]

const WITH: Wording = [msg`Travaille avec`, msg`Travaille avec`]

const WORDINGS: Readonly<Record<string, Wording>> = {
  financement: [msg`Finance`, msg`Est financé par`],
  delegation: [msg`Confie une mission à`, msg`S’est vu confier une mission par`],
  gestion: [msg`Gère`, msg`Est géré par`],
  'membre-reseau': [msg`Est membre du réseau de`, msg`A pour membre`],
  orientation: [msg`Oriente des personnes vers`, msg`Reçoit des personnes orientées par`],
  'hebergement-permanence': [msg`Héberge une permanence de`, msg`Tient une permanence chez`],
  'mise-a-disposition': [
    msg`Met des locaux ou des logements à disposition de`,
    msg`Dispose de locaux ou de logements de`,
  ],
  'don-materiel': [msg`Fournit du matériel à`, msg`Reçoit du matériel de`],
  soutien: [msg`Soutient`, msg`Est soutenu par`],
  coordination: [msg`Coordonne une action avec`, msg`Prend part à une action coordonnée par`],
  convention: [msg`A signé une convention avec`, msg`A signé une convention avec`],
  'co-animation': [msg`Anime une action avec`, msg`Anime une action avec`],
  'action-commune': [msg`Mène une action avec`, msg`Mène une action avec`],
}

const WORKED_WITH: Wording = [msg`A travaillé avec`, msg`A travaillé avec`]

/** The same of ties that are over. */
const PAST_WORDINGS: Readonly<Record<string, Wording>> = {
  financement: [msg`A financé`, msg`A été financé par`],
  delegation: [msg`A confié une mission à`, msg`S’était vu confier une mission par`],
  gestion: [msg`A géré`, msg`A été géré par`],
  'membre-reseau': [msg`A été membre du réseau de`, msg`A eu pour membre`],
  orientation: [msg`A orienté des personnes vers`, msg`A reçu des personnes orientées par`],
  'hebergement-permanence': [msg`A hébergé une permanence de`, msg`A tenu une permanence chez`],
  'mise-a-disposition': [
    msg`A mis des locaux ou des logements à disposition de`,
    msg`A disposé de locaux ou de logements de`,
  ],
  'don-materiel': [msg`A fourni du matériel à`, msg`A reçu du matériel de`],
  soutien: [msg`A soutenu`, msg`A été soutenu par`],
  coordination: [msg`A coordonné une action avec`, msg`A pris part à une action coordonnée par`],
  convention: [msg`A eu une convention avec`, msg`A eu une convention avec`],
  'co-animation': [msg`A animé une action avec`, msg`A animé une action avec`],
  // It may have remained a project.
  'action-commune': [msg`A eu une action ou un projet commun avec`, msg`A eu une action ou un projet commun avec`],
}

/**
 * The beginning of the sentence that tells a tie as seen from one of its ends, in the past when it is over; the other end's
 * name ends it.
 */
export function tieSentence(lien: Pick<Partenariat, 'de' | 'nature' | 'fin'>, self: string): MessageDescriptor {
  const wording = lien.fin === null ? (WORDINGS[lien.nature] ?? WITH) : (PAST_WORDINGS[lien.nature] ?? WORKED_WITH)
  return lien.de === self ? wording[0] : wording[1]
}
