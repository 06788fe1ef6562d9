import { words } from '#app/i18n/words.ts'
import { sheetWords } from './words.ts'

/** How long it has hurt (days), in the words that were chosen; a number only where one was told. */
export function sinceText(days: number): string {
  return words.check.sinces.find(choice => choice.days === days)?.label ?? sheetWords.days(days)
}
