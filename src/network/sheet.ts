import { markOf } from '../derive/marks.ts'
import { communityColour } from '../derive/networkCommunities.ts'
import type { LegendSign } from '../derive/networkLegend.ts'
import { TIE_DASHES, type TieKind, type TieTone } from '../derive/networkTies.ts'
import type { Size } from './camera.ts'
import { drawNetwork } from './drawNetwork.ts'
import type { Frame } from './frame.ts'
import type { Paper } from './paper.ts'
import { type Palette, TONE_WIDTHS } from './palette.ts'

/** A line of the legend; its sample is drawn as the picture draws the thing. */
export type LegendLine =
  | { readonly sample: 'title' | 'note'; readonly text: string }
  /** `isPlain`: without its colour, since colours tell communities. */
  | { readonly sample: 'family'; readonly family: string; readonly isPlain?: boolean; readonly text: string }
  | { readonly sample: 'sign'; readonly sign: LegendSign; readonly text: string }
  | { readonly sample: 'community'; readonly rank: number; readonly text: string }
  | {
      readonly sample: 'tie'
      readonly text: string
      readonly tone?: TieTone
      readonly kind?: TieKind
      readonly isOriented?: boolean
      readonly isEnded?: boolean
    }

/** What stands beside the picture on a sheet to take away. */
export interface SheetWords {
  readonly title: string
  /** One line each: date of the data, what is shown, licence. */
  readonly credits: readonly string[]
  readonly legend: readonly LegendLine[]
}

/** The size of the picture on a sheet, in pixels; a long legend makes it taller. */
const PLANE: Size = { width: 1200, height: 840 }
const COLUMN = 340
const MARGIN = 20
const LINE = 21
const SAMPLE = 28
/** Letters that the column has room for in a line, and after a sample. */
const [LETTERS, AFTER_SAMPLE] = [46, 40]

/** The size of a sheet: the picture, and a column beside it that holds the words. */
export function sheetSize(words: SheetWords): Size {
  const { width, height } = planeSize(words)
  return { width: width + COLUMN, height }
}

/** The size of the picture on a sheet: as tall as the column beside it, so that no part of the sheet is left empty. */
export function planeSize({ legend, credits }: SheetWords): Size {
  const lines = legend.flatMap(rowsOf).length + credits.length + 5
  return { width: PLANE.width, height: Math.max(PLANE.height, lines * LINE + 2 * MARGIN) }
}

/** Draws a sheet: the picture, then its title, legend and credits in a column on the right. `frame.size` is its `planeSize`. */
export function drawSheet(frame: Frame, words: SheetWords): void {
  drawNetwork(frame)
  const { paper, palette } = frame
  const { pen } = paper
  const { height } = sheetSize(words)
  paper.layer('legende')
  pen.fillStyle = palette.page
  pen.beginPath()
  pen.moveTo(PLANE.width, 0)
  pen.lineTo(PLANE.width + COLUMN, 0)
  pen.lineTo(PLANE.width + COLUMN, height)
  pen.lineTo(PLANE.width, height)
  pen.closePath()
  pen.fill()
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  let y = MARGIN + LINE / 2
  write(paper, palette, words.title, 0, y, '700 17px', palette.ink)
  y += LINE * 1.6
  for (const line of words.legend) {
    if (line.sample === 'title') y += LINE / 3
    if (line.sample !== 'title' && line.sample !== 'note') drawSample(paper, palette, line, y)
    for (const text of rowsOf(line)) {
      drawLine(paper, palette, line, text, y)
      y += LINE
    }
  }
  y = Math.max(y + LINE, height - MARGIN - (words.credits.length - 0.5) * LINE)
  for (const credit of words.credits) {
    write(paper, palette, credit, 0, y, '400 12px', palette.inkSoft)
    y += LINE
  }
}

function drawLine(paper: Paper, palette: Palette, { sample }: LegendLine, text: string, y: number): void {
  if (sample === 'title') write(paper, palette, text, 0, y, '700 13px', palette.ink)
  else if (sample === 'note') write(paper, palette, text, 0, y, '400 13px', palette.inkSoft)
  else write(paper, palette, text, SAMPLE + 10, y, '400 13px', palette.ink)
}

