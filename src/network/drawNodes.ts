import { groupBy } from '../derive/groupBy.ts'
import { SHAPE_PATHS, type Shape, markOf } from '../derive/marks.ts'
import { communityColour } from '../derive/networkCommunities.ts'
import { type Frame, type ScreenNodes, isLit } from './frame.ts'

const paths = new Map<Shape, Path2D>()

/** Draws the nodes by family, those dimmed first, then the rings of the selected, pointed and walked ones. */
export function drawNodes(frame: Frame, screen: ScreenNodes): void {
  const { scene } = frame
  const visible = frame.nodes.filter((node) => screen.visible[node] === 1)
  drawMarks(
    frame,
    screen,
    visible.filter((node) => !isLit(frame, node)),
    0.22,
  )
  drawMarks(
    frame,
    screen,
    visible.filter((node) => isLit(frame, node)),
    1,
  )
  for (const node of visible) if (scene.emphasised[node] === 1) ring(frame, screen, node, frame.palette.accent, 2.5, 2)
  ring(frame, screen, frame.pointed, frame.palette.ink, 1.5, 3)
  ring(frame, screen, scene.selected, frame.palette.accent, 3, 4)
  ring(frame, screen, frame.walked, frame.palette.focus, 3, 6)
}

function drawMarks(frame: Frame, screen: ScreenNodes, nodes: readonly number[], alpha: number): void {
  const { context, scene, palette } = frame
  const { communities } = scene.seen
  const byLook = groupBy(nodes, (node) => {
    const type = scene.network.fiches[node]?.acteur.type ?? ''
    return communities === null ? type : `${type} ${communities[node] ?? 0}`
  })
  const ratio = context.getTransform().a
  context.save()
  context.globalAlpha = alpha
  context.strokeStyle = palette.edge
  context.lineJoin = 'round'
  for (const [look, group] of byLook) {
    const [family = '', community] = look.split(' ')
    const { shape, colour: ofFamily } = markOf(family)
    const colour = community === undefined ? ofFamily : communityColour(Number(community))
    const path = pathOf(shape)
    context.fillStyle = palette.marks.get(colour) ?? palette.ink
    for (const node of group) {
      const scale = (screen.radius[node] ?? 0) / 10
      // One transform a node: saving and restoring the whole state costs more than the drawing.
      const side = ratio * scale
      context.setTransform(side, 0, 0, side, ratio * (screen.x[node] ?? 0), ratio * (screen.y[node] ?? 0))
      context.lineWidth = 2 / scale
      if (alpha === 1) context.stroke(path)
      context.fill(path)
    }
  }
  context.restore()
}

function ring(frame: Frame, screen: ScreenNodes, node: number, colour: string, width: number, distance: number): void {
  const { context } = frame
  if (node < 0 || screen.visible[node] !== 1) return
  context.beginPath()
  context.arc(screen.x[node] ?? 0, screen.y[node] ?? 0, (screen.radius[node] ?? 0) + distance, 0, 2 * Math.PI)
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

/** Outlines are parsed once, when first needed. */
function pathOf(shape: Shape): Path2D {
  const known = paths.get(shape)
  if (known !== undefined) return known
  const path = new Path2D(SHAPE_PATHS[shape])
  paths.set(shape, path)
  return path
}
