import { Trans, useLingui } from '@lingui/react/macro'
import type { FeatureCollection } from 'geojson'

import type { From } from '../../derive/orientation/need.ts'
import { outlinesOf } from '../../derive/outlines.ts'
import { Both } from './Both.tsx'
import {
  type Frame,
  HEIGHT,
  LINE,
  type Point,
  WIDTH,
  frameOf,
  mergedMarks,
  middleOf,
  nameLines,
  outlinePath,
} from './miniMap.ts'
import { type Visit, pointsOf } from './visit.ts'
import styles from './Figures.module.css'

interface MiniMapProps {
  readonly visits: readonly Visit[]
  readonly from: From | null
  readonly outlines: FeatureCollection | null
}

/** The places and the person's commune among the départements, in black on white. */
export function MiniMap({ visits, from, outlines }: MiniMapProps) {
  const { t } = useLingui()
  const points = pointsOf(visits)
  if (points.length === 0) return null
  const home = from === null ? [] : [from.position]
  const frame = frameOf([...points.map(({ position }) => position), ...home])
  const marks = mergedMarks(points.map(({ number, position }) => ({ number, point: frame.project(position) })))
  const taken = [...marks.map(({ point }) => point), ...home.map(frame.project)]
  return (
    <figure className={styles.map}>
      <svg role="img" aria-label={t`Petite carte`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} lang="fr">
        {outlines !== null && <Land outlines={outlines} frame={frame} taken={taken} />}
        {from !== null && <Home at={frame.project(from.position)} />}
        {marks.map((mark) => (
          <Spot key={mark.numbers[0]} mark={mark} isNumbered={visits.length > 1} />
        ))}
        {visits.length === 1 && <Labels visits={visits} from={from} frame={frame} spot={marks[0]?.point ?? null} />}
      </svg>
      <figcaption>
        <Both>
          <span>
            <Trans>Rond noir : où aller.</Trans>
          </span>
          {from !== null && (
            <span>
              <Trans>Maison : ma commune.</Trans>
            </span>
          )}
        </Both>
      </figcaption>
    </figure>
  )
}

interface LabelsProps extends Pick<MiniMapProps, 'visits' | 'from'> {
  readonly frame: Frame
  /** Where the first place is drawn. */
  readonly spot: Point | null
}

/** The names of the place's commune and of the person's; a name that is both, once. Among several marks they would hide some. */
function Labels({ visits, from, frame, spot }: LabelsProps) {
  const town = visits[0]?.lieu?.commune ?? null
  const home = from === null ? null : frame.project(from.position)
  return (
    <>
      {town !== null && spot !== null && <Label at={spot} away={home} text={town} />}
      {from !== null && home !== null && from.nom !== town && <Label at={home} away={spot} text={from.nom} />}
    </>
  )
}

interface SpotProps {
  readonly mark: { readonly numbers: readonly number[]; readonly point: Point }
  readonly isNumbered: boolean
}

/** A place, or several that stand too close to be told apart. */
function Spot({ mark: { numbers, point }, isNumbered }: SpotProps) {
  const [x, y] = point
  if (!isNumbered) return <circle cx={x} cy={y} r={3} />
  return (
    <g>
      <circle cx={x} cy={y} r={5.5 + (numbers.length - 1) * 2.6} />
      <text x={x} y={y + 3} className={styles.markNumber}>
        {numbers.join('·')}
      </text>
    </g>
  )
}

interface LandProps {
  readonly outlines: FeatureCollection
  readonly frame: Frame
  /** Where marks and their names stand: no name of a département is written there. */
  readonly taken: readonly Point[]
}

function Land({ outlines, frame, taken }: LandProps) {
  const names = new Map(outlines.features.map(({ properties }) => [properties?.['code'], properties?.['nom']]))
  return (
    <>
      <path d={outlinePath(outlines, frame)} className={styles.land} />
      {outlinesOf(outlines).map(({ code, centre }) => {
        const [x, y] = frame.project(centre)
        return (
          frame.hasRoomAt([x, y], taken) && (
            <text key={code} x={x} y={y} className={styles.landName}>
              {String(names.get(code) ?? code)}
            </text>
          )
        )
      })}
    </>
  )
}

function Home({ at: [x, y] }: { readonly at: Point }) {
  return <path d={`M${x - 4} ${y}l4-4 4 4v4h-8z`} className={styles.home} />
}

/** A name beside a mark, on the side that is away from the other mark. */
function Label({ at: [x, y], away, text }: { readonly at: Point; readonly away: Point | null; readonly text: string }) {
  const below = away !== null && away[1] < y
  const lines = nameLines(text)
  const first = below ? y + 12 : y - 6 - LINE * (lines.length - 1)
  return (
    <text textAnchor="middle" className={styles.placeName}>
      {lines.map((line, index) => (
        <tspan key={line} x={middleOf(line, x)} y={first + LINE * index}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
