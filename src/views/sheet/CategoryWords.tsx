import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

/** The categories of themes in words that somebody who learns French reads. */
const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  'lecture-ecriture-calcul': msg`Apprendre le français, lire, compter`,
  'reconnaissance-experience': msg`Faire reconnaître mon expérience`,
  'se-former': msg`Suivre une formation`,
  'choisir-un-metier': msg`Choisir un métier`,
  'preparer-sa-candidature': msg`Préparer mon CV`,
  'trouver-un-emploi': msg`Trouver un travail`,
  'creer-une-entreprise': msg`Créer mon entreprise`,
  mobilite: msg`Me déplacer`,
  famille: msg`Ma famille, mes enfants`,
  'difficultes-administratives-ou-juridiques': msg`Mes droits, mes papiers`,
  'logement-hebergement': msg`Me loger`,
  numerique: msg`Utiliser un ordinateur, Internet`,
  sante: msg`Ma santé`,
  'difficultes-financieres': msg`Des problèmes d’argent`,
  'equipement-et-alimentation': msg`Manger, m’équiper`,
  remobilisation: msg`Rencontrer des gens`,
  'souvrir-a-linternational': msg`Partir à l’étranger`,
  'accompagnement-professionnels': msg`Aide aux professionnels`,
}

/** A category of themes in the language around. */
export function CategoryWords({ category }: { readonly category: string }) {
  const { i18n } = useLingui()
  const words = WORDS[category]
  return words === undefined ? <bdi lang="fr">{category}</bdi> : i18n._(words)
}
