import type { Fiche } from '../../../derive/atlas.ts'

/** Organisations as vCard 3.0 contacts, one after the other; the maker of vCards comes only when one is asked for. */
export async function vcardsOf(fiches: readonly Fiche[]): Promise<string> {
  const { default: VCard } = await import('vcard-creator')
  return fiches
    .map(({ acteur, lieux }) => {
      const card = new VCard()
      const [lieu] = lieux
      card.addFullName(acteur.nom).addName({ familyName: acteur.nom }).addCompany({ name: acteur.nom })
      const number = lieu?.telephone ?? acteur.telephone
      if (number !== null) card.addPhoneNumber({ number, type: ['work'] })
      const mail = lieu?.courriel ?? acteur.courriel
      if (mail !== null) card.addEmail({ address: mail })
      if (acteur.site_web !== null) card.addUrl({ url: acteur.site_web })
      if (lieu !== undefined) {
        const { adresse, code_postal, commune } = lieu
        card.addAddress({
          street: adresse ?? '',
          postalCode: code_postal ?? '',
          locality: commune ?? '',
          country: 'France',
        })
      }
      return card.toString()
    })
    .join('')
}
