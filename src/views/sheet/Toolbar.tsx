import { Trans } from '@lingui/react/macro'

import { FEUILLES, type Feuille, LANGUAGES } from '../../text/languages.ts'
import preview from './Preview.module.css'
import styles from './SheetView.module.css'

interface ToolbarProps {
  readonly language: Feuille
  /** What could not be had of the chosen language. */
  readonly missing: 'language' | 'labels' | null
  readonly isEmpty: boolean
  readonly onLanguage: (language: Feuille) => void
  readonly onClose: () => void
}

/** What can be done with the sheet: choose its second language, print it, close it. */
export function Toolbar({ language, missing, isEmpty, onLanguage, onClose }: ToolbarProps) {
  return (
    <div className={`${preview.toolbar} ${styles.toolbar}`}>
      <h2>
        <Trans>Fiche à imprimer</Trans>
      </h2>
      <fieldset className={styles.languages}>
        <legend>
          <Trans>Français et :</Trans>
        </legend>
        {FEUILLES.map((code) => (
          <label key={code}>
            <input
              type="radio"
              name="feuille"
              value={code}
              checked={code === language}
              onChange={() => onLanguage(code)}
            />
            {code === 'fr' ? <Trans>rien d’autre</Trans> : <bdi lang={code}>{LANGUAGES[code].endonym}</bdi>}
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <button type="button" className={preview.button} data-main disabled={isEmpty} onClick={() => print()}>
          <Trans>Imprimer</Trans>
        </button>
        <button type="button" className={preview.button} onClick={onClose}>
          <Trans>Fermer</Trans>
        </button>
      </div>
      <p role="status">
        {isEmpty ? (
          <Trans>La sélection est vide : gardez au moins un acteur, puis revenez ici.</Trans>
        ) : missing === 'language' ? (
          <Trans>Cette langue n’a pas pu être chargée : la fiche est en français seul.</Trans>
        ) : missing === 'labels' ? (
          <Trans>Les thèmes et les publics n’ont pas pu être chargés dans cette langue : ils sont en français.</Trans>
        ) : (
          <Trans>Fiche lisible en noir et blanc.</Trans>
        )}
      </p>
    </div>
  )
}
