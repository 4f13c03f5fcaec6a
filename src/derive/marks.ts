/** How a family of organisations is drawn everywhere: on the map, in the graph, in lists and legends. */
export interface Mark {
  readonly shape: Shape
  /** Name of the CSS colour token, without its dashes (`--mark-…`). */
  readonly colour: string
}

/** The outlines in use; each family has its own, so that colour is never needed to tell two families apart. */
export type Shape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'triangle-down'
  | 'pentagon'
  | 'hexagon'
  | 'star'
  | 'cross'
  | 'house'
  | 'shield'
  | 'drop'
  | 'small-circle'

/**
 * Family code → mark. Cool hues belong to formation–emploi, warm ones to accueil–accompagnement, violets to the
 * steering bodies and grey to outside partners, after Okabe and Ito's palette for colour-blind readers.
 */
export const MARKS: Readonly<Record<string, Mark>> = {
  cria: { shape: 'star', colour: 'mark-navy' },
  'espace-vae': { shape: 'pentagon', colour: 'mark-sky' },
  'espace-libre-savoirs': { shape: 'triangle-down', colour: 'mark-navy' },
  'organisme-formation': { shape: 'square', colour: 'mark-blue' },
  'service-public-emploi': { shape: 'drop', colour: 'mark-sky' },
  'plateforme-mobilite': { shape: 'cross', colour: 'mark-green' },
  association: { shape: 'circle', colour: 'mark-vermillion' },
  hebergeur: { shape: 'house', colour: 'mark-brick' },
  'acces-aux-droits': { shape: 'diamond', colour: 'mark-amber' },
  ctai: { shape: 'hexagon', colour: 'mark-violet' },
  'service-etat': { shape: 'shield', colour: 'mark-plum' },
  collectivite: { shape: 'triangle', colour: 'mark-violet' },
  'partenaire-externe': { shape: 'small-circle', colour: 'mark-grey' },
}

const UNKNOWN: Mark = { shape: 'small-circle', colour: 'mark-grey' }

/** The mark of a family; a family without one of its own is drawn as an outside partner. */
export function markOf(type: string): Mark {
  return MARKS[type] ?? UNKNOWN
}

/**
 * SVG path of each shape around the origin, within a square of side 21, all of about the same area but the small circle;
 * y goes down.
 */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M0-8A8 8 0 1 1 0 8A8 8 0 1 1 0-8Z',
  square: 'M-7-7H7V7H-7Z',
  diamond: 'M0-10L10 0L0 10L-10 0Z',
  triangle: 'M0-9.5L9.5 7.5H-9.5Z',
  'triangle-down': 'M0 9.5L-9.5-7.5H9.5Z',
  pentagon: 'M0-9.5L9-2.9L5.6 7.7H-5.6L-9-2.9Z',
  hexagon: 'M-4.7-8.2H4.7L9.4 0L4.7 8.2H-4.7L-9.4 0Z',
  star: 'M0-10.5L3.1-3.6L10.2-3.2L4.9 1.9L6.5 9.2L0 5.4L-6.5 9.2L-4.9 1.9L-10.2-3.2L-3.1-3.6Z',
  cross: 'M-3.4-9.5H3.4V-3.4H9.5V3.4H3.4V9.5H-3.4V3.4H-9.5V-3.4H-3.4Z',
  house: 'M0-10L9-2V8.5H-9V-2Z',
  shield: 'M-8-8.5H8V-1C8 5 3.5 8.5 0 10C-3.5 8.5-8 5-8-1Z',
  drop: 'M0 10C-5 3.5-8 1-8-2.5A8 7.5 0 0 1 8-2.5C8 1 5 3.5 0 10Z',
  'small-circle': 'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z',
}

/** A leaf of a calendar, for a session that is announced, within a square of side 18: the leaf, then what is cut out of it. */
export const SESSION_PATHS = {
  leaf: 'M-7-6H-4.5V-8.5H-2.5V-6H2.5V-8.5H4.5V-6H7V8H-7Z',
  days: 'M-5-1H-2V2H-5ZM-1-1H2V2H-1ZM3-1H5V2H3ZM-5 3.5H-2V6H-5ZM-1 3.5H2V6H-1Z',
} as const
