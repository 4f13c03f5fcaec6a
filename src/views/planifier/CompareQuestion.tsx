import { Plural, Trans, useLingui } from '@lingui/react/macro'

import type { FilterOptions } from '../../derive/filterOptions.ts'
import type { Earlier } from '../../derive/coverage/earlier.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import own from './Compare.module.css'
import styles from './Coverage.module.css'
import shared from './Planifier.module.css'

interface CompareQuestionProps {
  readonly options: FilterOptions
  /** The theme compared with; null for none. */
  readonly theme: string | null
  /** The earlier version compared with; null for none. */
  readonly file: { readonly name: string; readonly earlier: Earlier } | null
  readonly onFile: (file: File | null) => void
  readonly onChange: (patch: ChoicesPatch) => void
}

/** Nothing is compared: the map shows the one coverage there is. */
const NOTHING: ChoicesPatch = { compare: null, montre: null }

/** So many faults of a file are told; the others are counted. */
const TOLD = 5

/** With what the coverage is compared: another theme, or an earlier version that the visitor kept. */
export function CompareQuestion({ options, theme, file, onFile, onChange }: CompareQuestionProps) {
  const { t } = useLingui()
  const letGo = (): void => {
    onFile(null)
    onChange(NOTHING)
  }
  return (
    <details className={own.compare} open={theme !== null || file !== null}>
      <summary>
        <Trans>Comparer avec autre chose</Trans>
      </summary>
      <label className={styles.select}>
        <Trans>un autre thème</Trans>
        <select
          value={theme ?? ''}
          onChange={({ target }) => {
            onFile(null)
            // Whatever is compared, the map shows at once by how much the two differ.
            onChange(target.value === '' ? NOTHING : { compare: target.value, montre: 'ecart' })
          }}
        >
          <option value="">{t`aucun`}</option>
          {options.theme.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className={own.file}>
        <Trans>ou une version antérieure (un fichier couverture.csv)</Trans>
        <input
          type="file"
          accept=".csv,text/csv"
          onChange={({ target }) => {
            const [chosen = null] = target.files ?? []
            // The same file may be given again once it is mended.
            target.value = ''
            if (chosen === null) return
            onFile(chosen)
            onChange({ compare: null, montre: 'ecart' })
          }}
        />
      </label>
      <div aria-live="polite" className={own.given}>
        {file !== null && (
          <>
            <p>
              {file.name}{' '}
              <button type="button" className={shared.button} onClick={letGo}>
                <Trans>Retirer ce fichier</Trans>
              </button>
            </p>
            <FileRemarks earlier={file.earlier} />
          </>
        )}
      </div>
    </details>
  )
}

/** What came of reading a file: why it cannot be compared, what it does not say, what is wrong in it and where. */
function FileRemarks({ earlier: { refusal, missing, problems } }: { readonly earlier: Earlier }) {
  return (
    <>
      {refusal === 'unreadable' && (
        <p>
          <Trans>Aucune ligne de ce fichier n’a pu être lue.</Trans>
        </p>
      )}
      {refusal === 'other-themes' && (
        <p>
          <Trans>Ce fichier ne dit rien des thèmes regardés.</Trans>
        </p>
      )}
      {refusal === 'other-public' && (
        <p>
          <Trans>Ce fichier ne porte pas sur ce public : choisissez celui pour lequel il a été fait.</Trans>
        </p>
      )}
      {refusal === null && missing > 0 && (
        <p>
          <Plural
            value={missing}
            one="# commune n’y figure pas : elle n’est pas comparée."
            other="# communes n’y figurent pas : elles ne sont pas comparées."
          />
        </p>
      )}
      {problems.length > 0 && (
        <ul className={own.problems}>
          {problems.slice(0, TOLD).map(({ line, column, message }) => (
            <li key={`${line} ${column} ${message}`}>
              {column === null ? (
                <Trans>Ligne {line} :</Trans>
              ) : (
                <Trans>
                  Ligne {line}, colonne « {column} » :
                </Trans>
              )}{' '}
              {message}
            </li>
          ))}
          {problems.length > TOLD && (
            <li>
              <Plural value={problems.length - TOLD} one="et # autre problème." other="et # autres problèmes." />
            </li>
          )}
        </ul>
      )}
    </>
  )
}
