/** What stands behind the `#` of the page that opens a sheet: a link, or on paper the sheet itself. */
export const SHEET_FRAGMENT = /^(?:shlink:\/|paper\.)[\w-]+$/
/** Before a sheet that is in its code whole. */
export const PAPER = 'paper.'
/** The longest of these, so that a printed code can be read. */
export const MOST_PAPER = 1_200

/** True for what brings a sheet, whole or not. */
export function isSheetFragment(fragment: string): boolean {
  return SHEET_FRAGMENT.test(fragment)
}
