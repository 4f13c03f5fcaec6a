import { Trans, useLingui } from '@lingui/react/macro'
import type { FeatureCollection } from 'geojson'

import { outlinesOf } from '../../../derive/outlines.ts'
import type { ToldSession } from '../../../derive/sessions/told.ts'
import { HEIGHT, WIDTH, frameOf, middleOf, outlinePath } from '../../sheet/miniMap.ts'
import styles from './Paper.module.css'

interface SessionMapProps {
  readonly told: ToldSession
  readonly outlines: FeatureCollection | null
}

/** About half of what the name of a département takes, and how near to it the session's disc would hide it. */
const NAME = 14
const DISC = 5

/** Where a session is held and where its guests come from, among the départements, in black on white. */
export function SessionMap({ told, outlines }: SessionMapProps) {
  const { t } = useLingui()
  const { candidate, guests } = told.session
  const frame = frameOf([candidate.position, ...guests.map(({ participant }) => participant.position)])
  const [hx, hy] = frame.project(candidate.position)
  const points = guests.map(({ participant }) => frame.project(participant.position))
  const names = new Map(outlines?.features.map(({ properties }) => [properties?.['code'], properties?.['nom']]))
  return (
    <figure className={styles.map}>
      <svg
        role="img"
        aria-label={t`Carte de la session : la liste des invités dit la même chose.`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        {outlines !== null && <path d={outlinePath(outlines, frame)} className={styles.land} />}
        {points.map(([x, y], index) => (
          <path key={guests[index]?.participant.lieu.id} d={`M${hx} ${hy}L${x} ${y}`} className={styles.way} />
        ))}
        {outlines !== null &&
          outlinesOf(outlines).map(({ code, centre }) => {
            const [x, middle] = frame.project(centre)
            const isHidden = Math.abs(x - hx) < NAME && Math.abs(middle - hy) < DISC
            const y = isHidden ? hy + DISC + 2 : middle
            return (
              x > 8 &&
              x < WIDTH - 8 &&
              y > 4 &&
              y < HEIGHT - 2 && (
                <text key={code} x={middleOf(String(names.get(code)), x)} y={y} className={styles.landName}>
                  {String(names.get(code) ?? code)}
                </text>
              )
            )
          })}
        {points.map(([x, y], index) => (
          <circle key={guests[index]?.participant.lieu.id} cx={x} cy={y} r={0.9} />
        ))}
        <circle cx={hx} cy={hy} r={3.2} className={styles.host} />
        <text x={hx} y={hy + 1.4} className={styles.hostNumber}>
          {told.numero}
        </text>
      </svg>
      <figcaption>
        <Trans>Disque numéroté : la session. Point : un lieu invité, relié à sa session.</Trans>
      </figcaption>
    </figure>
  )
}
