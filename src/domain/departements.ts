/** The départements of the région, in the order of their codes. */
export const DEPARTEMENTS: Readonly<Record<string, string>> = {
  18: 'Cher',
  28: 'Eure-et-Loir',
  36: 'Indre',
  37: 'Indre-et-Loire',
  41: 'Loir-et-Cher',
  45: 'Loiret',
}

/** Whether the code of a commune or of a département, or a postal code, is one of the région's. */
export function isInRegion(code: string): boolean {
  return Object.hasOwn(DEPARTEMENTS, code.slice(0, 2))
}
