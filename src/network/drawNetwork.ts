import { degree } from '../derive/networkScene.ts'
import { drawBackdrop, drawTitles } from './drawBackdrop.ts'
import { drawBackground } from './drawBackground.ts'
import { drawCommunities } from './drawCommunities.ts'
import { drawLabels, drawName } from './drawLabels.ts'
import { drawNodes } from './drawNodes.ts'
import { drawTies } from './drawTies.ts'
import { type Frame, screenNodesOf } from './frame.ts'

/** Draws the whole picture, from the background to the labels. */
export function drawNetwork(frame: Frame): void {
  const screen = screenNodesOf(frame)
  drawBackdrop(frame)
  drawBackground(frame, screen)
  const lines = drawTies(frame, screen)
  drawNodes(frame, screen)
  drawCommunities(frame, screen)
  const titles = drawTitles(frame)
  drawLabels(titles.length === 0 ? frame : { ...frame, covered: () => [...frame.covered(), ...titles] }, screen, lines)
}

/** The same picture without a node and its ties: what stands still while that node moves. */
export function drawWithout(frame: Frame, node: number): void {
  const own = new Set(tiesOf(frame, node))
  const nodes = frame.nodes.filter((other) => other !== node)
  const ties = own.size === 0 ? frame.ties : frame.ties.filter((tie) => !own.has(tie))
  drawNetwork({ ...frame, nodes, ties, pointed: -1, walked: -1 })
}

/** Draws a node with its ties and its name over what is there already. */
export function drawOver(frame: Frame, node: number, ties: readonly number[]): void {
  const ends = ties.flatMap((index) => {
    const tie = frame.scene.network.ties[index]
    return tie === undefined ? [] : [tie.from, tie.to]
  })
  const screen = screenNodesOf(frame, [...ends, node])
  const over = { ...frame, nodes: [node], ties }
  drawTies(over, screen)
  drawNodes(over, screen)
  drawName(over, screen, node)
}

/** The shown ties of a node. */
export function tiesOf({ scene }: Pick<Frame, 'scene'>, node: number): readonly number[] {
  if (node < 0 || degree(scene.network, node) === 0) return []
  return scene.ties.filter((index) => {
    const tie = scene.network.ties[index]
    return tie !== undefined && (tie.from === node || tie.to === node)
  })
}
