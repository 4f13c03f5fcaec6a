import { SHAPE_PATHS, markOf } from '../derive/marks.ts'

/** The symbol of a family, as the map and the graph draw it. Decorative: the family's name stands beside it. */
export function Mark({ type, size = 16 }: { readonly type: string; readonly size?: number }) {
  const { shape, colour } = markOf(type)
  return (
    <svg width={size} height={size} viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
      <path d={SHAPE_PATHS[shape]} fill={`var(--${colour})`} />
    </svg>
  )
}
