import { Trans } from '@lingui/react/macro'

import type { Fiche } from '../../derive/atlas.ts'
import { Both, French } from './Both.tsx'
import styles from './Sheet.module.css'

interface SourceLineProps {
  readonly fiches: readonly Fiche[]
  readonly today: string
}

/** Whence all this is known and since when, and when it was printed. */
export function SourceLine({ fiches, today }: SourceLineProps) {
  return (
    <p className={styles.sources}>
      <Both inline>
        <Trans>Source</Trans>
      </Both>
      {' : '}
      {fiches.map((fiche, index) => (
        <span key={fiche.acteur.id}>
          {fiches.length > 1 && `${index + 1}. `}
          <French>{hostOf(fiche)}</French> <SourceDate date={fiche.date} />
          {index < fiches.length - 1 && ' ; '}
        </span>
      ))}
      {' — '}
      <Both inline>
        <Trans>Imprimée le</Trans>
      </Both>
      {' : '}
      <French>{frenchDate(today)}</French>
    </p>
  )
}

function SourceDate({ date }: { readonly date: string | null }) {
  if (date !== null) return <French>({frenchDate(date)})</French>
  return (
    <>
      (
      <Both inline>
        <Trans>sans date</Trans>
      </Both>
      )
    </>
  )
}

/** A date as French papers write it, as precise as it is. */
function frenchDate(date: string): string {
  return date.split('-').toReversed().join('/')
}

function hostOf({ acteur }: Fiche): string {
  const [url = ''] = acteur.source_url
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
