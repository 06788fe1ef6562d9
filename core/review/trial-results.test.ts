import { expect, test } from 'vitest'
import type { SessionRecord } from '#core/diary/diary.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import type { Step } from '#core/session/step.ts'
import type { Trial } from '#core/measures/trial.ts'
import { optionOf, trialResults } from './trial-results.ts'

const step = (technique: TechniqueId): Step => ({
  technique,
  tool: 'none',
  posture: 'sitting',
  seconds: 30,
  repeats: 1,
  restSeconds: 0,
  maxPain: 5,
  why: { kind: 'phase', phase: 'p2-release', words: '', sources: [] },
})
const session = (
  startedAt: number,
  techniques: readonly TechniqueId[],
  more: Partial<SessionRecord> = {},
): SessionRecord => ({
  id: `s${startedAt}`,
  startedAt,
  steps: techniques.map(step),
  outcomes: Object.fromEntries(techniques.map((_, index) => [index, 'done'])),
  painBefore: 6,
  ended: 'done',
  rated: { at: startedAt + 1, pain: 4 },
  ...more,
})
const warm: Trial = { kind: 'warmth', a: 'heat', b: 'none', seed: 1, startedAt: 100 }

test('a session counts for what was really done', () => {
  expect(optionOf('warmth', session(1, ['heat', 'ball-wall', 'stretch']))).toBe('heat')
  expect(optionOf('warmth', session(1, ['ball-wall', 'stretch']))).toBe('none')
  expect(optionOf('warmth', session(1, ['heat', 'stretch'], { outcomes: { 0: 'skipped', 1: 'done' } }))).toBe(
    'none',
  )
  expect(optionOf('tool', session(1, ['heat', 'cane', 'stretch']))).toBe('cane')
  expect(optionOf('tool', session(1, ['pressure']))).toBe('hand')
  expect(optionOf('order', session(1, ['heat', 'ball-wall', 'pressure', 'stretch']))).toBe('pressure-first')
  expect(optionOf('order', session(1, ['stretch', 'ball-wall']))).toBe('stretch-first')
})

test('a session that mixes both ways, or neither, is left aside', () => {
  expect(optionOf('warmth', session(1, ['heat', 'cold']))).toBeUndefined()
  expect(optionOf('warmth', session(1, ['ir', 'stretch']))).toBeUndefined()
  expect(optionOf('warmth', session(1, ['stretch'], { outcomes: {} }))).toBeUndefined()
  expect(optionOf('tool', session(1, ['ball-wall', 'cane']))).toBeUndefined()
  expect(optionOf('tool', session(1, ['stretch']))).toBeUndefined()
  expect(optionOf('order', session(1, ['stretch', 'ball-wall', 'stretch']))).toBeUndefined()
  expect(optionOf('order', session(1, ['ball-wall']))).toBeUndefined()
})

test('only rated sessions between start and end count, with their soreness', () => {
  const { rated: _rated, ...unrated } = session(300, ['heat'])
  const sessions = [
    session(50, ['heat']),
    session(150, ['heat'], { soreness: 'a-day' }),
    session(200, ['cold']),
    session(250, ['stretch']),
    unrated,
    session(400, ['heat']),
  ]
  expect(trialResults(warm, sessions, 400)).toEqual([
    { session: 's150', at: 150, option: 'heat', before: 6, after: 4, soreness: 'a-day' },
    { session: 's250', at: 250, option: 'none', before: 6, after: 4 },
  ])
  expect(trialResults(warm, sessions)).toHaveLength(3)
})
