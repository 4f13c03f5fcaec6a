import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'

import type { Atlas } from '../../derive/atlas.ts'
import { type VersionReading, readVersion } from '../../derive/ties/readVersion.ts'
import { changesOf } from '../../derive/ties/versions.ts'
import { formatProblem } from '../../domain/problem.ts'
import { isError } from '../../domain/readTable.ts'
import { faultsSentence } from '../../text/region/ties/versions.ts'
import type { ActorLinks } from './ActorName.tsx'
import { KnownNotice } from './KnownNotice.tsx'
import { VersionChanges } from './VersionChanges.tsx'
import styles from './Understand.module.css'

interface VersionsProps {
  readonly atlas: Atlas
  readonly today: string
  readonly links: ActorLinks
}

/** How many faults are told one by one. */
const MOST = 20

/** What changed between an older version of the data, given as files, and the one that is published. */
export function Versions({ atlas, today, links }: VersionsProps) {
  const { i18n } = useLingui()
  const [reading, setReading] = useState<VersionReading | null>(null)
  const [failed, setFailed] = useState(false)
  const open = async (files: readonly File[]): Promise<void> => {
    try {
      const given = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      )
      const ecosystemOf = (type: string): string | null => atlas.termes.get('types')?.get(type)?.groupe ?? null
      setReading(given.length === 0 ? null : readVersion(given, ecosystemOf, today))
      setFailed(false)
    } catch {
      // A file may be gone, or refused, by the time it is read.
      setFailed(true)
    }
  }
  const changes = useMemo(() => {
    if (reading === null) return null
    const acteurs = atlas.fiches.map(({ acteur: { id, nom, type }, ecosysteme }) => ({ id, nom, type, ecosysteme }))
    return changesOf(reading.version, { acteurs, liens: atlas.liens })
  }, [atlas, reading])
  const names = useMemo(() => new Map((reading?.version.acteurs ?? []).map(({ id, nom }) => [id, nom])), [reading])
  const errors = (reading?.problems ?? []).filter(isError)
  return (
    <section className={styles.reading} aria-labelledby="versions">
      <h2 id="versions" tabIndex={-1}>
        <Trans>Ce qui a changé depuis une autre version</Trans>
      </h2>
      <KnownNotice everKnown />
      <div className={styles.part}>
        <label className={styles.field}>
          <Trans>Une version plus ancienne : partenariats.csv, acteurs.csv ou reseau.gexf</Trans>
          <input
            type="file"
            multiple
            accept=".csv,.gexf,.xml,text/csv"
            onChange={({ target }) => void open([...(target.files ?? [])])}
          />
        </label>
        <p className={styles.note}>
          <Trans>
            Ces fichiers sont ceux des données ouvertes, tels qu’ils étaient publiés. Ils sont lus par votre navigateur
            et ne sont envoyés nulle part. Avec acteurs.csv et partenariats.csv ensemble, tout est comparé.
          </Trans>
        </p>
        {failed && (
          <p role="alert">
            <Trans>Un fichier n’a pas pu être ouvert. Choisissez-le de nouveau.</Trans>
          </p>
        )}
        <p role="status" data-nombre="fautes">
          {reading !== null && faultsSentence(i18n, errors.length)}
        </p>
        {errors.length > 0 && (
          <ul className={styles.reasons}>
            {errors.slice(0, MOST).map((problem) => (
              <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
            ))}
          </ul>
        )}
      </div>
      {changes !== null && (
        <VersionChanges
          atlas={atlas}
          changes={changes}
          links={links}
          nameOf={(id) => atlas.ficheOf.get(id)?.acteur.nom ?? names.get(id) ?? id}
        />
      )}
    </section>
  )
}
