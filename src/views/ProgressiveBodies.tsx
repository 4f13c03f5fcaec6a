import type { ComponentType } from 'react'

import type { Progressive } from './useProgressive.ts'

/** What draws some of the rows of a long table. */
export interface RowsProps<Row, Rest> {
  readonly rows: readonly Row[]
  readonly rest: Rest
}

interface ProgressiveBodiesProps<Row, Rest> {
  readonly progress: Progressive<Row, Rest>
  /** What the first rows are drawn with; those that follow may still be drawn with what was before. */
  readonly rest: Rest
  /** Draws rows; memoized, so that a body whose rows are the same is left alone. */
  readonly Rows: ComponentType<RowsProps<Row, Rest>>
}

/** The two bodies of a long table: the first rows follow a change at once, the second is hidden until it has. */
export function ProgressiveBodies<Row, Rest>({ progress, rest, Rows }: ProgressiveBodiesProps<Row, Rest>) {
  const { first, tail, stale } = progress
  return (
    <>
      <tbody>
        <Rows rows={first} rest={rest} />
      </tbody>
      {tail !== null && (
        <tbody hidden={stale}>
          <Rows rows={tail.rows} rest={tail.rest} />
        </tbody>
      )}
    </>
  )
}
