import { degree } from '../derive/networkScene.ts'
import { growthOf } from './camera.ts'
import type { Frame, ScreenNodes } from './frame.ts'

/** Draws what lies behind the ties: the two ecosystems' tints, the départements' names, the bunches without known ties. */
export function drawBackground(frame: Frame, screen: ScreenNodes): void {
  // Colours then tell communities: tints of ecosystems would mix with them.
  if (frame.scene.seen.communities === null) drawTints(frame, screen)
  drawBunches(frame)
  drawPlaceNames(frame)
}

/** A soft stain under the nodes of each of the two ecosystems; stains of one colour merge instead of adding up. */
function drawTints({ context, scene, nodes, palette, view }: Frame, screen: ScreenNodes): void {
  const reach = 17 * growthOf(view.k) * Math.min(1, view.k + 0.3)
  for (const ecosysteme of ['formation-emploi', 'accueil-accompagnement'] as const) {
    context.beginPath()
    for (const node of nodes) {
      if (scene.network.fiches[node]?.ecosysteme !== ecosysteme || degree(scene.network, node) === 0) continue
      const [x = 0, y = 0] = [screen.x[node], screen.y[node]]
      const radius = (screen.radius[node] ?? 0) + reach
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, 2 * Math.PI)
    }
    context.fillStyle = palette.tones[ecosysteme]
    context.globalAlpha = 0.1
    context.fill()
  }
  context.globalAlpha = 1
}

function drawBunches({ context, scene, palette, view }: Frame): void {
  context.strokeStyle = palette.lineStrong
  context.lineWidth = 1.5
  context.setLineDash([1, 4])
  context.lineCap = 'round'
  context.globalAlpha = scene.selected < 0 ? 1 : 0.3
  for (const { x, y, radius } of scene.bunches) {
    const [left, top] = view.apply([x, y])
    context.beginPath()
    context.arc(left, top, radius * view.k, 0, 2 * Math.PI)
    context.stroke()
  }
  context.setLineDash([])
  context.lineCap = 'butt'
  context.globalAlpha = 1
}

function drawPlaceNames({ context, scene, palette, view }: Frame): void {
  const height = Math.min(Math.max(34 * view.k, 20), 44)
  context.font = `700 ${height}px ${palette.font}`
  context.fillStyle = palette.inkSoft
  context.globalAlpha = 0.24
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const { name, x, y } of scene.departements) {
    const [left, top] = view.apply([x, y])
    context.fillText(name, left, top)
  }
  context.globalAlpha = 1
}
