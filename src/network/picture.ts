import { type ZoomTransform, zoomIdentity } from 'd3-zoom'

import type { NetworkScene } from '../derive/networkScene.ts'
import { onThemeChange } from '../style/cssColour.ts'
import { type Size, between, centredOn, isInView, viewOf } from './camera.ts'
import { forgetWidths } from './drawLabels.ts'
import { listenToDragging } from './dragging.ts'
import { coveredOf, drawnOf, exposeDrawn } from './drawn.ts'
import type { PictureWords } from './frame.ts'
import { emptyHand } from './hand.ts'
import { listenToKeys } from './keyboard.ts'
import { type Palette, readPalette } from './palette.ts'
import { isLarge, painterOf } from './painter.ts'
import { listenToPointer, nodeUnder } from './pointer.ts'
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
  /** A scene with its nodes where the hand put them in this picture. */
  readonly asPut: (scene: NetworkScene) => NetworkScene
  readonly remove: () => void
}

/** Zoom at which an organisation is shown when it was out of view. */
const READING_ZOOM = 1.4
/** The view rests when it has not moved for so long, in milliseconds: a large picture is then drawn sharp. */
const REST = 120

/** Takes a canvas in charge: draws the scenes that it is shown, moves the view, tells what is pointed at and selected. */
export function createPicture(canvas: HTMLCanvasElement, events: PictureEvents): Picture {
  const context = canvas.getContext('2d')
  /** The scene as given, and as the hand has changed it. */
  let given: NetworkScene | null = null
  let scene: NetworkScene | null = null
  let words: PictureWords | null = null
  let palette: Palette | null = null
  let view: ZoomTransform = zoomIdentity
  let size: Size = { width: 0, height: 0 }
  let pointed: PointedNode | null = null
  let hasMoved = false
  let scheduled = 0
  let held = -1
  let isGrabbed = false
  let rest = 0
  const hand = emptyHand()
  const painter = context === null ? null : painterOf(context, () => size)

  const covered = () => coveredOf(canvas)
  const draw = (): void => {
    scheduled = 0
    if (painter === null || scene === null || words === null || size.width === 0) return
    palette ??= readPalette()
    const node = pointed?.node ?? -1
    const walked = pointed?.by === 'keyboard' ? node : -1
    const { nodes, ties } = scene
    painter.paint(
      { scene, nodes, ties, words, palette, view, size, covered, pointed: node, walked },
      { held, isMoving: rest !== 0 },
    )
    events.onPaint()
  }
  const drawNow = (): void => {
    cancelAnimationFrame(scheduled)
    draw()
  }
  const redraw = (): void => {
    if (scheduled === 0) scheduled = requestAnimationFrame(draw)
  }
  const restLater = (): void => {
    window.clearTimeout(rest)
    rest = window.setTimeout(() => {
      rest = 0
      redraw()
    }, REST)
  }
  const zoom = createZoom(
    canvas,
    (next, byHand) => {
      view = next
      if (scene !== null && isLarge({ scene })) restLater()
      if (byHand) hasMoved = true
      if (pointed?.by === 'pointer') point(null)
      redraw()
    },
    () => !isGrabbed,
  )
  const showAll = (animated: boolean): void => {
    if (scene === null) return
    const whole = viewOf(scene, size, 2)
    if (whole === null) return
    zoom.setFarthest(whole.k * 0.7)
    zoom.moveTo(whole, animated)
  }
  /** Shows all, each node where it was settled. */
  const showAsSettled = (): void => {
    hasMoved = false
    hand.letGo()
    if (given !== null) scene = hand.over(given)
    showAll(true)
    redraw()
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
    listenToDragging(canvas, {
      nodeUnder: (event) => nodeUnder(canvas, state, event),
      grab(isOn) {
        isGrabbed = isOn
      },
      hold(node) {
        held = node
        if (node >= 0) point(null)
        redraw()
      },
      moveTo(node, middle) {
        const [x, y] = view.invert([middle.x, middle.y])
        hand.put(node, { x, y })
        redraw()
      },
    }),
    listenToPointer(canvas, state, events.onSelect),
    listenToKeys(canvas, state, { ...zoom, showAll: showAsSettled, select: events.onSelect }),
    onThemeChange(() => {
      palette = null
      redraw()
    }),
  ]
  const letters = (): void => {
    forgetWidths()
    painter?.forget()
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
      given = nextScene
      scene = hand.over(nextScene)
      words = nextWords
      if (previous === null || size.width === 0) fitCanvas()
      if (previous !== null && scene.shown[pointed?.node ?? -1] !== 1) point(null)
      if (scene.shown[held] !== 1) held = -1
      follow(previous)
      if (previous !== null || hasMoved) redraw()
    },
    showAll: showAsSettled,
    fit(share, always) {
      const whole = scene === null ? null : viewOf(scene, size, 2)
      if (whole === null || (hasMoved && !always)) return
      hasMoved = false
      zoom.setFarthest(whole.k * 0.7)
      zoom.moveTo(share === 1 ? whole : between(view, whole, share), false)
    },
    zoomBy: zoom.by,
    asPut: hand.asPut,
    remove() {
      cancelAnimationFrame(scheduled)
      window.clearTimeout(rest)
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', letters)
      zoom.stop()
      for (const stop of stops) stop()
    },
  }
}
