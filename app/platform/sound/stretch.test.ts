import { expect, test } from 'vitest'
import { stretched } from './stretch.ts'

const RATE = 16_000
/** A voice that says one vowel at 120 Hz, with a few overtones. */
const vowel = Float32Array.from({ length: RATE }, (_, at) =>
  [1, 2, 3, 5].reduce((sum, over) => sum + Math.sin((2 * Math.PI * 120 * over * at) / RATE) / (4 * over), 0),
)
/** How high a voice is, by the shift at which it is most like itself; Hz. */
const pitchOf = (samples: Float32Array) => {
  const middle = samples.subarray(4_000, 8_000)
  const alike = (shift: number) =>
    middle.reduce((sum, x, at) => sum + x * (samples[4_000 + at + shift] ?? 0), 0)
  const shifts = Array.from({ length: 160 }, (_, at) => at + 60)
  return RATE / shifts.reduce((best, shift) => (alike(shift) > alike(best) ? shift : best))
}

test.each([0.85, 1.15])(
  'at the pace %f a sentence takes another time, and the voice stays as high as it is',
  pace => {
    const slow = stretched(vowel, pace, RATE)
    expect(slow.length).toBe(Math.ceil(vowel.length / pace))
    expect(pitchOf(slow)).toBeCloseTo(pitchOf(vowel), 0)
  },
)

test('it stays as loud as it was, and jumps nowhere', () => {
  const slow = stretched(vowel, 0.85, RATE)
  const steepest = (samples: Float32Array) =>
    samples.reduce((most, x, at) => Math.max(most, Math.abs(x - (samples[at - 1] ?? x))), 0)
  const power = (samples: Float32Array) => samples.reduce((sum, x) => sum + x ** 2, 0) / samples.length
  expect(power(slow.subarray(1_000, 15_000)) / power(vowel)).toBeGreaterThan(0.85)
  expect(power(slow.subarray(1_000, 15_000)) / power(vowel)).toBeLessThan(1.15)
  expect(steepest(slow)).toBeLessThan(1.5 * steepest(vowel))
})

test('the usual pace changes nothing', () => {
  expect(stretched(vowel, 1, RATE)).toEqual(vowel)
})
