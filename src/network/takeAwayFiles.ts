import { zoomIdentity } from 'd3-zoom'
import Papa from 'papaparse'

import type { Atlas } from '../derive/atlas.ts'
import { markOf } from '../derive/marks.ts'
import { communityColour } from '../derive/networkCommunities.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import type { Selection } from '../derive/selection.ts'
import { toGexf } from '../derive/takeaway/gexf.ts'
import { toGraphml } from '../derive/takeaway/graphml.ts'
import { type Appearance, type Rgb, measureRows, networkExportOf, rowsOf } from '../derive/takeaway/networkExport.ts'
import { atlasGraph } from '../derive/ties/ecosystems.ts'
import { measuresOf } from '../derive/ties/measures.ts'
import { viewOf } from './camera.ts'
import type { Frame, PictureWords } from './frame.ts'
import { type Paper, canvasPaper } from './paper.ts'
import { readPalette } from './palette.ts'
import { type SheetWords, drawSheet, planeSize, sheetSize } from './sheet.ts'
import { svgPaper } from './svgPaper.ts'

/** The forms in which the network on screen may be taken away. */
export type Form = 'svg' | 'png' | 'gexf' | 'graphml' | 'mesures' | 'liens'

/** What is taken away: the network as the filters leave it, and the words that go with its picture. */
export interface Shown {
  readonly atlas: Atlas
  readonly selection: Pick<Selection, 'fiches' | 'liens'>
  readonly scene: NetworkScene
  /** Day of the latest change of the data, YYYY-MM-DD, or empty. */
  readonly dataDate: string
  readonly words: PictureWords
  readonly sheet: SheetWords
}

/** A file made on the visitor's device. */
export interface TakenFile {
  readonly name: string
  readonly type: string
  readonly content: BlobPart
}

/** Pixels of the PNG to one of the picture. */
const SHARPNESS = 2

/** Makes a file of what is shown; rejects when the browser cannot make the picture. */
export async function takenFile(shown: Shown, form: Form): Promise<TakenFile> {
  if (form === 'svg') return { name: 'reseau.svg', type: 'image/svg+xml', content: svgOf(shown) }
  if (form === 'png') return { name: 'reseau.png', type: 'image/png', content: await pngOf(shown) }
  if (form === 'liens')
    return { name: 'liens-de-la-selection.csv', type: 'text/csv;charset=utf-8', content: tiesCsv(shown) }
  const rows = rowsOf(shown.atlas, shown.selection)
  // As on the page, in tables, sizes and colours: filters choose rows, they do not change the numbers.
  const measures = measuresOf(atlasGraph(shown.atlas))
  if (form === 'mesures') {
    const lines = measureRows(rows, measures).map(({ intermediarite, point_de_coupure, ...others }) =>
      Object.assign(others, {
        intermediarite: String(intermediarite).replace('.', ','),
        point_de_coupure: point_de_coupure ? 'oui' : 'non',
      }),
    )
    return { name: 'mesures-de-la-selection.csv', type: 'text/csv;charset=utf-8', content: csvOf(lines) }
  }
  const network = networkExportOf(rows, measures, appearanceIn(shown.scene), shown.dataDate)
  return form === 'gexf'
    ? { name: 'reseau.gexf', type: 'application/gexf+xml', content: toGexf(network) }
    : { name: 'reseau.graphml', type: 'application/graphml+xml', content: toGraphml(network) }
}

function svgOf(shown: Shown): string {
  const ruler = document.createElement('canvas').getContext('2d')
  const paper = svgPaper((text, font) => {
    if (ruler === null) return 0
    ruler.font = font
    return ruler.measureText(text).width
  })
  const { palette } = drawOn(paper, shown)
  return paper.file(sheetSize(shown.sheet), palette.page, shown.sheet.title)
}

async function pngOf(shown: Shown): Promise<Blob> {
  const size = sheetSize(shown.sheet)
  const canvas = Object.assign(document.createElement('canvas'), {
    width: size.width * SHARPNESS,
    height: size.height * SHARPNESS,
  })
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser gives no canvas to draw on.')
  context.scale(SHARPNESS, SHARPNESS)
  context.fillStyle = readPalette().page
  context.fillRect(0, 0, size.width, size.height)
  drawOn(canvasPaper(context, SHARPNESS), shown)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser could not make a PNG of the picture.'))
      else resolve(blob)
    }, 'image/png')
  })
}

function drawOn(paper: Paper, { scene, words, sheet }: Shown): Frame {
  const size = planeSize(sheet)
  const frame: Frame = {
    paper,
    scene,
    nodes: scene.nodes,
    ties: scene.ties,
    words,
    palette: readPalette(),
    view: viewOf(scene, size, 2) ?? zoomIdentity,
    size,
    covered: () => [],
    pointed: -1,
    walked: -1,
  }
  drawSheet(frame, sheet)
  return frame
}

/** How a scene draws organisations: where, how large, in the colour of its family or of its community. */
function appearanceIn({ network, seen }: NetworkScene): (acteur: { id: string; type: string }) => Appearance {
  const { marks } = readPalette()
  return ({ id, type }) => {
    const node = network.indexOf.get(id) ?? -1
    const token = seen.communities === null ? markOf(type).colour : communityColour(seen.communities[node] ?? 0)
    return {
      x: network.x[node] ?? 0,
      y: network.y[node] ?? 0,
      size: Math.round((network.radius[node] ?? 0) * 100) / 100,
      colour: rgbOf(marks.get(token) ?? ''),
    }
  }
}

function rgbOf(colour: string): Rgb {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number)
  return [r, g, b]
}

function tiesCsv({ atlas, selection }: Shown): string {
  const nameOf = (id: string): string => atlas.ficheOf.get(id)?.acteur.nom ?? id
  return csvOf(
    selection.liens.map(({ de, vers, nature, libelle, sens, annee, fin, confiance, source_url }) => ({
      de,
      de_nom: nameOf(de),
      vers,
      vers_nom: nameOf(vers),
      nature,
      libelle,
      sens,
      annee,
      fin,
      confiance,
      source_url: source_url.join(' | '),
    })),
  )
}

/** For a French spreadsheet: UTF-8 with its mark, semicolons; a text that looks like a formula is made harmless. */
function csvOf(rows: readonly object[]): string {
  return `\uFEFF${Papa.unparse([...rows], { delimiter: ';', escapeFormulae: true })}`
}
