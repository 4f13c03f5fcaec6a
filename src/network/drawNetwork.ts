import { drawBackdrop, drawTitles } from './drawBackdrop.ts'
import { drawBackground } from './drawBackground.ts'
import { drawCommunities } from './drawCommunities.ts'
import { drawLabels } from './drawLabels.ts'
import { drawNodes } from './drawNodes.ts'
import { drawTies } from './drawTies.ts'
import { type Frame, screenNodesOf } from './frame.ts'

/** Draws the whole picture, from the background to the labels. */
export function drawNetwork(frame: Frame): void {
  const { context, size } = frame
  const ratio = context.canvas.width / size.width
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, size.width, size.height)
  const screen = screenNodesOf(frame)
  drawBackdrop(frame)
  drawBackground(frame, screen)
  const lines = drawTies(frame, screen)
  drawNodes(frame, screen)
  drawCommunities(frame, screen)
  const titles = drawTitles(frame)
  drawLabels(titles.length === 0 ? frame : { ...frame, covered: [...frame.covered, ...titles] }, screen, lines)
}
