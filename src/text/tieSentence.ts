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

/** Of a tie that is over and went both ways; the others keep their wording, since the card says when they ended. */
const PAST_WITH: Wording = [msg`A eu un lien avec`, msg`A eu un lien avec`]

/** The beginning of the sentence that tells a tie as seen from one of its ends; the other end's name ends it. */
export function tieSentence(
  lien: Pick<Partenariat, 'de' | 'nature' | 'sens' | 'fin'>,
  self: string,
): MessageDescriptor {
  const isOverBothWays = lien.fin !== null && lien.sens === 'symetrique'
  const wording = isOverBothWays ? PAST_WITH : (WORDINGS[lien.nature] ?? WITH)
  return lien.de === self ? wording[0] : wording[1]
}
