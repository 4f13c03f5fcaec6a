import { type ShownGroup, groundOpacity } from '../derive/networkBackdrop.ts'
import { type Box, overlap } from '../derive/networkOccupancy.ts'
import type { Frame } from './frame.ts'

/** Height of a title, and of one that tells less, in pixels, and what a small picture takes off both. */
const TITLE = 15
const LESSER = 13
const SMALLER = 2
/** Width under which a picture is small. */
const SMALL = 560

/** Draws what lies behind the graph: the map's lines, then the circles around groups. */
export function drawBackdrop(frame: Frame): void {
  frame.paper.layer('fond')
  drawGround(frame)
  drawCircles(frame)
}

function drawGround({ paper: { pen }, scene, palette, view }: Frame): void {
  const { ground } = scene.backdrop
  if (ground === null) return
  const { lines, widening } = ground
  const opacity = groundOpacity(ground.strength)
  const trace = (line: Float32Array): void => {
    for (let place = 0; place < line.length; place += 2) {
      const x = (line[place] ?? 0) * widening * view.k + view.x
      const y = (line[place + 1] ?? 0) * view.k + view.y
      if (place === 0) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    }
  }
  pen.lineJoin = 'round'
  pen.beginPath()
  for (const line of lines.rivers) trace(line)
  pen.globalAlpha = 0.6 * opacity
  pen.strokeStyle = palette.water
  pen.lineWidth = 1.2
  pen.stroke()
  pen.beginPath()
  for (const line of lines.outlines) trace(line)
  pen.globalAlpha = opacity
  pen.strokeStyle = palette.border
  pen.lineWidth = 1.4
  pen.stroke()
  pen.globalAlpha = 1
}

function drawCircles({ paper: { pen }, scene, palette, view }: Frame): void {
  const { groups, opacity } = scene.backdrop
  for (const { kind, circle } of groups) {
    if (circle === null) continue
    const [x, y] = view.apply([circle.x, circle.y])
    pen.beginPath()
    pen.arc(x, y, circle.radius * view.k, 0, 2 * Math.PI)
    pen.strokeStyle = palette.lineStrong
    pen.lineWidth = 1.2
    // As bunches are in the graph that opens: dots for those of whom no tie leads here.
    pen.setLineDash(isLesser(kind) ? [1, 4] : [])
    pen.globalAlpha = opacity * (isLesser(kind) ? 1 : 0.55)
    pen.stroke()
  }
  pen.setLineDash([])
  pen.globalAlpha = 1
}

/**
 * Writes the titles of the groups, over all but the names of organisations; returns where they are, in pixels. Those that
 * tell less are left out where others leave them no room.
 */
export function drawTitles({ paper, scene, palette, view, words, size }: Frame): readonly Box[] {
  const { pen } = paper
  paper.layer('noms')
  const { groups, opacity } = scene.backdrop
  pen.globalAlpha = opacity
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  pen.strokeStyle = palette.page
  pen.lineWidth = 4
  const boxes: Box[] = []
  for (const group of groups.toSorted((a, b) => Number(isLesser(a.kind)) - Number(isLesser(b.kind)))) {
    const isSmall = isLesser(group.kind)
    const height = (isSmall ? LESSER : TITLE) - (size.width < SMALL ? SMALLER : 0)
    pen.font = `${isSmall ? 500 : 700} ${height}px ${palette.font}`
    pen.fillStyle = isSmall ? palette.inkSoft : palette.ink
    const [left, bottom] = view.apply([group.x, group.y])
    const lines = words.group(group)
    const half = Math.max(...lines.map((text) => pen.measureText(text).width)) / 2
    // Near an edge a title leans inwards rather than being cut; where another is, it goes outwards.
    const x = Math.min(Math.max(left, half + 4), Math.max(size.width - half - 4, half + 4))
    const boxAt = (y: number): Box => ({
      left: x - half - 2,
      top: y - (lines.length - 0.5) * (height + 2),
      right: x + half + 2,
      bottom: y + height / 2 + 2,
    })
    const outwards = (group.y < 0 ? -1 : 1) * (height + 5)
    const tries = (isSmall ? [0, 1] : [0, 1, 2, 3]).map((step) => bottom + step * outwards)
    const free = tries.find((candidate) => boxes.every((box) => !overlap(box, boxAt(candidate))))
    if (free === undefined && isSmall) continue
    const y = free ?? bottom
    boxes.push(boxAt(y))
    lines.forEach((text, index) => {
      const line = y - (lines.length - 1 - index) * (height + 2)
      pen.strokeText(text, x, line)
      pen.fillText(text, x, line)
    })
  }
  pen.globalAlpha = 1
  return boxes
}

function isLesser(kind: ShownGroup['kind']): boolean {
  return kind === 'untied' || kind === 'apart' || kind === 'farther'
}
