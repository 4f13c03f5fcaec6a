import { Trans, useLingui } from '@lingui/react/macro'

import { type Atlas, type Fiche, labelOf } from '../../derive/atlas.ts'
import type { Service } from '../../domain/tables/services.ts'
import type { VocabulaireName } from '../../domain/tables/vocabulaire.ts'
import { useZoneNames } from './useZoneNames.ts'
import styles from './Card.module.css'

/** What the organisation offers and for whom; what the source does not say is not shown. */
export function CardServices({ atlas, fiche }: { readonly atlas: Atlas; readonly fiche: Fiche }) {
  const zoneName = useZoneNames(atlas, fiche.services)
  return (
    <div className={styles.part}>
      <h3>
        <Trans>Ce qu’il propose</Trans>
      </h3>
      {fiche.services.length === 0 ? (
        <p className={styles.soft}>
          <Trans>La source ne décrit aucune offre.</Trans>
        </p>
      ) : (
        <ul className={styles.services}>
          {fiche.services.map((service) => (
            <ServiceEntry key={service.id} atlas={atlas} service={service} zoneName={zoneName} />
          ))}
        </ul>
      )}
    </div>
  )
}

interface ServiceEntryProps {
  readonly atlas: Atlas
  readonly service: Service
  readonly zoneName: (code: string) => string
}

function ServiceEntry({ atlas, service, zoneName }: ServiceEntryProps) {
  const { i18n, t } = useLingui()
  const labels = (name: VocabulaireName, codes: readonly string[]) =>
    codes.map((code) => labelOf(atlas, name, code)).join(', ')
  const languages = new Intl.DisplayNames(i18n.locale, { type: 'language' })
  const yesOrNo = (answer: boolean | null): string | null => (answer === null ? null : answer ? t`oui` : t`non`)
  const details: readonly (readonly [string, string | null])[] = [
    [t`Thèmes`, labels('thematiques', service.thematiques)],
    [t`Pour qui`, labels('publics', service.publics)],
    [t`Publics, selon la source`, service.publics_precisions],
    [t`Niveau demandé`, service.niveau_entree && labelOf(atlas, 'niveaux', service.niveau_entree)],
    [t`Niveau visé`, service.niveau_sortie && labelOf(atlas, 'niveaux', service.niveau_sortie)],
    [t`Âge minimal`, service.age_min === null ? null : String(service.age_min)],
    [t`Âge maximal`, service.age_max === null ? null : String(service.age_max)],
    [t`Conditions`, service.conditions_acces],
    [t`Sur prescription`, yesOrNo(service.prescription)],
    [
      t`Frais`,
      [service.frais && labelOf(atlas, 'frais', service.frais), service.frais_precisions].filter(Boolean).join(' : '),
    ],
    [t`Accueil`, labels('modes-accueil', service.modes_accueil)],
    [t`Pour y accéder`, labels('modes-mobilisation', service.modes_mobilisation)],
    [t`Mobilisable par`, labels('personnes-mobilisatrices', service.mobilisable_par)],
    [t`Zone couverte`, service.zone_eligibilite.map(zoneName).join(', ')],
    [t`Langues`, service.langues.map((code) => languages.of(code) ?? code).join(', ')],
    [t`Garde d’enfants`, yesOrNo(service.garde_enfants)],
  ]
  return (
    <li>
      <h4>{service.nom}</h4>
      {service.description !== null && <p>{service.description}</p>}
      <dl>
        {details
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {service.lien_mobilisation !== null && (
        <a href={service.lien_mobilisation} rel="noopener noreferrer external">
          <Trans>Accéder au service</Trans>
        </a>
      )}
    </li>
  )
}
