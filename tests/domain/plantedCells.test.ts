import { expect, test } from 'vitest'

import { goodFolder, textsOf, withCells } from '../support/dataFolder.ts'
import { type Lost, findingsIn, toldAt } from '../support/findings.ts'

test('a good folder has no problem and loses nothing', () => {
  expect(findingsIn(textsOf(goodFolder()))).toMatchObject({ told: [], lost: {} })
})

const CASES: readonly (readonly [string, string, number, string, string, string, Lost?])[] = [
  ['a postal code of four digits', 'lieux.csv', 4, 'code_postal', '3600', 'à 5 chiffres (un tableur'],
  ['a wrong type', 'services.csv', 2, 'axe', 'un', "n'est pas un nombre"],
  ['a number out of bounds', 'services.csv', 2, 'axe', '8', 'entre 1 et 7'],
  ['an unknown code', 'acteurs.csv', 7, 'type', 'asociation', 'vouliez-vous dire « association »', { acteurs: 1 }],
  ['an unknown optional code', 'services.csv', 2, 'niveau_entree', 'A3', 'vouliez-vous dire « A'],
  ['one unknown code among several', 'services.csv', 3, 'publics', 'jeunes, jeune', 'vouliez-vous dire « jeunes »'],
  ['a javascript: address', 'acteurs.csv', 2, 'site_web', 'javascript:alert(1)', 'http:// ou https://'],
  ['a personal-looking mailbox', 'acteurs.csv', 4, 'courriel', 'marie.durand@exemple.fr', "d'une personne"],
  ['a mobile number', 'acteurs.csv', 5, 'telephone', '06 12 34 56 78', 'mobile'],
  ['a mobile number in a text', 'services.csv', 4, 'description', 'Appelez le 07.12.34.56.78', 'mobile « 07.12'],
  ['a personal mailbox in a text', 'services.csv', 3, 'conditions_acces', 'Écrire à p.durand@exemple.fr.', 'personne'],
  ['a date in the future', 'acteurs.csv', 2, 'source_date', '2026-12', 'dans le futur'],
  ['a day that does not exist', 'acteurs.csv', 2, 'verifie_le', '2026-02-30', "n'est pas une date"],
  ['a year in the future', 'partenariats.csv', 3, 'annee', '2031', 'dans le futur'],
  ['a SIRET with a wrong key', 'acteurs.csv', 2, 'siret', '73282932000075', 'clé'],
  ['hours in French', 'lieux.csv', 2, 'horaires_accueil', 'lundi matin', 'horaire OpenStreetMap'],
  ['coordinates that are no number', 'lieux.csv', 2, 'latitude', 'nord', "n'est pas un nombre"],
  ['a longitude without latitude', 'lieux.csv', 2, 'latitude', '', 'pas la latitude'],
  ['an INSEE code of four characters', 'lieux.csv', 4, 'code_insee', '3604', 'code INSEE'],
  ['no INSEE code', 'lieux.csv', 4, 'code_insee', '', 'celui de Châteauroux est 36044'],
  ['an INSEE code of no commune', 'lieux.csv', 5, 'code_insee', '37999', 'celui de Tours est 37261'],
  ['a postal code as INSEE code', 'lieux.csv', 5, 'code_insee', '37000', 'code postal, pas un code INSEE'],
  ["another commune's INSEE code", 'lieux.csv', 5, 'code_insee', '37122', 'est le code INSEE de Joué-lès-Tours'],
  ['an INSEE code of another région', 'lieux.csv', 5, 'code_insee', '75056', 'celui de Tours est 37261'],
  ["another commune's name", 'lieux.csv', 5, 'commune', 'Blois', "c'est « Tours »"],
  ['a misspelt commune', 'lieux.csv', 4, 'commune', 'Chateaurou', '« Châteauroux »'],
  ["another commune's postal code", 'lieux.csv', 5, 'code_postal', '37300', 'celui de Joué-lès-Tours'],
  ['a CEDEX', 'lieux.csv', 5, 'code_postal', '37032', 'CEDEX : celui de Tours est 37000, 37100 ou 37200'],
  ["another département's code", 'lieux.csv', 5, 'departement', '45', "c'est 37"],
  ['coordinates far away', 'lieux.csv', 2, 'longitude', '1.9', 'hors de ses alentours'],
  ['a precision without an address', 'lieux.csv', 2, 'adresse', '', 'avertissement : la précision est « adresse »'],
  ['a precision without coordinates', 'lieux.csv', 5, 'precision', 'adresse', 'demande des coordonnées'],
  ['coordinates that are not of the address', 'lieux.csv', 2, 'precision', 'commune', 'ne va pas avec des coordonnées'],
  ['an unknown owner of a place', 'lieux.csv', 6, 'acteur_id', 'prefectur', '« prefecture »', { lieux: 1 }],
  ['an unknown owner of a service', 'services.csv', 3, 'acteur_id', 'mobilite-37', '« mobilite-36 »', { services: 1 }],
  [
    'one unknown place among several',
    'services.csv',
    2,
    'lieux',
    'cria-37-lieu, nulle-part',
    '« nulle-part » ne figure pas',
  ],
  ['an unknown place alone', 'services.csv', 3, 'lieux', 'nulle-part', 'ne figure pas dans lieux.csv', { services: 1 }],
  ['an unknown start of a link', 'partenariats.csv', 2, 'de', 'inconnu', 'acteurs.csv', { partenariats: 1 }],
  ['an unknown end of a link', 'partenariats.csv', 2, 'vers', 'cada-bloi', '« cada-blois »', { partenariats: 1 }],
  ['a link to oneself', 'partenariats.csv', 4, 'vers', 'entraide', 'lié à lui-même', { partenariats: 1 }],
  ['an end before the start', 'partenariats.csv', 2, 'fin', '2022', 'avant l'],
  ['an unknown EPCI', 'services.csv', 2, 'zone_eligibilite', '37, 999999999', 'EPCI'],
  ['an unknown commune as zone', 'services.csv', 2, 'zone_eligibilite', '37998', 'aucune commune'],
  ['a postal code as zone', 'services.csv', 2, 'zone_eligibilite', '37130', 'Langeais (37123)'],
  ['an unknown département as zone', 'services.csv', 2, 'zone_eligibilite', '20', "d'aucun département"],
  ['an unknown group', 'vocabulaires/types.csv', 3, 'groupe', 'pilotages', 'vouliez-vous dire « pilotage »'],
  ['an empty required cell', 'acteurs.csv', 7, 'nom', '', 'obligatoire', { acteurs: 1 }],
]

const named = CASES.map(([name, file, line, column, value, says, lost = {}]) => ({
  name,
  texts: textsOf(withCells(goodFolder(), file, line, { [column]: value })),
  place: `${file}:${line}:${column}`,
  says,
  lost,
}))

test.each(named)('$name is told alone, at $place', ({ texts, place, says, lost }) => {
  expect(findingsIn(texts)).toMatchObject({ told: [toldAt(place, says)], lost })
})

test('what hangs on a lost row is lost with it, and told too', () => {
  const { told, lost } = findingsIn(textsOf(withCells(goodFolder(), 'acteurs.csv', 3, { nom: '' })))
  expect(told).toEqual([
    toldAt('acteurs.csv:3:nom', 'obligatoire'),
    toldAt('lieux.csv:3:acteur_id', '« cada-blois » ne figure pas dans acteurs.csv'),
    toldAt('partenariats.csv:2:vers', '« cada-blois » ne figure pas dans acteurs.csv'),
  ])
  expect(lost).toEqual({ acteurs: 1, lieux: 1, partenariats: 1 })
})
