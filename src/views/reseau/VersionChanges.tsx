import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { type Atlas, labelOf } from '../../derive/atlas.ts'
import type { Changes, VersionTie } from '../../derive/ties/versions.ts'
import { tieSentence } from '../../text/tieSentence.ts'
import { actorMovesSentence, brokersSentence, measureMoves, tieMovesSentence } from '../../text/region/ties/versions.ts'
import { ActorName, type ActorLinks } from './ActorName.tsx'
import { MovesList } from './MovesList.tsx'
import { ScrollTable } from './ScrollTable.tsx'
import figures from '../table/FigureTable.module.css'
import styles from './Understand.module.css'

interface VersionChangesProps {
  readonly atlas: Atlas
  readonly changes: Changes
  readonly links: ActorLinks
  /** Name of an organisation of either version. */
  readonly nameOf: (id: string) => string
}

/** What changed from an older version to today's: in sentences, in a table, and row by row. */
export function VersionChanges({ atlas, changes, links, nameOf }: VersionChangesProps) {
  const { i18n, t } = useLingui()
  const { acteurs, liens, measures } = changes
  const name = (id: string): ReactNode => (atlas.ficheOf.has(id) ? <ActorName id={id} links={links} /> : nameOf(id))
  const tie = (lien: VersionTie): ReactNode => (
    <>
      {name(lien.de)} · {i18n._(tieSentence(lien, lien.de))} {name(lien.vers)} · « {lien.libelle} »
      {lien.annee !== null && <>, {lien.annee}</>}
    </>
  )
  const ties = (list: readonly VersionTie[]) => list.map((lien) => ({ key: keyOf(lien), told: tie(lien) }))
  return (
    <>
      {measures !== null && (
        <div className={styles.part}>
          <h3>
            <Trans>Ce que mesure le réseau connu</Trans>
          </h3>
          <ScrollTable
            label={t`Ce que mesure le réseau connu`}
            columns={[
              { name: t`Mesure` },
              { name: t`Avant`, isNumber: true },
              { name: t`Maintenant`, isNumber: true },
              { name: t`Soit` },
            ]}
          >
            <tbody>
              {measureMoves(i18n, measures.before, measures.after).map(({ key, label, before, after, sentence }) => (
                <tr key={key} data-mesure={key}>
                  <th scope="row">{label}</th>
                  <td className={figures.number}>{i18n.number(before)}</td>
                  <td className={figures.number}>{i18n.number(after)}</td>
                  <td>{sentence}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <p>{brokersSentence(i18n, measures.before, measures.after, nameOf)}</p>
        </div>
      )}
      {liens !== null && (
        <div className={styles.part}>
          <h3>
            <Trans>Liens connus</Trans>
          </h3>
          <p data-nombre="liens">{tieMovesSentence(i18n, liens)}</p>
          <MovesList summary={<Trans>Liens apparus</Trans>} rows={ties(liens.appeared)} />
          <MovesList summary={<Trans>Liens disparus</Trans>} rows={ties(liens.gone)} />
          <MovesList
            summary={<Trans>Liens changés</Trans>}
            rows={liens.changed.map(({ before, after, columns }) => ({
              key: keyOf(after),
              told: (
                <>
                  {tie(after)} <Differences before={before} after={after} columns={columns} />
                </>
              ),
            }))}
          />
        </div>
      )}
      {acteurs !== null && (
        <div className={styles.part}>
          <h3>
            <Trans>Acteurs</Trans>
          </h3>
          <p data-nombre="acteurs">{actorMovesSentence(i18n, acteurs)}</p>
          <MovesList
            summary={<Trans>Acteurs apparus</Trans>}
            rows={acteurs.appeared.map(({ id, type }) => ({
              key: id,
              told: (
                <>
                  {name(id)} · {labelOf(atlas, 'types', type)}
                </>
              ),
            }))}
          />
          <MovesList
            summary={<Trans>Acteurs disparus</Trans>}
            rows={acteurs.gone.map(({ id, nom, type }) => ({
              key: id,
              told: `${nom} · ${labelOf(atlas, 'types', type)}`,
            }))}
          />
          <MovesList
            summary={<Trans>Acteurs changés</Trans>}
            rows={acteurs.changed.map(({ before, after, columns }) => ({
              key: after.id,
              told: (
                <>
                  {name(after.id)} <Differences before={before} after={after} columns={columns} />
                </>
              ),
            }))}
          />
        </div>
      )}
    </>
  )
}

interface DifferencesProps<Row extends object> {
  readonly before: Row
  readonly after: Row
  readonly columns: readonly (keyof Row & string)[]
}

/** Cells that do not say the same any more. */
function Differences<Row extends object>({ before, after, columns }: DifferencesProps<Row>) {
  return (
    <span className={styles.note}>
      {columns
        .map((column) => `${column} : ${String(before[column] ?? '–')} → ${String(after[column] ?? '–')}`)
        .join(' ; ')}
    </span>
  )
}

function keyOf({ de, vers, nature, libelle }: VersionTie): string {
  return [de, vers, nature, libelle].join(' ')
}
