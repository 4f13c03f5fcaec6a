import type { Map as MapLibreMap } from 'maplibre-gl'

import { MARKS, type Mark, SESSION_PATHS, SHAPE_PATHS, markOf } from '../derive/marks.ts'
import type { Palette } from './palette.ts'

const RATIO = 2
/** Radii of the clusters' discs, by the rank used in the layer. */
const CLUSTER_RADII = [14, 17, 21, 26]

/** Name of the image of a family, filled at an address and hollow at a commune's centre. */
export function imageOf(famille: string, exact: boolean): string {
  return nameOf(markOf(famille), exact)
}

/** Draws every image in the theme's colours, or draws them anew when the theme has changed. */
export function paintImages(map: MapLibreMap, palette: Palette): void {
  const put = (name: string, side: number, draw: Draw): void => {
    const image = rasterise(side, draw)
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio: RATIO })
  }
  for (const mark of [...Object.values(MARKS), markOf('')]) {
    put(nameOf(mark, true), 24, filled(mark, palette))
    put(nameOf(mark, false), 24, hollow(mark, palette))
  }
  CLUSTER_RADII.forEach((radius, rank) => put(`cluster-${rank}`, 2 * radius + 4, disc(radius, palette)))
  put('ring', 40, ring(palette))
  put('step', 30, step(palette))
  put('arrow', 16, arrow(palette))
  put('station', 18, station(palette))
  put('session', 22, session(palette))
}

/** Draws around the origin, in CSS pixels. */
type Draw = (context: CanvasRenderingContext2D) => void

function nameOf({ shape, colour }: Mark, exact: boolean): string {
  return `${shape} ${colour} ${exact ? 'filled' : 'hollow'}`
}

function rasterise(side: number, draw: Draw): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = side * RATIO
  canvas.height = side * RATIO
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('This browser gives no 2D canvas.')
  context.scale(RATIO, RATIO)
  context.translate(side / 2, side / 2)
  context.lineJoin = 'round'
  draw(context)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

interface Ink {
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: number[]
}

/** Strokes first: the fill covers the inner half of the line, which leaves an edge around the shape. */
function ink(context: CanvasRenderingContext2D, path: string, { fill, stroke, width = 1, dash = [] }: Ink): void {
  const shape = new Path2D(path)
  if (stroke !== undefined) {
    context.strokeStyle = stroke
    context.lineWidth = width
    context.setLineDash(dash)
    context.stroke(shape)
  }
  if (fill !== undefined) {
    context.fillStyle = fill
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    context.fill(shape)
  }
}

function filled({ shape, colour }: Mark, palette: Palette): Draw {
  return (context) => {
    ink(context, SHAPE_PATHS[shape], { stroke: palette('mark-edge'), width: 3, fill: palette(colour) })
  }
}

function hollow({ shape, colour }: Mark, palette: Palette): Draw {
  return (context) => {
    context.scale(0.92, 0.92)
    ink(context, SHAPE_PATHS[shape], { stroke: palette('mark-edge'), width: 5, fill: palette('mark-edge') })
    ink(context, SHAPE_PATHS[shape], { stroke: palette(colour), width: 2.4, dash: [3.2, 1.8] })
  }
}

function disc(radius: number, palette: Palette): Draw {
  return (context) => {
    ink(context, circle(radius), { stroke: palette('map-halo'), width: 3, fill: palette('accent') })
  }
}

function ring(palette: Palette): Draw {
  return (context) => {
    ink(context, circle(16), { stroke: palette('map-halo'), width: 6.5 })
    ink(context, circle(16), { stroke: palette('accent'), width: 3 })
  }
}

/** Of the other way round than a cluster: its number is a rank, not a count. */
function step(palette: Palette): Draw {
  return (context) => {
    ink(context, circle(12), { stroke: palette('map-halo'), width: 5 })
    ink(context, circle(12), { stroke: palette('accent'), width: 2.4, fill: palette('surface') })
  }
}

function arrow(palette: Palette): Draw {
  return (context) => {
    ink(context, 'M0-6L5.5 5L0 2.4L-5.5 5Z', { stroke: palette('map-halo'), width: 3, fill: palette('accent') })
  }
}

/** The front of a train. */
function station(palette: Palette): Draw {
  return (context) => {
    const body = 'M-5-7H5Q7-7 7-5V3Q7 6 4 6H-4Q-7 6-7 3V-5Q-7-7-5-7Z'
    ink(context, body, { stroke: palette('map-halo'), width: 2, fill: palette('ink-soft') })
    ink(context, 'M-4.5-4.5H4.5V0H-4.5Z', { fill: palette('map-halo') })
    for (const x of [-4.4, 2]) ink(context, `M${x} 1.8h2.4v2.4h-2.4Z`, { fill: palette('map-halo') })
  }
}

/** A leaf of a calendar. */
function session(palette: Palette): Draw {
  return (context) => {
    ink(context, SESSION_PATHS.leaf, { stroke: palette('map-halo'), width: 3.5, fill: palette('accent') })
    ink(context, SESSION_PATHS.days, { fill: palette('on-accent') })
  }
}

function circle(radius: number): string {
  return `M0-${radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0-${radius}Z`
}
