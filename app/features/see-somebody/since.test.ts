import { expect, test } from 'vitest'
import { factWords } from '#app/features/check/words.ts'
import { sinceText } from './since.ts'

test('the sheet says how long by the choice that was made, never as a number nobody told', () => {
  for (const { days } of factWords.sinces) expect(sinceText(days)).not.toMatch(/\d/)
  expect(sinceText(4)).toBe('Some days')
})
