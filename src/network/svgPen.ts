import { escapeXml } from '../derive/takeaway/xml.ts'
import type { Pen } from './paper.ts'

type Style = Pen['fillStyle']

/** How a text is anchored, by the canvas's word for it. */
const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
}
/** Share of a letter's height from its middle down to its base line: viewers disagree on what is the middle. */
const BASE = 0.35

/** The pen of a canvas, which writes SVG elements instead: only what the picture uses of it. */
export class SvgPen implements Pen {
  globalAlpha = 1
  strokeStyle: Style = '#000'
  fillStyle: Style = '#000'
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  lineCap: CanvasLineCap = 'butt'
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  /** Whether each line of a stroke becomes an element of its own. */
  splits = false
  #dashes: readonly number[] = []
  #parts: string[] = []
  /** The text that was outlined last: its filling makes one element with it. */
  #outlined: { readonly text: string; readonly style: string } | null = null
  readonly #measure: (text: string, font: string) => number
  readonly #write: (element: string) => void

  constructor(measure: (text: string, font: string) => number, write: (element: string) => void) {
    this.#measure = measure
    this.#write = write
  }

  setLineDash(dashes: number[]): void {
    this.#dashes = dashes
  }

  beginPath(): void {
    this.#parts = []
  }

  moveTo(x: number, y: number): void {
    this.#parts.push(`M${rounded(x)} ${rounded(y)}`)
  }

  lineTo(x: number, y: number): void {
    this.#add(`L${rounded(x)} ${rounded(y)}`)
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.#add(`Q${rounded(x1)} ${rounded(y1)} ${rounded(x)} ${rounded(y)}`)
  }

  closePath(): void {
    this.#add('Z')
  }

  /** A whole circle: the picture has no other arcs. */
  arc(x: number, y: number, radius: number): void {
    const [left, right, r] = [rounded(x - radius), rounded(x + radius), rounded(radius)]
    this.#parts.push(
      `M${right} ${rounded(y)}A${r} ${r} 0 1 1 ${left} ${rounded(y)}A${r} ${r} 0 1 1 ${right} ${rounded(y)}Z`,
    )
  }

  stroke(): void {
    const style = this.styleOf({ fill: false, stroke: true })
    const width = ` stroke-width="${rounded(this.lineWidth)}"`
    for (const d of this.splits ? this.#parts : [this.#parts.join('')]) {
      if (d !== '') this.#write(`<path d="${d}"${width}${style}/>`)
    }
  }

  fill(): void {
    const d = this.#parts.join('')
    if (d !== '') this.#write(`<path d="${d}"${this.styleOf({ fill: true, stroke: false })}/>`)
  }

  strokeText(text: string): void {
    const style = `${this.styleOf({ fill: false, stroke: true })} stroke-width="${rounded(this.lineWidth)}"`
    this.#outlined = { text, style: `${style.replace(' fill="none"', '')} paint-order="stroke"` }
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight = '400', size = '10', family = 'sans-serif'] = /^(\d+)\s+([\d.]+)px\s+(.+)$/.exec(this.font) ?? []
    const base = this.textBaseline === 'middle' ? y + BASE * Number(size) : y
    const place = ` x="${rounded(x)}" y="${rounded(base)}" text-anchor="${ANCHORS[this.textAlign]}"`
    const letters = ` font-family="${escapeXml(family)}" font-size="${rounded(Number(size))}" font-weight="${weight}"`
    const outline = this.#outlined?.text === text ? this.#outlined.style : ''
    this.#outlined = null
    this.#write(
      `<text${place}${letters}${this.styleOf({ fill: true, stroke: false })}${outline}>${escapeXml(text)}</text>`,
    )
  }

  measureText(text: string): TextMetrics {
    // Nothing but the width is ever asked.
    return { width: this.#measure(text, this.font) } as TextMetrics
  }

  /** The attributes of an element that is filled, stroked or both, as the pen is now; widths are the caller's. */
  styleOf({ fill, stroke }: { readonly fill: boolean; readonly stroke: boolean }): string {
    const dash = stroke && this.#dashes.length > 0 ? ` stroke-dasharray="${this.#dashes.join(' ')}"` : ''
    const joins = this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`
    const caps = this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`
    return [
      ` fill="${fill ? colourOf(this.fillStyle) : 'none'}"`,
      stroke ? ` stroke="${colourOf(this.strokeStyle)}"${joins}${caps}${dash}` : '',
      fill && stroke ? ' paint-order="stroke"' : '',
      this.globalAlpha < 1 ? ` opacity="${rounded(this.globalAlpha)}"` : '',
    ].join('')
  }

  #add(command: string): void {
    this.#parts.push(`${this.#parts.pop() ?? ''}${command}`)
  }
}

function colourOf(style: Style): string {
  return typeof style === 'string' ? escapeXml(style) : 'none'
}

/** Hundredths of a pixel are more than a printer shows. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
