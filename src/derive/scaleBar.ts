/** A scale bar: the round distance it stands for and its length on screen. */
export interface ScaleBar {
  readonly metres: number
  readonly pixels: number
}

/** The longest bar of a round distance (1, 2 or 5 times a power of ten) within a width. */
export function scaleBarOf(metresPerPixel: number, widest: number): ScaleBar {
  const most = metresPerPixel * widest
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 2].find((digit) => digit * power <= most) ?? 1) * power
  return { metres, pixels: metres / metresPerPixel }
}
