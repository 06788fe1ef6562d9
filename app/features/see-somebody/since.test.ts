import { expect, test } from 'vitest'
import { words } from '#app/i18n/words.ts'
import { sinceText } from './since.ts'

test('the sheet says how long by the choice that was made, never as a number nobody told', () => {
  for (const { days } of words.check.sinces) expect(sinceText(days)).not.toMatch(/\d/)
  expect(sinceText(4)).toBe('Some days')
})
