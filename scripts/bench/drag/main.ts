import '../../../src/style/tokens.css'

import { generatedScene } from './graph.ts'
import type { Renderer, Start } from './renderer.ts'

/** What one frame cost, in milliseconds: scripts on the main thread, and all from the event to the paint after it. */
export interface FrameCost {
  readonly script: number
  readonly frame: number
}

/** What the bench calls from outside the page. */
export interface DragPage {
  /** Where the node to take is on the page. */
  readonly place: { readonly x: number; readonly y: number }
  /** Whether the node is no longer there: else what was measured is no dragging. */
  readonly isAway: () => boolean
  readonly drag: (frames: number) => Promise<readonly FrameCost[]>
  readonly zoom: (frames: number) => Promise<readonly FrameCost[]>
}

/** A slow renderer may stop before its last frame: after so many milliseconds, but not before so many frames. */
const LONGEST = 5000
const FEWEST = 10

// Whatever a renderer puts off to the next frame is script too: it is timed from the outside, alike for all.
let script = 0
const nextFrame = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    const start = performance.now()
    callback(time)
    script += performance.now() - start
  })

const RENDERERS: Readonly<Record<string, () => Promise<{ readonly start: Start }>>> = {
  ours: () => import('./ours.ts'),
  sigma: () => import('./sigma.ts'),
  svg: () => import('./svg.ts'),
}

const query = new URLSearchParams(location.search)
const scene = generatedScene(Number(query.get('nodes') ?? 500))
const stage = document.getElementById('stage')
const load = RENDERERS[query.get('renderer') ?? 'ours']
if (stage !== null && load !== undefined) {
  const renderer = await (await load()).start(stage, scene)
  // The most central of those with many ties: its lines go all over the picture.
  const node = scene.nodes[0] ?? 0
  await framesOf(2, () => {})
  const page: DragPage = {
    place: renderer.placeOf(node),
    isAway: () => {
      const { x, y } = renderer.placeOf(node)
      return Math.hypot(x - page.place.x, y - page.place.y) > 5
    },
    drag: (frames) => framesOf(frames, (step) => move(renderer, page.place, step)),
    zoom: (frames) => framesOf(frames, (step) => renderer.zoom(step < frames / 2 ? 1.02 : 1 / 1.02)),
  }
  Object.assign(window, { page })
}

/** A turn of the pointer around where it took the node. */
function move({ target }: Renderer, { x, y }: DragPage['place'], step: number): void {
  const event = {
    clientX: x + 120 * Math.sin(step / 10) + 8,
    clientY: y + 80 * (1 - Math.cos(step / 10)),
    buttons: 1,
    bubbles: true,
    cancelable: true,
    pointerId: 1,
    pointerType: 'mouse',
  }
  target.dispatchEvent(new PointerEvent('pointermove', event))
  target.dispatchEvent(new MouseEvent('mousemove', event))
}

/** Acts once a frame, from a task of its own as input does, and says what each frame cost. */
async function framesOf(count: number, act: (step: number) => void): Promise<readonly FrameCost[]> {
  const costs: FrameCost[] = []
  const end = performance.now() + LONGEST
  for (let step = 0; step < count && (step < FEWEST || performance.now() < end); step += 1) {
    const start = performance.now()
    script = 0
    act(step)
    script += performance.now() - start
    await painted()
    costs.push({ script, frame: performance.now() - start })
  }
  return costs
}

/** The next task after the next frame was painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    nextFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(null)
    })
  })
}
