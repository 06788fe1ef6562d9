/** What is heard besides words, looked at as a wave: nobody who listens with their eyes shut wants a click or a crackle. */
import { expect, test } from 'vitest'
import { BREATH_IN_MS, BREATH_MS } from '#core/session/breath.ts'
import { BELL_RATE as RATE, bellSamples } from './bells.ts'
import { BREATH_RATE, breathSamples } from './breath-samples.ts'

const BELLS = ['start', 'half', 'end', 'switch', 'tick'] as const

const peakOf = (samples: Float32Array) => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
/** Root mean square of a part, in seconds. */
const loudness = (samples: Float32Array, rate: number, from: number, to: number) => {
  const part = samples.subarray(Math.round(from * rate), Math.round(to * rate))
  return Math.sqrt(part.reduce((sum, x) => sum + x ** 2, 0) / part.length)
}
/** How much of one frequency is in a part, by Goertzel. */
const toneOf = (samples: Float32Array, rate: number, hertz: number) => {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / rate)
  let [before, last] = [0, 0]
  for (const x of samples) [before, last] = [last, x + turn * last - before]
  return Math.sqrt(before ** 2 + last ** 2 - turn * before * last) / samples.length
}

test.each(BELLS)(
  'the bell "%s" begins and ends in silence, jumps nowhere, and leaves room for others',
  bell => {
    const samples = bellSamples(bell)
    expect(samples[0]).toBe(0)
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.0005)
    expect(peakOf(samples)).toBeGreaterThan(0.05)
    expect(peakOf(samples)).toBeLessThan(0.5)
    const steepest = samples.reduce((most, x, at) => Math.max(most, Math.abs(x - (samples[at - 1] ?? 0))), 0)
    // A tone of 660 Hz moves by 0.17 of its peak from one sample to the next; a click would be a jump.
    expect(steepest / peakOf(samples)).toBeLessThan(0.2)
  },
)

test('a bell is struck, not switched on: it swells within 30 ms and then only dies away', () => {
  const samples = bellSamples('start')
  /** One beat of the two tones beside each other, so that only the trend is left. */
  const beat = 0.95
  const heard = [0, 1, 2, 3].map(part => loudness(samples, RATE, part * beat, (part + 1) * beat))
  expect(loudness(samples, RATE, 0, 0.005)).toBeLessThan(0.2 * loudness(samples, RATE, 0.03, 0.06))
  for (const [part, level] of heard.entries())
    if (part > 0) expect(level).toBeLessThan(0.45 * (heard[part - 1] ?? 0))
  expect(heard.at(-1)).toBeLessThan(0.03 * (heard[0] ?? 0))
})

test('the tone leads, an overtone colours it at first and is gone before it', () => {
  const samples = bellSamples('start')
  const [early, late] = [samples.subarray(0, RATE / 5), samples.subarray(RATE, 1.5 * RATE)]
  const share = (part: Float32Array) => toneOf(part, RATE, 528 * 2.74) / toneOf(part, RATE, 528)
  expect(share(early)).toBeGreaterThan(0.1)
  expect(share(early)).toBeLessThan(0.4)
  expect(share(late)).toBeLessThan(0.25 * share(early))
})

test('the counted second is shorter and softer than every bell', () => {
  const tick = bellSamples('tick')
  for (const bell of BELLS.slice(0, 4)) {
    expect(tick.length).toBeLessThan(0.2 * bellSamples(bell).length)
    expect(peakOf(tick)).toBeLessThan(0.9 * peakOf(bellSamples(bell)))
  }
})

test('one round of the breath is one breath of the pacer, silent where it turns, and without a seam', () => {
  const samples = breathSamples()
  expect(samples.length / BREATH_RATE).toBe(BREATH_MS / 1000)
  const heard = (from: number, to: number) => loudness(samples, BREATH_RATE, from, to)
  const inSeconds = BREATH_IN_MS / 1000
  const loudest = heard(inSeconds / 2, inSeconds * 0.75)
  expect(heard(0, 0.1)).toBeLessThan(0.05 * loudest)
  expect(heard(inSeconds - 0.05, inSeconds + 0.05)).toBeLessThan(0.1 * loudest)
  expect(heard(9.8, 10)).toBeLessThan(0.05 * loudest)
  expect(peakOf(samples)).toBeLessThan(0.35)
})

test('in, the air swells to the end; out, it is let go early and dies away, lower than in', () => {
  const samples = breathSamples()
  const heard = (from: number, to: number) => loudness(samples, BREATH_RATE, from, to)
  expect(heard(2, 3)).toBeGreaterThan(2 * heard(0, 1))
  expect(heard(5, 6)).toBeGreaterThan(2 * heard(8, 9))
  const brightness = (from: number, to: number) => {
    const part = samples.subarray(from * BREATH_RATE, to * BREATH_RATE)
    const moved = part.map((x, at) => x - (part[at - 1] ?? x))
    return loudness(moved, 1, 0, moved.length) / loudness(part, 1, 0, part.length)
  }
  expect(brightness(2, 3)).toBeGreaterThan(1.3 * brightness(6, 8))
})
