import { type Box, Occupancy } from './networkOccupancy.ts'

/** A label that would like to be written beside (or, without reach, on) a point of the screen. */
export interface LabelRequest {
  readonly text: string
  readonly width: number
  readonly x: number
  readonly y: number
  /** Distance from the point to the label: the radius of its node. */
  readonly reach: number
  /** Written in a paler ink: it is not an organisation's name. */
  readonly soft: boolean
  /** Written even over other nodes (never over other labels). */
  readonly insistent: boolean
  /** What is written where the text finds no room. */
  readonly shorter?: Pick<LabelRequest, 'text' | 'width'>
  /** 0 to 1; 1 unless told otherwise. */
  readonly opacity?: number
}

/** A label that found room; `x` is its left edge and `y` its middle. */
export interface PlacedLabel {
  readonly request: LabelRequest
  readonly x: number
  readonly y: number
}

/** Height of a line of labels, in pixels. */
export const LINE = 15
const MARGIN = 3

/**
 * Places labels one after the other, the most important first, each on the first free side of its point: right, left,
 * below, above. What finds no room is written shorter where it may be, else not at all. `nodes` are the marks that labels
 * should not cover, `taken` what none may cover.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  nodes: readonly Box[],
  bounds: Box,
  limit: number,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const labels = new Occupancy()
  for (const box of taken) labels.add(box)
  const marks = new Occupancy()
  for (const node of nodes) marks.add(node)
  const placed: PlacedLabel[] = []
  const labelIn = (request: LabelRequest): PlacedLabel | null => {
    const spots = spotsOf(request).filter((spot) => isInside(boxAt(request, spot), bounds))
    const free = spots.filter((spot) => labels.isFree(boxAt(request, spot)))
    const clear = free.find((spot) => marks.isFree(boxAt(request, spot)))
    const spot = clear ?? (request.insistent ? free[0] : undefined)
    return spot === undefined ? null : { request, ...spot }
  }
  for (const request of requests) {
    if (placed.length >= limit) break
    const label =
      labelIn(request) ?? (request.shorter === undefined ? null : labelIn({ ...request, ...request.shorter }))
    if (label === null) continue
    labels.add(boxAt(label.request, label))
    placed.push(label)
  }
  return placed
}

/** Longest label beside a node, in letters. */
const LONGEST = 30

/** A name short enough for a label: without what it says in brackets, cut between words. */
export function shortName(name: string): string {
  const bare = name.replace(/\s*\([^)]*\)/g, '').trim() || name
  if (bare.length <= LONGEST) return bare
  const cut = bare.slice(0, LONGEST - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:–-]+$/, '')}…`
}

function spotsOf({ x, y, width, reach }: LabelRequest): readonly { x: number; y: number }[] {
  if (reach === 0) return [{ x: x - width / 2, y }]
  return [
    { x: x + reach + MARGIN, y },
    { x: x - reach - MARGIN - width, y },
    { x: x - width / 2, y: y + reach + LINE / 2 + 1 },
    { x: x - width / 2, y: y - reach - LINE / 2 - 1 },
  ]
}

function boxAt({ width }: LabelRequest, { x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x - 1, top: y - LINE / 2, right: x + width + 1, bottom: y + LINE / 2 }
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
}
