import { expect, test } from 'vitest'
import { having, knot, knowledge, requestOf } from '#test/builders/plans.ts'
import { safetyWords } from '#core/safety/words.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { PastFinding } from '#core/plan/context/request.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { noteFor } from './note.ts'
import { planWords as say } from '#core/plan/words/words.ts'

type Story = Parameters<typeof requestOf>[0]
type Day = Partial<Parameters<typeof noteFor>[1]>

const noteOf = (story: Story = {}, day: Day = {}) =>
  noteFor(contextOf(requestOf(story), knowledge), {
    phase: 'p2-release',
    day: 1,
    minutes: 10,
    sore: false,
    pressed: true,
    warmed: true,
    ...day,
  })
const found = (...findings: readonly PastFinding[]): Story => ({ history: { done: 4, findings } })

test('a usual day needs no word', () => {
  expect(noteOf()).toBeUndefined()
})

test('a very sore day, a minor and a doctor to see first have their own words, the sorest first', () => {
  expect(noteOf({ answers: { painNow: 7 } }, { sore: true })).toContain(say.sore)
  expect(noteOf({ answers: { painNow: 7 } }, { sore: true, warmed: false })).toContain(say.soreNoWarmth)
  expect(noteOf({ answers: { age: 16 } }, { sore: true })).toContain(whileWaiting.under18.because)
  const stop = found({ rule: 'pain-worse', action: 'gp-soon', stopPressure: true })
  expect(noteOf(stop)).toBe(safetyWords.limits.noPressure)
})

test('what is fresh is left to settle for two days', () => {
  const fresh = { answers: { ...having('injury-48h'), painNow: 2 } }
  expect(noteOf(fresh, { day: 2, phase: 'p0-acute' })).toBe(say.fresh)
  expect(noteOf(fresh, { day: 3 })).not.toBe(say.fresh)
  expect(noteOf({ answers: having('swelling-here') }, { phase: 'p0-acute' })).toContain(say.fresh)
})

test('whoever was left sore rests from pressing today, and only today', () => {
  const sore: Story = {
    history: { done: 1, days: [{ ago: 1, steps: [press('rhomboid-major')], soreness: 'longer' }] },
  }
  expect(noteOf(sore)).toBe(say.rest)
  expect(noteOf(sore, { day: 2 })).not.toBe(say.rest)
})

test('a knot that cannot be pressed is spoken of once', () => {
  const nothing: Story = { setup: { tools: [], positions: [] } }
  expect(noteOf(nothing)).toBe(say.nothingPressed)
  expect(noteOf(nothing, { day: 2 })).toBeUndefined()
  expect(noteOf({ ...nothing, knots: [] }, { pressed: false })).toBeUndefined()
})

test('every fourth day of releasing is a day off', () => {
  expect(noteOf({}, { day: 4 })).toBe(say.dayOff)
  expect(noteOf({}, { day: 5 })).toBeUndefined()
  expect(noteOf({}, { day: 4, phase: 'p3-rebuild' })).toBeUndefined()
})

test('a day a tenth shorter than asked for says so, unless there is a better word', () => {
  expect(noteOf({}, { minutes: 8.9 })).toBe(say.shorter)
  expect(noteOf({}, { minutes: 9 })).toBeUndefined()
  expect(noteOf({}, { day: 4, minutes: 2 })).toBe(say.dayOff)
})

test('what a review changed is said on the first day', () => {
  expect(noteOf(found({ rule: 'calm-week', action: 'move-to-prevent' }))).toBe(say.prevent)
  expect(noteOf(found({ rule: 'ten-days-level', action: 'shift-to-strength' }))).toBe(say.rebuild)
  expect(noteOf(found({ rule: 'too-much-pressing', action: 'reduce' }))).toContain(say.reduced)
  expect(noteOf(found({ rule: 'too-much-pressing', action: 'reduce' }), { day: 3 }) ?? '').not.toContain(
    say.reduced,
  )
  const stopped = found({ rule: 'sore-too-long', action: 'stop-technique', techniques: ['cane'] })
  expect(noteOf(stopped)).toContain(say.stopped)
})

test('the one thing to change is said where it can be done', () => {
  const change = (change: NonNullable<PastFinding['change']>) =>
    found({ rule: 'no-change-yet', action: 'change-one-thing', change })
  expect(noteOf(change('heat-first'))).toContain(say.warmFirst)
  expect(
    noteOf({ ...change('heat-first'), setup: { minutesADay: 15 } }, { minutes: 15 }) ?? '',
  ).not.toContain(say.warmFirst)
  expect(noteOf({ ...change('heat-first'), answers: having('sensation-loss') }) ?? '').not.toContain(
    say.warmFirst,
  )
  expect(noteOf(change('lighter-longer'))).toContain(say.lighterLonger)
  expect(noteOf(change('lighter-longer'), { pressed: false }) ?? '').not.toContain(say.lighterLonger)
  expect(noteOf(change('other-muscle'))).toContain(say.otherMuscle)
  const two = [knot('rhomboid-major'), knot('levator-scapulae')]
  expect(noteOf({ ...change('other-muscle'), knots: two }) ?? '').not.toContain(say.otherMuscle)
})

function press(muscle: 'rhomboid-major') {
  return { technique: 'ball-wall', tool: 'socks', posture: 'wall', muscle } as const
}
