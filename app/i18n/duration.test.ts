import { afterAll, expect, test } from 'vitest'
import { planWords } from '#app/features/plan/words/plan.ts'
import { loadIn } from '#tools/translate/in-language.ts'
import { spokenTime } from './duration.ts'

const { loaded, close } = await loadIn('de', '/app/features/plan/words/plan.ts')
afterAll(close)
const german: typeof planWords = loaded['planWords']

test.each([
  [20, '20 s', '20 s'],
  [90, '90 s', '90 s'],
  [28, 'about 30 s', 'etwa 30 s'],
  [71, 'about 1 minute', 'etwa 1 Minute'],
  [82, 'about 1½ minutes', 'etwa 1½ Minuten'],
  [180, '3 minutes', '3 Minuten'],
  [198, 'about 3½ minutes', 'etwa 3½ Minuten'],
  [508, 'about 8 minutes', 'etwa 8 Minuten'],
  [600, '10 minutes', '10 Minuten'],
])('%i seconds are "%s"', (seconds, english, deutsch) => {
  expect(planWords.time(spokenTime(seconds))).toBe(english)
  expect(german.time(spokenTime(seconds))).toBe(deutsch)
})

test('no step of a plan is timed to the odd second', () => {
  for (let seconds = 5; seconds <= 1800; seconds += 1) {
    const { about, unit, value } = spokenTime(seconds)
    if (unit === 'seconds') expect(value % 5).toBe(0)
    else expect((value * 2) % 1).toBe(0)
    const said = unit === 'seconds' ? value : value * 60
    expect(about).toBe(said !== seconds)
    expect(Math.abs(said - seconds)).toBeLessThanOrEqual(Math.max(15, seconds * 0.1))
  }
})
