import { Trans } from '@lingui/react/macro'

import type { Fiche } from '../../derive/atlas.ts'
import { Both, French } from './Both.tsx'
import styles from './Sheet.module.css'

/** Whence all this is known and since when. */
export function SourceLine({ fiches }: { readonly fiches: readonly Fiche[] }) {
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
    </p>
  )
}

/** A date as French papers write it, as precise as it is. */
function SourceDate({ date }: { readonly date: string | null }) {
  if (date !== null) return <French>({date.split('-').toReversed().join('/')})</French>
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

function hostOf({ acteur }: Fiche): string {
  const [url = ''] = acteur.source_url
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
