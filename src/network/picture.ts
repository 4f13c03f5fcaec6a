import { type ZoomTransform, zoomIdentity } from 'd3-zoom'

import type { Box } from '../derive/networkOccupancy.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import { onThemeChange } from '../style/cssColour.ts'
import { type Size, between, centredOn, growthOf, isInView, viewOf } from './camera.ts'
import { forgetWidths } from './drawLabels.ts'
import { drawNetwork } from './drawNetwork.ts'
import type { PictureWords } from './frame.ts'
import { listenToKeys } from './keyboard.ts'
import { type Palette, readPalette } from './palette.ts'
import { listenToPointer } from './pointer.ts'
import { createZoom } from './zoom.ts'

/** What the picture tells the page. */
export interface PictureEvents {
  readonly onSelect: (acteurId: string | null) => void
  /** The node under the pointer or reached by the keyboard, and where it is on screen; null when there is none. */
  readonly onPoint: (pointed: PointedNode | null) => void
  readonly onPaint: () => void
}

/** A node that is pointed at. */
export interface PointedNode {
  readonly node: number
  readonly x: number
  readonly y: number
  readonly by: 'pointer' | 'keyboard'
}

/** The one owner of the canvas: the component sends it scenes and hears of events. */
export interface Picture {
  readonly show: (scene: NetworkScene, words: PictureWords) => void
  readonly showAll: () => void
  /** Brings the view `share` of the way to the whole graph; `always` even if the visitor chose another view. */
  readonly fit: (share: number, always: boolean) => void
  readonly zoomBy: (factor: number) => void
  readonly remove: () => void
}

/** What is on the canvas, for tests and the bench: nothing else says it, since a canvas has no elements inside. */
interface DrawnNetwork {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly radius: number }[]
  readonly ties: number
}

/** Zoom at which an organisation is shown when it was out of view. */
const READING_ZOOM = 1.4

