import type { Frame, ScreenNodes } from './frame.ts'

/** Draws what lies behind the ties: the two ecosystems' tints, the départements' names, the bunches without known ties. */
export function drawBackground(frame: Frame, screen: ScreenNodes): void {
  drawTints(frame, screen)
  drawBunches(frame)
  drawPlaceNames(frame)
}

/** A soft stain under the nodes of each of the two ecosystems; stains of one colour merge instead of adding up. */
function drawTints({ context, scene, palette, view }: Frame, screen: ScreenNodes): void {
  const reach = 14 * view.k
  for (const ecosysteme of ['formation-emploi', 'accueil-accompagnement'] as const) {
    context.beginPath()
    for (const node of scene.nodes) {
      if (scene.network.fiches[node]?.ecosysteme !== ecosysteme) continue
      const [x = 0, y = 0] = [screen.x[node], screen.y[node]]
      const radius = (screen.radius[node] ?? 0) + reach
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, 2 * Math.PI)
    }
    context.fillStyle = palette.tones[ecosysteme]
    context.globalAlpha = 0.07
    context.fill()
  }
  context.globalAlpha = 1
}

function drawBunches({ context, scene, words, palette, view }: Frame): void {
  context.strokeStyle = palette.lineStrong
  context.fillStyle = palette.inkSoft
  context.lineWidth = 1
  context.setLineDash([1, 4])
  context.lineCap = 'round'
  context.font = `12px ${palette.font}`
  context.textAlign = 'center'
  context.textBaseline = 'top'
  for (const { x, y, radius, count } of scene.bunches) {
    const [left, top] = view.apply([x, y])
    context.beginPath()
    context.arc(left, top, radius * view.k, 0, 2 * Math.PI)
    context.stroke()
    const text = words.untied(count)
    if (context.measureText(text).width < 2.4 * radius * view.k) context.fillText(text, left, top + radius * view.k + 4)
  }
  context.setLineDash([])
  context.lineCap = 'butt'
}

function drawPlaceNames({ context, scene, palette, view }: Frame): void {
  const height = Math.min(Math.max(30 * view.k, 14), 54)
  context.font = `600 ${height}px ${palette.font}`
  context.fillStyle = palette.inkSoft
  context.globalAlpha = 0.2
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const { name, x, y } of scene.departements) {
    const [left, top] = view.apply([x, y])
    context.fillText(name, left, top)
  }
  context.globalAlpha = 1
}
