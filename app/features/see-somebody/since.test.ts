import { expect, test } from 'vitest'
import { words } from '#app/i18n/words.ts'
import { sinceText } from './since.ts'

test('the sheet says how long in the words that were chosen, never as a number nobody told', () => {
  for (const { days, label } of words.check.sinces) expect(sinceText(days)).toBe(label)
})
