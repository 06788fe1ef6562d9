import { sheetWords } from './words.ts'

/** How long it has hurt (days), as the choice of the check says it in full; a number only where one was told. */
export function sinceText(days: number): string {
  const chosen: Readonly<Record<number, string>> = sheetWords.sinces
  return chosen[days] ?? sheetWords.days(days)
}
