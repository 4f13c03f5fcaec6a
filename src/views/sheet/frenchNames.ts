/** Words in Latin letters, and what joins them: « France Travail ». */
const NAMES = /(\p{Script=Latin}[\p{Script=Latin}\d]*(?:[\s’'.-]+\p{Script=Latin}[\p{Script=Latin}\d]*)*)/u

/**
 * Cuts a label in another script at the French names that it keeps as they stand on doors and letters, so that each
 * part is read out, and runs, its own way.
 */
export function frenchNamesIn(label: string): readonly { readonly text: string; readonly isFrench: boolean }[] {
  // Split by a group: every other part is a name.
  return label
    .split(NAMES)
    .map((text, index) => ({ text, isFrench: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