/** Takes a canvas in charge: draws the scenes that it is shown, moves the view, tells what is pointed at and selected. */
export function createPicture(canvas: HTMLCanvasElement, events: PictureEvents): Picture {
  const context = canvas.getContext('2d')
  let scene: NetworkScene | null = null
  let words: PictureWords | null = null
  let palette: Palette | null = null
  let view: ZoomTransform = zoomIdentity
  let size: Size = { width: 0, height: 0 }
  let pointed: PointedNode | null = null
  let hasMoved = false
  let scheduled = 0

  const draw = (): void => {
    scheduled = 0
    if (context === null || scene === null || words === null || size.width === 0) return
    palette ??= readPalette()
    const node = pointed?.node ?? -1
    const walked = pointed?.by === 'keyboard' ? node : -1
    drawNetwork({ context, scene, words, palette, view, size, covered: coveredOf(canvas), pointed: node, walked })
    events.onPaint()
  }
  const drawNow = (): void => {
    cancelAnimationFrame(scheduled)
    draw()
  }
  const redraw = (): void => {
    if (scheduled === 0) scheduled = requestAnimationFrame(draw)
  }
  const zoom = createZoom(canvas, (next, byHand) => {
    view = next
    if (byHand) hasMoved = true
    if (pointed?.by === 'pointer') point(null)
    redraw()
  })
  const showAll = (animated: boolean): void => {
    if (scene === null) return
    const whole = viewOf(scene, size, 2)
    if (whole === null) return
    zoom.setFarthest(whole.k * 0.7)
    zoom.moveTo(whole, animated)
  }
  /** Looks at the organisation that has just been selected, unless it is in view. */
  const follow = (previous: NetworkScene | null): void => {
    const selected = scene?.selected ?? -1
    if (scene === null || selected < 0 || selected === previous?.selected) return
    if (isInView(scene, selected, view, size, 60)) return
    hasMoved = true
    zoom.moveTo(centredOn(scene, selected, size, Math.max(view.k, READING_ZOOM)), previous !== null)
  }
  const point = (next: PointedNode | null): void => {
    if (next?.node === pointed?.node && next?.by === pointed?.by) return
    pointed = next
    events.onPoint(next)
    redraw()
  }
  const pointTo = (node: number, by: PointedNode['by']): void => {
    if (scene === null) return
    if (by === 'keyboard' && !isInView(scene, node, view, size, 40))
      zoom.moveTo(centredOn(scene, node, size, view.k), false)
    const [x, y] = view.apply([scene.network.x[node] ?? 0, scene.network.y[node] ?? 0])
    point({ node, x, y, by })
  }
  const state = {
    scene: () => scene,
    view: () => view,
    size: () => size,
    pointed: () => pointed,
    pointTo,
    clear: () => point(null),
  }
  const stops = [
    listenToPointer(canvas, state, events.onSelect),
    listenToKeys(canvas, state, { ...zoom, showAll: () => showAll(true), select: events.onSelect }),
    onThemeChange(() => {
      palette = null
      redraw()
    }),
  ]
  const letters = (): void => {
    forgetWidths()
    redraw()
  }
  document.fonts.addEventListener('loadingdone', letters)
  const fitCanvas = (): void => {
    const { width, height } = canvas.getBoundingClientRect()
    if (width === size.width && height === size.height) return
    size = { width, height }
    canvas.width = Math.round(width * devicePixelRatio)
    canvas.height = Math.round(height * devicePixelRatio)
    if (!hasMoved) showAll(false)
    drawNow()
  }
  const observer = new ResizeObserver(fitCanvas)
  observer.observe(canvas)
  exposeDrawn(canvas, () => drawnOf(scene, view))

  return {
    show(nextScene, nextWords) {
      const previous = scene
      scene = nextScene
      words = nextWords
      if (previous === null || size.width === 0) fitCanvas()
      if (previous !== null && scene.shown[pointed?.node ?? -1] !== 1) point(null)
      follow(previous)
      if (previous !== null || hasMoved) redraw()
    },
    showAll() {
      hasMoved = false
      showAll(true)
    },
    fit(share, always) {
      const whole = scene === null ? null : viewOf(scene, size, 2)
      if (whole === null || (hasMoved && !always)) return
      hasMoved = false
      zoom.setFarthest(whole.k * 0.7)
      zoom.moveTo(share === 1 ? whole : between(view, whole, share), false)
    },
    zoomBy: zoom.by,
    remove() {
      cancelAnimationFrame(scheduled)
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', letters)
      zoom.stop()
      for (const stop of stops) stop()
    },
  }
}

/** What lies over the canvas (legend, buttons: whatever is marked `data-over`), in its pixels. */
function coveredOf(canvas: HTMLCanvasElement): readonly Box[] {
  const over = canvas.closest('section')?.querySelectorAll('[data-over]') ?? []
  const { left, top } = canvas.getBoundingClientRect()
  return Array.from(over, (element) => {
    const box = element.getBoundingClientRect()
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top }
  })
}

function drawnOf(scene: NetworkScene | null, view: ZoomTransform): DrawnNetwork {
  if (scene === null) return { nodes: [], ties: 0 }
  const { network, nodes, ties } = scene
  const place = (node: number) => ({
    id: network.fiches[node]?.acteur.id ?? '',
    x: (network.x[node] ?? 0) * view.k + view.x,
    y: (network.y[node] ?? 0) * view.k + view.y,
    radius: (network.radius[node] ?? 0) * growthOf(view.k),
  })
  return { nodes: nodes.map(place), ties: ties.length }
}

/** Puts `drawn` on the element: a test clicks a node where it is, and counts what is shown. */
function exposeDrawn(canvas: HTMLCanvasElement, drawn: () => DrawnNetwork): void {
  Object.defineProperty(canvas, 'drawn', { get: drawn, configurable: true })
}
