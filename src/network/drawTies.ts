import type { NetworkTie } from '../derive/network.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import { groupBy } from '../derive/groupBy.ts'
import { TIE_DASHES, TIE_TONES } from '../derive/networkTies.ts'
import type { Frame, ScreenNodes } from './frame.ts'
import type { Pen } from './paper.ts'
import { TONE_WIDTHS } from './palette.ts'
import { type TieLine, lineOf } from './tieLine.ts'

/** A strength of drawing: far from the selected organisation, ended, or full. */
type Strength = 'dimmed' | 'ended' | 'full'

const ALPHAS: Readonly<Record<Strength, number>> = { dimmed: 0.1, ended: 0.35, full: 0.75 }

/** Beyond this many lines on screen dashes cannot be told apart, and cost more than all the rest: lines are then solid. */
const MOST_DASHED = 3000
/**
 * Lines of one style are one path, so that crossings are no darker. Without a graphics card the time of a path grows with
 * the square of its lines: beyond this many, they go a few at a time, which is five times as fast at 15,000.
 */
const MOST_TOGETHER = 1000
const FEW = 4
/** Arrows are left out where they would be specks. */
const SMALLEST_ARROW_ZOOM = 0.35

/** Draws the ties, one stroke per style, the bridges last; returns the lines drawn at full strength, for their labels. */
export function drawTies(frame: Frame, screen: ScreenNodes): readonly TieLine[] {
  const { paper, scene, palette, size } = frame
  const { pen } = paper
  const lines = frame.ties.flatMap((index) => {
    const tie = scene.network.ties[index]
    const line = tie === undefined ? null : lineOf(tie, screen, size)
    return line === null ? [] : [line]
  })
  const together = lines.length > MOST_TOGETHER ? FEW : MOST_TOGETHER
  drawBand(
    frame,
    lines.filter(({ tie }) => isEmphasised(scene, tie)),
  )
  const groups = groupBy(lines, ({ tie }) => `${TIE_TONES.indexOf(tie.tone)} ${strengthOf(frame, tie)} ${tie.kind}`)
  for (const key of [...groups.keys()].toSorted()) {
    const group = groups.get(key) ?? []
    const tie = group[0]?.tie
    if (tie === undefined) continue
    if (tie.tone === 'pont' && strengthOf(frame, tie) === 'full') drawCasing(frame, group, together)
    pen.globalAlpha = ALPHAS[strengthOf(frame, tie)]
    pen.strokeStyle = palette.tones[tie.tone]
    pen.fillStyle = palette.tones[tie.tone]
    pen.lineWidth = TONE_WIDTHS[tie.tone]
    pen.setLineDash(lines.length > MOST_DASHED ? [] : [...TIE_DASHES[tie.kind]])
    paper.layer('liens')
    strokeAll(pen, group, together)
    paper.layer('fleches')
    if (frame.view.k >= SMALLEST_ARROW_ZOOM) fillArrows(pen, group, frame.view.k)
  }
  pen.setLineDash([])
  pen.globalAlpha = 1
  return scene.selected < 0 ? [] : lines.filter(({ tie }) => touches(tie, scene.selected))
}

/** A wide band under the ties among the organisations that the visitor is told of. */
function drawBand({ paper, palette }: Frame, lines: readonly TieLine[]): void {
  const { pen } = paper
  paper.layer('bandes')
  pen.globalAlpha = 0.3
  pen.strokeStyle = palette.accent
  pen.lineWidth = 9
  pen.setLineDash([])
  strokeAll(pen, lines, MOST_TOGETHER)
}

/** A blank band around the bridges parts them from the ties that they cross. */
function drawCasing({ paper, palette }: Frame, lines: readonly TieLine[], together: number): void {
  const { pen } = paper
  paper.layer('bandes')
  pen.globalAlpha = 1
  pen.strokeStyle = palette.page
  pen.lineWidth = TONE_WIDTHS.pont + 3
  pen.setLineDash([])
  strokeAll(pen, lines, together)
}

function strokeAll(pen: Pen, lines: readonly TieLine[], together: number): void {
  for (let from = 0; from < lines.length; from += together) {
    pen.beginPath()
    for (const { tie, start, middle, end } of lines.slice(from, from + together)) {
      pen.moveTo(start.x, start.y)
      if (tie.bend === 0) pen.lineTo(end.x, end.y)
      else pen.quadraticCurveTo(middle.x, middle.y, end.x, end.y)
    }
    pen.stroke()
  }
}

function fillArrows(pen: Pen, lines: readonly TieLine[], zoom: number): void {
  const length = Math.min(5 + 2 * zoom, 11)
  pen.beginPath()
  for (const { tie, middle, end } of lines) {
    if (!tie.oriented) continue
    const angle = Math.atan2(end.y - middle.y, end.x - middle.x)
    pen.moveTo(end.x, end.y)
    pen.lineTo(end.x - length * Math.cos(angle - 0.4), end.y - length * Math.sin(angle - 0.4))
    pen.lineTo(end.x - length * Math.cos(angle + 0.4), end.y - length * Math.sin(angle + 0.4))
    pen.closePath()
  }
  pen.fill()
}

function strengthOf({ scene, pointed }: Frame, tie: NetworkTie): Strength {
  const isFar = scene.isFocused && !touches(tie, scene.selected) && !touches(tie, pointed) && !isEmphasised(scene, tie)
  if (isFar) return 'dimmed'
  return tie.ended ? 'ended' : 'full'
}

function isEmphasised({ emphasised }: NetworkScene, { from, to }: NetworkTie): boolean {
  return emphasised[from] === 1 && emphasised[to] === 1
}

function touches({ from, to }: NetworkTie, node: number): boolean {
  return from === node || to === node
}
