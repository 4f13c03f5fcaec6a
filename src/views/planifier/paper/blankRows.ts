/** Rows of 10 mm that hold on an A4 page under the heading of the sheet, and on each page after. */
const FIRST_PAGE = 23
const NEXT_PAGE = 26

/** At least so many lines for those who come without being on the list: more would cost a blank page. */
const LEAST = 1

/** How many empty rows an attendance sheet ends with: enough for unlisted people, and no page left half empty. */
export function blankRows(listed: number): number {
  const needed = listed + LEAST
  const pages = needed <= FIRST_PAGE ? 0 : Math.ceil((needed - FIRST_PAGE) / NEXT_PAGE)
  return FIRST_PAGE + pages * NEXT_PAGE - listed
}
