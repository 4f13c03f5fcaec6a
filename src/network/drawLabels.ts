import { LINE, type LabelRequest, placeLabels, shortName } from '../derive/networkLabels.ts'
import type { Box } from '../derive/networkOccupancy.ts'
import { degree } from '../derive/networkScene.ts'
import { type Frame, type ScreenNodes, isLit } from './frame.ts'
import type { TieLine } from './tieLine.ts'

/** A label for so many square pixels at most: more would be a carpet of words. */
const PIXELS_PER_LABEL = 7000
/** Beyond this many organisations asking for a label, the least connected do without. */
const MOST_REQUESTS = 400
/** This many of the most connected may write over smaller nodes. */
const INSISTENT = 14

const widths = new Map<string, number>()

/** Forgets the widths measured so far: the typeface has changed. */
export function forgetWidths(): void {
  widths.clear()
}

/** Writes the names that find room, the selected organisation's surroundings first, then the natures of its ties. */
export function drawLabels(frame: Frame, screen: ScreenNodes, lines: readonly TieLine[]): void {
  const { paper, size, palette, nodes } = frame
  paper.layer('noms')
  paper.pen.font = `500 12.5px ${palette.font}`
  const requests = [...bunchRequests(frame), ...nodeRequests(frame, screen), ...tieRequests(frame, lines)]
  const marks = nodes.flatMap((node) => {
    if (screen.visible[node] !== 1 || !isLit(frame, node)) return []
    const [x = 0, y = 0, radius = 0] = [screen.x[node], screen.y[node], screen.radius[node]]
    const half = radius * 0.8
    return [{ left: x - half, top: y - half, right: x + half, bottom: y + half }]
  })
  write(frame, requests, marks, Math.ceil((size.width * size.height) / PIXELS_PER_LABEL))
}

function write(frame: Frame, requests: readonly LabelRequest[], marks: readonly Box[], limit: number): void {
  const { paper, size, palette } = frame
  const { pen } = paper
  const bounds = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 }
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  pen.lineWidth = 3.5
  pen.strokeStyle = palette.page
  for (const { request, x, y } of placeLabels(requests, marks, bounds, limit, frame.covered())) {
    pen.globalAlpha = request.opacity ?? 1
    pen.fillStyle = request.soft ? palette.inkSoft : palette.ink
    pen.strokeText(request.text, x, y)
    pen.fillText(request.text, x, y)
  }
  pen.globalAlpha = 1
}

/** Writes the whole name of a node beside it, over all the rest. */
export function drawName(frame: Frame, screen: ScreenNodes, node: number): void {
  const text = frame.scene.network.fiches[node]?.acteur.nom ?? ''
  frame.paper.pen.font = `500 12.5px ${frame.palette.font}`
  const [x = 0, y = 0, reach = 0] = [screen.x[node], screen.y[node], screen.radius[node]]
  write(frame, [{ text, width: widthOf(frame, text), x, y, reach, soft: false, insistent: true }], [], 1)
}

/** What the bunches are: nothing when an organisation is selected, since they are then far from what one looks at. */
function bunchRequests(frame: Frame): LabelRequest[] {
  const { scene, words, view } = frame
  if (scene.selected >= 0) return []
  return scene.bunches.map(({ place, count, x, y, radius, opacity }): LabelRequest => {
    const text = words.untied(place, count)
    // The name of the place stands near, written large.
    const brief = words.untied(null, count)
    const [left, top] = view.apply([x, y])
    return {
      text,
      width: widthOf(frame, text),
      shorter: { text: brief, width: widthOf(frame, brief) },
      x: left,
      y: top,
      reach: radius * view.k,
      soft: true,
      insistent: false,
      opacity,
    }
  })
}

function nodeRequests(frame: Frame, screen: ScreenNodes): LabelRequest[] {
  const { scene, pointed } = frame
  const rank = (node: number): number => {
    if (node === scene.selected || node === pointed) return 2
    return scene.near[node] ?? 0
  }
  const least = leastDegree(frame.view.k)
  const asking = frame.nodes
    .filter((node) => screen.visible[node] === 1 && isLit(frame, node))
    .filter((node) => rank(node) > 0 || degree(scene.network, node) >= least)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, MOST_REQUESTS)
  return asking.map((node, index): LabelRequest => {
    const text = labelOf(frame, node)
    return {
      text,
      width: widthOf(frame, text),
      x: screen.x[node] ?? 0,
      y: screen.y[node] ?? 0,
      reach: screen.radius[node] ?? 0,
      soft: false,
      insistent: rank(node) > 0 || (index < INSISTENT && degree(scene.network, node) > 3),
    }
  })
}

/** How many known ties an organisation must have for its name to be written: all are when one looks closely. */
function leastDegree(zoom: number): number {
  return Math.max(0, Math.round(4 - 2.2 * zoom))
}

/** The nature of each tie of the selected organisation, in the middle of its line, where the line is long enough. */
function tieRequests(frame: Frame, lines: readonly TieLine[]): LabelRequest[] {
  return lines.flatMap(({ tie, start, middle, end }): LabelRequest[] => {
    const text = frame.words.nature(tie.lien.nature)
    const width = widthOf(frame, text)
    if (Math.hypot(end.x - start.x, end.y - start.y) < Math.min(width, 90) + LINE) return []
    const x = start.x / 4 + middle.x / 2 + end.x / 4
    const y = start.y / 4 + middle.y / 2 + end.y / 4
    return [{ text, width, x, y, reach: 0, soft: true, insistent: false }]
  })
}

function labelOf({ scene, pointed }: Frame, node: number): string {
  const name = scene.network.fiches[node]?.acteur.nom ?? ''
  return node === scene.selected || node === pointed ? name : shortName(name)
}

function widthOf({ paper: { pen } }: Frame, text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  const { width } = pen.measureText(text)
  widths.set(text, width)
  return width
}
