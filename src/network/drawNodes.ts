import { groupBy } from '../derive/groupBy.ts'
import { markOf } from '../derive/marks.ts'
import { communityColour } from '../derive/networkCommunities.ts'
import { type Frame, type ScreenNodes, isLit } from './frame.ts'

/** Draws the nodes by family, those dimmed first, then the rings of the selected, pointed and walked ones. */
export function drawNodes(frame: Frame, screen: ScreenNodes): void {
  const { scene, paper } = frame
  paper.layer('acteurs')
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
  const { paper, scene, palette } = frame
  const { pen } = paper
  const { communities } = scene.seen
  const byLook = groupBy(nodes, (node) => {
    const type = scene.network.fiches[node]?.acteur.type ?? ''
    return communities === null ? type : `${type} ${communities[node] ?? 0}`
  })
  pen.globalAlpha = alpha
  pen.strokeStyle = palette.edge
  pen.lineJoin = 'round'
  for (const [look, group] of byLook) {
    const [family = '', community] = look.split(' ')
    const { shape, colour: ofFamily } = markOf(family)
    const colour = community === undefined ? ofFamily : communityColour(Number(community))
    pen.fillStyle = palette.marks.get(colour) ?? palette.ink
    const places = group.map((node) => ({
      x: screen.x[node] ?? 0,
      y: screen.y[node] ?? 0,
      scale: (screen.radius[node] ?? 0) / 10,
    }))
    paper.marks(shape, places, alpha === 1 ? 2 : 0)
  }
  pen.globalAlpha = 1
}

function ring(frame: Frame, screen: ScreenNodes, node: number, colour: string, width: number, distance: number): void {
  const { pen } = frame.paper
  if (node < 0 || screen.visible[node] !== 1) return
  pen.beginPath()
  pen.arc(screen.x[node] ?? 0, screen.y[node] ?? 0, (screen.radius[node] ?? 0) + distance, 0, 2 * Math.PI)
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
}
