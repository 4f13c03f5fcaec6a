import { degree } from '../derive/networkScene.ts'
import { growthOf } from './camera.ts'
import { type Frame, type ScreenNodes, isLit } from './frame.ts'

/** Draws what lies behind the ties: the two ecosystems' tints, the départements' names, the bunches without known ties. */
export function drawBackground(frame: Frame, screen: ScreenNodes): void {
  frame.paper.layer('fond')
  // Colours then tell communities: tints of ecosystems would mix with them.
  if (frame.scene.seen.communities === null) drawTints(frame, screen)
  drawBunches(frame)
  drawPlaceNames(frame)
}

/** A soft stain under the nodes of each of the two ecosystems; stains of one colour merge instead of adding up. */
function drawTints(frame: Frame, screen: ScreenNodes): void {
  const { scene, nodes, palette, view } = frame
  const { pen } = frame.paper
  const reach = 17 * growthOf(view.k) * Math.min(1, view.k + 0.3)
  for (const ecosysteme of ['formation-emploi', 'accueil-accompagnement'] as const) {
    pen.beginPath()
    for (const node of nodes) {
      if (scene.network.fiches[node]?.ecosysteme !== ecosysteme || degree(scene.network, node) === 0) continue
      // Those that step back take their stain along.
      if (!isLit(frame, node)) continue
      const [x = 0, y = 0] = [screen.x[node], screen.y[node]]
      const radius = (screen.radius[node] ?? 0) + reach
      pen.moveTo(x + radius, y)
      pen.arc(x, y, radius, 0, 2 * Math.PI)
    }
    pen.fillStyle = palette.tones[ecosysteme]
    pen.globalAlpha = 0.1
    pen.fill()
  }
  pen.globalAlpha = 1
}

function drawBunches({ paper: { pen }, scene, palette, view }: Frame): void {
  pen.strokeStyle = palette.lineStrong
  pen.lineWidth = 1.5
  pen.setLineDash([1, 4])
  pen.lineCap = 'round'
  for (const { x, y, radius, opacity } of scene.bunches) {
    pen.globalAlpha = opacity * (scene.selected < 0 ? 1 : 0.3)
    const [left, top] = view.apply([x, y])
    pen.beginPath()
    pen.arc(left, top, radius * view.k, 0, 2 * Math.PI)
    pen.stroke()
  }
  pen.setLineDash([])
  pen.lineCap = 'butt'
  pen.globalAlpha = 1
}

function drawPlaceNames({ paper: { pen }, scene, palette, view }: Frame): void {
  const height = Math.min(Math.max(34 * view.k, 20), 44)
  pen.font = `700 ${height}px ${palette.font}`
  pen.fillStyle = palette.inkSoft
  pen.globalAlpha = 0.24
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const { name, x, y } of scene.departements) {
    const [left, top] = view.apply([x, y])
    pen.fillText(name, left, top)
  }
  pen.globalAlpha = 1
}
