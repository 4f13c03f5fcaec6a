import type { ShownGroup } from '../derive/networkBackdrop.ts'
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
  drawGround(frame)
  drawCircles(frame)
}

function drawGround({ context, scene, palette, view }: Frame): void {
  const { ground } = scene.backdrop
  if (ground === null) return
  const { lines, widening, strength } = ground
  const trace = (line: Float32Array): void => {
    for (let place = 0; place < line.length; place += 2) {
      const x = (line[place] ?? 0) * widening * view.k + view.x
      const y = (line[place + 1] ?? 0) * view.k + view.y
      if (place === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
  }
  context.lineJoin = 'round'
  context.beginPath()
  for (const line of lines.rivers) trace(line)
  context.globalAlpha = 0.6 * strength
  context.strokeStyle = palette.water
  context.lineWidth = 1.2
  context.stroke()
  context.beginPath()
  for (const line of lines.outlines) trace(line)
  context.globalAlpha = strength
  context.strokeStyle = palette.border
  context.lineWidth = 1.4
  context.stroke()
  context.globalAlpha = 1
}

function drawCircles({ context, scene, palette, view }: Frame): void {
  const { groups, opacity } = scene.backdrop
  for (const { kind, circle } of groups) {
    if (circle === null) continue
    const [x, y] = view.apply([circle.x, circle.y])
    context.beginPath()
    context.arc(x, y, circle.radius * view.k, 0, 2 * Math.PI)
    context.strokeStyle = palette.lineStrong
    context.lineWidth = 1.2
    // As bunches are in the graph that opens: dots for those of whom no tie leads here.
    context.setLineDash(isLesser(kind) ? [1, 4] : [])
    context.globalAlpha = opacity * (isLesser(kind) ? 1 : 0.55)
    context.stroke()
  }
  context.setLineDash([])
  context.globalAlpha = 1
}

/**
 * Writes the titles of the groups, over all but the names of organisations; returns where they are, in pixels. Those that
 * tell less are left out where others leave them no room.
 */
export function drawTitles({ context, scene, palette, view, words, size }: Frame): readonly Box[] {
  const { groups, opacity } = scene.backdrop
  context.globalAlpha = opacity
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.strokeStyle = palette.page
  context.lineWidth = 4
  const boxes: Box[] = []
  for (const group of groups.toSorted((a, b) => Number(isLesser(a.kind)) - Number(isLesser(b.kind)))) {
    const isSmall = isLesser(group.kind)
    const height = (isSmall ? LESSER : TITLE) - (size.width < SMALL ? SMALLER : 0)
    context.font = `${isSmall ? 500 : 700} ${height}px ${palette.font}`
    context.fillStyle = isSmall ? palette.inkSoft : palette.ink
    const [left, bottom] = view.apply([group.x, group.y])
    const lines = words.group(group)
    const half = Math.max(...lines.map((text) => context.measureText(text).width)) / 2
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
      context.strokeText(text, x, line)
      context.fillText(text, x, line)
    })
  }
  context.globalAlpha = 1
  return boxes
}

function isLesser(kind: ShownGroup['kind']): boolean {
  return kind === 'untied' || kind === 'apart' || kind === 'farther'
}
