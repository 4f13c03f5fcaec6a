import { MARKS, markOf } from '../derive/marks.ts'
import type { TieTone } from '../derive/networkTies.ts'
import { cssColours } from '../style/cssColour.ts'

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

/** Colour tokens of the rest of the picture. */
const TOKENS = {
  page: 'page',
  edge: 'mark-edge',
  ink: 'ink',
  inkSoft: 'ink-soft',
  line: 'line',
  lineStrong: 'line-strong',
  accent: 'accent',
  focus: 'focus',
  border: 'map-border',
  water: 'map-water',
} as const

/** The colours that the theme on screen gives to all that is drawn. */
export interface Palette extends Readonly<Record<keyof typeof TOKENS, string>> {
  readonly marks: ReadonlyMap<string, string>
  readonly tones: Readonly<Record<TieTone, string>>
  readonly font: string
}

/** Reads the colours and the typeface from the tokens. */
export function readPalette(): Palette {
  const marks = [...Object.values(MARKS), markOf('')].map(({ colour }) => colour)
  const colours = cssColours<string>([...marks, ...Object.values(TONE_TOKENS), ...Object.values(TOKENS)])
  const colour = (token: string): string => colours.get(token) ?? 'currentcolor'
  return {
    marks: colours,
    tones: mapValues(TONE_TOKENS, colour),
    ...mapValues(TOKENS, colour),
    font: getComputedStyle(document.documentElement).getPropertyValue('--font'),
  }
}

function mapValues<Key extends string>(
  tokens: Readonly<Record<Key, string>>,
  change: (token: string) => string,
): Record<Key, string> {
  return Object.fromEntries(Object.entries<string>(tokens).map(([key, token]) => [key, change(token)])) as Record<
    Key,
    string
  >
}
