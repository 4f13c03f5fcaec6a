/** Rows of 10 mm that hold on an A4 page under the heading of the sheet, which every page repeats. */
const ON_A_PAGE = 23

/** At least so many lines for those who come without being on the list: more would cost a blank page. */
const LEAST = 1

/** How many empty rows an attendance sheet ends with: enough for unlisted people, and no page left half empty. */
export function blankRows(listed: number): number {
  return Math.ceil((listed + LEAST) / ON_A_PAGE) * ON_A_PAGE - listed
}