/** The words of a line in as many rows as they need: a long name must not leave the sheet. */
function rowsOf({ sample, text }: LegendLine): readonly string[] {
  const most = sample === 'title' || sample === 'note' ? LETTERS : AFTER_SAMPLE
  const rows: string[] = []
  // French signs stay with the word before them.
  for (const word of text.split(/ (?![:;?!»])/)) {
    const last = rows.at(-1)
    if (last === undefined || last.length + word.length >= most) rows.push(word)
    else rows[rows.length - 1] = `${last} ${word}`
  }
  return rows
}

function drawSample(paper: Paper, palette: Palette, line: LegendLine, y: number): void {
  const { pen } = paper
  const left = PLANE.width + MARGIN
  const middle = left + SAMPLE / 2
  if (line.sample === 'family') {
    const { shape, colour } = markOf(line.family)
    pen.fillStyle = line.isPlain === true ? palette.inkSoft : (palette.marks.get(colour) ?? palette.ink)
    paper.marks(shape, [{ x: middle, y, scale: 0.75 }], 0)
  } else if (line.sample === 'community') {
    drawNumber(paper, palette, line.rank, middle, y)
  } else if (line.sample === 'sign') {
    drawSign(paper, palette, line.sign, middle, y)
  } else if (line.sample === 'tie') {
    const colour = line.tone === undefined ? palette.inkSoft : palette.tones[line.tone]
    pen.globalAlpha = line.isEnded === true ? 0.4 : 1
    pen.strokeStyle = colour
    pen.lineWidth = (line.tone === undefined ? 1.2 : TONE_WIDTHS[line.tone]) + 0.4
    pen.setLineDash(line.kind === undefined ? [] : [...TIE_DASHES[line.kind]])
    pen.beginPath()
    pen.moveTo(left, y)
    pen.lineTo(left + SAMPLE, y)
    pen.stroke()
    pen.setLineDash([])
    if (line.isOriented === true) {
      pen.fillStyle = colour
      pen.beginPath()
      pen.moveTo(left + SAMPLE, y)
      pen.lineTo(left + SAMPLE - 8, y - 4)
      pen.lineTo(left + SAMPLE - 8, y + 4)
      pen.closePath()
      pen.fill()
    }
    pen.globalAlpha = 1
  }
}

/** What stands around nodes, as the picture draws it. */
function drawSign({ pen }: Paper, palette: Palette, sign: LegendSign, x: number, y: number): void {
  const isAccented = sign === 'chain' || sign === 'selected'
  pen.strokeStyle = isAccented ? palette.accent : palette.lineStrong
  if (sign === 'chain') {
    pen.globalAlpha = 0.3
    pen.lineWidth = 7
    pen.beginPath()
    pen.moveTo(x - SAMPLE / 2, y)
    pen.lineTo(x + SAMPLE / 2, y)
    pen.stroke()
    pen.globalAlpha = 1
  }
  pen.lineWidth = isAccented ? 2.5 : 1.5
  pen.setLineDash(sign === 'apart' || sign === 'untied' ? [1, 4] : [])
  pen.beginPath()
  pen.arc(x, y, 6.5, 0, 2 * Math.PI)
  pen.stroke()
  pen.setLineDash([])
}

/** A community's number in its colour, as nodes bear it. */
function drawNumber({ pen }: Paper, palette: Palette, rank: number, x: number, y: number): void {
  pen.fillStyle = palette.marks.get(communityColour(rank)) ?? palette.ink
  pen.beginPath()
  pen.arc(x, y, 8, 0, 2 * Math.PI)
  pen.fill()
  if (rank === 0) return
  pen.textAlign = 'center'
  pen.font = `700 11px ${palette.font}`
  pen.fillStyle = palette.edge
  pen.fillText(String(rank), x, y)
  pen.textAlign = 'left'
}

function write({ pen }: Paper, palette: Palette, text: string, x: number, y: number, letters: string, colour: string) {
  pen.font = `${letters} ${palette.font}`
  pen.fillStyle = colour
  pen.fillText(text, PLANE.width + MARGIN + x, y)
}
