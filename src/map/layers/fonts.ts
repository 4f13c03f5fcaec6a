/**
 * Fonts of the labels. The style names no `glyphs`, so MapLibre draws the letters itself, on a canvas, from the fonts of
 * the page. It reads weight and slope from the *first* name of the list, hence names that no font has, before ours.
 */
const FAMILY = 'Atkinson Hyperlegible Next Variable'

export const REGULAR = [FAMILY]
export const BOLD = ['Atlas SemiBold', FAMILY]
export const ITALIC = ['Atlas Italic', FAMILY]

const PATIENCE = 3000

/** Resolves once the page's font can be drawn on a canvas, or cannot be had: letters drawn before keep a wrong face. */
export async function fontsReady(): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE)
  })
  const loads = [`400 24px "${FAMILY}"`, `600 24px "${FAMILY}"`].map((font) => document.fonts.load(font, 'Aé'))
  await Promise.race([Promise.allSettled(loads), late])
}
