import { MARKS } from '../derive/marks.ts'
import { cssColours } from '../style/cssColour.ts'

const TOKENS = [
  'map-outside',
  'map-land',
  'map-border',
  'map-water',
  'map-label',
  'map-halo',
  'scale-0',
  'scale-1',
  'scale-2',
  'scale-3',
  'scale-4',
  'cover-0',
  'cover-1',
  'cover-2',
  'cover-3',
  'cover-4',
  'mark-edge',
  'accent',
  'on-accent',
  'ink-soft',
  'surface',
  'line-strong',
] as const

/** The colours that the map paints with in the theme on screen; an unknown token is a fault of ours. */
export type Palette = (token: (typeof TOKENS)[number] | (string & {})) => string

/** Reads the tokens once: MapLibre and canvas know nothing of CSS variables. */
export function readPalette(): Palette {
  const colours = cssColours<string>([...TOKENS, ...Object.values(MARKS).map(({ colour }) => colour)])
  return (token) => {
    const colour = colours.get(token)
    if (colour === undefined) throw new Error(`The map's palette has no "${token}".`)
    return colour
  }
}
