/** One class of a colour scale: the values above `above` and up to `upTo` are painted with the colour token. */
export interface ScaleClass {
  readonly token: string
  readonly above: number
  readonly upTo: number
}

/** Classes in rising order. The first holds zero alone; together they cover every value from zero to the highest. */
export type ColourScale = readonly ScaleClass[]

const TOKENS = ['scale-1', 'scale-2', 'scale-3', 'scale-4'] as const

/** Steps that read well; for counts only those that are whole. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/**
 * Cuts zero to the highest value into at most four classes of one round width, and zero by itself. The map paints with
 * these classes and the legend lists them: the two cannot disagree.
 */
export function colourScaleOf(values: readonly number[], { whole }: { readonly whole: boolean }): ColourScale {
  const zero: ScaleClass = { token: 'scale-0', above: Number.NEGATIVE_INFINITY, upTo: 0 }
  const highest = Math.max(0, ...values)
  if (highest === 0) return [zero]
  const width = roundUp(highest / TOKENS.length, whole)
  const count = Math.ceil(highest / width - 1e-9)
  const classes = TOKENS.slice(0, count).map((token, index) => ({
    token,
    above: tidy(index * width),
    upTo: tidy((index + 1) * width),
  }))
  return [zero, ...classes]
}

/** The rank of a value's class; what lies beyond the last class belongs to the last. */
export function classOf(scale: ColourScale, value: number): number {
  const index = scale.findIndex(({ upTo }) => value <= upTo)
  return index === -1 ? scale.length - 1 : index
}

function roundUp(step: number, whole: boolean): number {
  if (whole && step <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(step))
  const digits = ROUND.find((digit) => digit * power >= step - 1e-9 && (!whole || Number.isInteger(digit * power)))
  return tidy((digits ?? 10) * power)
}

/** Without the dust of binary fractions (0.30000000000000004). */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
