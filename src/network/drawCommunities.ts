import { isTold } from '../derive/networkCommunities.ts'
import { type Frame, type ScreenNodes, isLit } from './frame.ts'

/** Radius from which a mark has room for a number, in pixels. */
const LEAST = 5.5
/** Height of the numbers, in pixels. */
const [SMALL, LARGE] = [8, 15]

/** Writes on each mark that has room for it the number of its community: colours alone would not tell them. */
export function drawCommunities(frame: Frame, screen: ScreenNodes): void {
  const { paper, scene, palette } = frame
  const { pen } = paper
  const { communities } = scene.seen
  if (communities === null) return
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = palette.edge
  let height = 0
  for (const node of frame.nodes) {
    const rank = communities[node] ?? 0
    const radius = screen.radius[node] ?? 0
    if (!isTold(rank) || radius < LEAST || screen.visible[node] !== 1 || !isLit(frame, node)) continue
    const wanted = Math.min(Math.max(Math.round(radius * 1.2), SMALL), LARGE)
    if (wanted !== height) {
      height = wanted
      pen.font = `700 ${height}px ${palette.font}`
    }
    pen.fillText(String(rank), screen.x[node] ?? 0, (screen.y[node] ?? 0) + 0.5)
  }
}
