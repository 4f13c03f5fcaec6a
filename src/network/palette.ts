import { MARKS, markOf } from '../derive/marks.ts'
import type { TieTone } from '../derive/networkTies.ts'
import { cssColour } from '../style/cssColour.ts'

/** Colour token of each tone of ties; the legend and the picture both take it from here. */
export const TONE_TOKENS: Readonly<Record<TieTone, string>> = {
  'formation-emploi': 'mark-blue',
  'accueil-accompagnement': 'mark-vermillion',
  pilotage: 'mark-violet',
  pont: 'ink',
  autre: 'mark-grey',
}

/** Width of the ties of each tone, in pixels: the bridges between the two ecosystems stand out by more than colour. */
export const TONE_WIDTHS: Readonly<Record<TieTone, number>> = {
  'formation-emploi': 1.2,
  'accueil-accompagnement': 1.2,
  pilotage: 1.2,
  pont: 2.6,
  autre: 1.2,
}

/** The colours that the theme on screen gives to all that is drawn. */
export interface Palette {
  readonly marks: ReadonlyMap<string, string>
  readonly tones: Readonly<Record<TieTone, string>>
  readonly page: string
  readonly edge: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly lineStrong: string
  readonly accent: string
  readonly focus: string
  readonly font: string
}

/** Reads the colours and the typeface from the tokens. */
export function readPalette(): Palette {
  const tokens = new Set([...Object.values(MARKS), markOf('')].map(({ colour }) => colour))
  return {
    marks: new Map([...tokens].map((token) => [token, cssColour(token)])),
    tones: {
      'formation-emploi': tone('formation-emploi'),
      'accueil-accompagnement': tone('accueil-accompagnement'),
      pilotage: tone('pilotage'),
      pont: tone('pont'),
      autre: tone('autre'),
    },
    page: cssColour('page'),
    edge: cssColour('mark-edge'),
    ink: cssColour('ink'),
    inkSoft: cssColour('ink-soft'),
    line: cssColour('line'),
    lineStrong: cssColour('line-strong'),
    accent: cssColour('accent'),
    focus: cssColour('focus'),
    font: getComputedStyle(document.documentElement).getPropertyValue('--font'),
  }
}

function tone(name: TieTone): string {
  return cssColour(TONE_TOKENS[name])
}
