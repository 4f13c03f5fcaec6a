import { msg } from '@lingui/core/macro'

import { dayName, languageName } from './names.ts'
import type { Reason } from '../../derive/orientation/verdict.ts'
import { type Words, either } from './words.ts'

type Teller = (words: Words, values: readonly string[]) => string

const publics: (words: Words, codes: readonly string[]) => string = (words, codes) =>
  either(
    words,
    codes.map((code) => words.label('publics', code)),
  )

const zones = (words: Words, codes: readonly string[]): string =>
  new Intl.ListFormat(words.i18n.locale).format(codes.map((code) => words.zone(code)))

/** What each reason's code says; a doubt is said as what to ask by phone. */
const TELLERS: Readonly<Record<string, Teller>> = {
  'zone-inconnue': ({ i18n }) => i18n._(msg`Demander si l’on accueille les habitants de cette commune`),
  'hors-zone': (words, codes) => words.i18n._(msg`Réservé à une autre zone : ${zones(words, codes)}`),
  'zone-sur-place': (words, [code = '']) => words.i18n._(msg`Reçoit dans la commune (${words.zone(code)})`),
  'zone-couverte': (words, [code = '']) => words.i18n._(msg`Couvre cette commune (zone : ${words.zone(code)})`),
  'public-inconnu': ({ i18n }) => i18n._(msg`Demander quel public est accueilli`),
  'tous-publics': ({ i18n }) => i18n._(msg`Ouvert à tous les publics`),
  'public-concerne': (words, codes) => words.i18n._(msg`Public accueilli : ${publics(words, codes)}`),
  'public-a-verifier': (words, codes) =>
    words.i18n._(msg`Vérifier que la personne fait partie du public : ${publics(words, codes)}`),
  'public-autre': (words, codes) => words.i18n._(msg`Réservé à un autre public : ${publics(words, codes)}`),
  'niveau-trop-bas': (words, [code = '']) =>
    words.i18n._(msg`Niveau de français demandé : ${words.label('niveaux', code)}, au-dessus de celui de la personne`),
  'niveau-deja-atteint': (words, [code = '']) =>
    words.i18n._(msg`Conduit au niveau ${words.label('niveaux', code)}, que la personne a déjà`),
  'niveau-demande': (words, [code = '']) =>
    words.i18n._(msg`Vérifier le niveau de français : ${words.label('niveaux', code)} est demandé`),
  'niveau-vise': (words, [code = '']) =>
    words.i18n._(
      msg`Vérifier que la personne n’a pas déjà le niveau ${words.label('niveaux', code)}, où le cours conduit`,
    ),
  'niveau-suffisant': (words, [code = '']) =>
    words.i18n._(msg`Niveau de français suffisant (${words.label('niveaux', code)} demandé)`),
  'niveau-inconnu': ({ i18n }) => i18n._(msg`Demander quel niveau de français est attendu`),
  'age-demande': (words, ages) => words.i18n._(msg`Vérifier l’âge : ${agesIn(words, ages)}`),
  'age-autre': (words, ages) => words.i18n._(msg`Réservé à un autre âge : ${agesIn(words, ages)}`),
  'age-convient': (words, ages) => words.i18n._(msg`L’âge convient (${agesIn(words, ages)})`),
  'langue-parlee': (words, codes) => words.i18n._(msg`On y parle : ${languages(words, codes)}`),
  'langue-autre': (words, codes) => words.i18n._(msg`On y parle ${languages(words, codes)} : prévoir un interprète`),
  'langue-inconnue': (words, codes) =>
    words.i18n._(msg`Demander si l’on y parle ${languages(words, codes, 'disjunction')}`),
  'jours-communs': (words, days) => words.i18n._(msg`Ouvert un jour qui convient : ${daysIn(words, days)}`),
  'jours-autres': (words, days) =>
    words.i18n._(
      msg`Ouvert d’autres jours que ceux de la personne (${daysIn(words, days)}) : demander un autre moment`,
    ),
  'jours-inconnus': ({ i18n }) => i18n._(msg`Demander les jours d’ouverture`),
  'sur-prescription': ({ i18n }) => i18n._(msg`Sur prescription : un professionnel doit adresser la personne`),
}

/** Why a service suits somebody, must be checked or does not suit, in words. */
export function reasonSentence(words: Words, { code, values }: Reason): string {
  return TELLERS[code]?.(words, values) ?? code
}

/** The codes that have a sentence, for the test that every reason has one. */
export const TOLD_REASONS: readonly string[] = Object.keys(TELLERS)

function languages({ i18n }: Words, codes: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
  return new Intl.ListFormat(i18n.locale, { type }).format(codes.map((code) => languageName(i18n.locale, code)))
}

function daysIn({ i18n }: Words, days: readonly string[]): string {
  return new Intl.ListFormat(i18n.locale).format(days.map((day) => dayName(i18n.locale, day)))
}

function agesIn({ i18n }: Words, [min = '', max = '']: readonly string[]): string {
  if (min === '') return i18n._(msg`jusqu’à ${max} ans`)
  return max === '' ? i18n._(msg`à partir de ${min} ans`) : i18n._(msg`de ${min} à ${max} ans`)
}
