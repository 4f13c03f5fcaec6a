import { escapeXml } from '../derive/takeaway/xml.ts'
import { SHAPE_PATHS } from '../derive/marks.ts'
import type { Layer, Paper } from './paper.ts'
import { SvgPen, rounded } from './svgPen.ts'

/** How wide a text is in a font, in pixels. */
export type Measure = (text: string, font: string) => number

/** A sheet of SVG to draw on. */
export interface SvgPaper extends Paper {
  /** The file, for a sheet of this size in pixels, on a ground of this colour, named by its title. */
  readonly file: (size: { readonly width: number; readonly height: number }, ground: string, title: string) => string
}

/**
 * Draws as SVG: each line of the layer of ties is a path of its own, each mark one shape, each text a text. Layers are
 * groups with ids, in the order in which they were drawn.
 */
export function svgPaper(measure: Measure): SvgPaper {
  const groups: { readonly layer: Layer; readonly lines: string[] }[] = []
  let lines: string[] = []
  let layer: Layer | null = null
  const pen = new SvgPen(measure, (element) => lines.push(element))
  return {
    pen,
    layer(next) {
      if (next === layer) return
      layer = next
      pen.splits = next === 'liens'
      lines = []
      groups.push({ layer: next, lines })
    },
    marks(shape, places, edge) {
      const style = pen.styleOf({ fill: true, stroke: edge > 0 })
      for (const { x, y, scale } of places) {
        const place = `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})`
        const width = edge > 0 ? ` stroke-width="${rounded(edge / scale)}"` : ''
        lines.push(`<path d="${SHAPE_PATHS[shape]}" transform="${place}"${width}${style}/>`)
      }
    },
    file: ({ width, height }, ground, title) =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
        `<title>${escapeXml(title)}</title>`,
        `<rect width="${width}" height="${height}" fill="${escapeXml(ground)}"/>`,
        ...groups.flatMap((group) => [`<g class="${group.layer}">`].concat(group.lines, '</g>')),
        '</svg>',
        '',
      ].join('\n'),
  }
}
