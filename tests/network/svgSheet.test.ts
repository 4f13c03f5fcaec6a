import { DOMParser } from '@xmldom/xmldom'
import { zoomIdentity } from 'd3-zoom'
import { expect, test } from 'vitest'

import type { NetworkScene } from '../../src/derive/networkScene.ts'
import type { Publication } from '../../src/domain/publish.ts'
import { viewOf } from '../../src/network/camera.ts'
import type { Frame } from '../../src/network/frame.ts'
import type { Palette } from '../../src/network/palette.ts'
import { type SheetWords, drawSheet, planeSize, sheetSize } from '../../src/network/sheet.ts'
import { svgPaper } from '../../src/network/svgPaper.ts'
import { generatedPublication } from '../support/generatedPublication.ts'
import { settledNetwork } from '../support/network.ts'
import { smallPublication } from '../support/smallPublication.ts'

const PALETTE: Palette = {
  page: 'rgb(250, 248, 242)',
  edge: '#fff',
  ink: '#111',
  inkSoft: '#555',
  line: '#ddd',
  lineStrong: '#888',
  border: '#777',
  water: '#9bd',
  accent: '#05a',
  focus: '#05a',
  marks: new Map(),
  tones: {
    'formation-emploi': '#00f',
    'accueil-accompagnement': '#f40',
    pilotage: '#80f',
    pont: '#000',
    autre: '#999',
  },
  font: '"Atkinson Hyperlegible Next", sans-serif',
}

const LONG = 'Préfecture du Loiret (préfecture de région Centre-Val de Loire) et son groupe : 23 acteurs'

const WORDS: SheetWords = {
  title: 'Réseau <des> acteurs & "liens"',
  credits: ['Données du 24 novembre 2026', 'Licence Ouverte 2.0'],
  legend: [
    { sample: 'title', text: 'Hors écosystèmes' },
    { sample: 'family', family: 'cria', text: 'CRIA' },
    { sample: 'tie', tone: 'pont', text: 'Pont' },
    { sample: 'tie', kind: 'moyens', isOriented: true, text: 'Financement' },
    { sample: 'sign', sign: 'untied', text: 'Sans lien' },
    { sample: 'sign', sign: 'chain', text: 'Sur une chaîne' },
    { sample: 'note', text: 'Taille' },
    { sample: 'community', rank: 1, text: LONG },
  ],
}

function sheetOf(scene: NetworkScene, words = WORDS) {
  const size = planeSize(words)
  const paper = svgPaper((text) => 6 * text.length)
  const frame: Frame = {
    paper,
    scene,
    nodes: scene.nodes,
    ties: scene.ties,
    words: { untied: (place, count) => `${place ?? ''} ${count}`, nature: (code) => code, group: () => [] },
    palette: PALETTE,
    view: viewOf(scene, size, 2) ?? zoomIdentity,
    size,
    covered: () => [],
    pointed: -1,
    walked: -1,
  }
  drawSheet(frame, words)
  const text = paper.file(sheetSize(words), PALETTE.page, words.title)
  const faults: string[] = []
  const errorHandler = (_level: string, message: unknown): void => void faults.push(String(message))
  const root = new DOMParser({ errorHandler }).parseFromString(text, 'image/svg+xml').documentElement
  const groups = Array.from(root.getElementsByTagName('g'))
  const inLayer = (layer: string, name: string): readonly Element[] =>
    groups
      .filter((group) => group.getAttribute('class') === layer)
      .flatMap((group) => Array.from(group.getElementsByTagName(name)))
  return { text, faults, root, inLayer }
}

function sceneOf(publication: Publication): NetworkScene {
  return settledNetwork(publication).sceneOf().scene
}

test('the picture as SVG is well-formed, with one shape for each node and one path for each tie', () => {
  const scene = sceneOf(generatedPublication(120))
  const { faults, root, inLayer } = sheetOf(scene)
  expect(faults).toEqual([])
  expect(root.tagName).toBe('svg')
  expect(scene.ties.length).toBeGreaterThan(50)
  expect(inLayer('acteurs', 'path')).toHaveLength(scene.nodes.length)
  // Marks that touch have no line between them to draw.
  const lines = inLayer('liens', 'path').length
  expect(lines).toBeLessThanOrEqual(scene.ties.length)
  expect(lines).toBeGreaterThan(scene.ties.length * 0.9)
})

test('two that are tied twice have two lines, and a bent line is a curve', () => {
  const scene = sceneOf(
    smallPublication({
      acteurs: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      partenariats: [
        { de: 'a', vers: 'b', nature: 'convention' },
        { de: 'b', vers: 'a', nature: 'financement' },
        { de: 'b', vers: 'c', nature: 'financement' },
      ],
    }),
  )
  const paths = sheetOf(scene)
    .inLayer('liens', 'path')
    .map((path) => path.getAttribute('d') ?? '')
  expect(paths).toHaveLength(3)
  expect(paths.filter((d) => /^M[-\d. ]+Q[-\d. ]+$/.test(d))).toHaveLength(2)
  expect(paths.filter((d) => /^M[-\d. ]+L[-\d. ]+$/.test(d))).toHaveLength(1)
})

test('texts stay texts, with all that was written, however hostile the names', () => {
  const names = ['<script>alert</script>', 'A & B "dit" \u0007 <i>', 'l’Été ]]> & co']
  const scene = sceneOf(
    smallPublication({
      acteurs: names.map((nom, index) => ({ id: `n${index}`, nom })),
      partenariats: [
        { de: 'n0', vers: 'n1' },
        { de: 'n1', vers: 'n2' },
        { de: 'n2', vers: 'n0' },
      ],
    }),
  )
  const { text, faults, root, inLayer } = sheetOf(scene)
  expect(faults).toEqual([])
  expect(text).not.toContain('<script')
  const named = inLayer('noms', 'text').map(({ textContent }) => textContent)
  expect(named.toSorted()).toEqual(names.map((nom) => nom.replace('\u0007', '')).toSorted())
  const written = inLayer('legende', 'text').map(({ textContent }) => textContent)
  expect(written.filter((row) => row !== '1').join(' ')).toBe(
    [WORDS.title, ...WORDS.legend.map((line) => line.text), ...WORDS.credits].join(' '),
  )
  // Nothing leaves the sheet on its right.
  for (const row of written) expect(row.length).toBeLessThanOrEqual(46)
  expect(root.getElementsByTagName('title')[0]?.textContent).toBe(WORDS.title)
})

test('a long legend makes the picture taller with the sheet: it stands in the middle of it, as large as it has room for', () => {
  const scene = sceneOf(generatedPublication(120))
  const long = Array.from({ length: 45 }, () => ({ sample: 'family', family: 'cria', text: 'CRIA' }) as const)
  const { root, inLayer } = sheetOf(scene, { ...WORDS, legend: long })
  const height = Number(root.getAttribute('height'))
  expect(height).toBeGreaterThan(900)
  const places = inLayer('acteurs', 'path').map((path) =>
    (path.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number),
  )
  const [xs, ys] = [places.map(([x = 0]) => x), places.map(([, y = 0]) => y)]
  const [above, below] = [Math.min(...ys), height - Math.max(...ys)]
  expect(Math.abs(above - below)).toBeLessThan(60)
  expect(Math.min(above, Math.min(...xs))).toBeLessThan(80)
})
