import { expect, test } from 'vitest'
import { EMPTY_DIARY, applyEvents, type Diary, type SessionRecord } from '#core/diary/diary.ts'
import { utc } from '#test/builders/calendar.ts'
import { gate } from './gate.ts'
import { needsMiniCheck } from './mini-check.ts'
import { fullCheckDue, isWorseSinceCheck, lastRecheckDay, recheck, type RecheckReason } from './recheck.ts'
import { FRESH_MS } from '#core/diary/latest-pain.ts'
import type { Assessment, Tier } from '#core/safety/types.ts'

const DAY = 86_400_000
const START = 1_000 * DAY
const day = (days: number): number => START + days * DAY

const painted = { at: START, painting: [], places: ['interscapular.L'], intensity: 4 } as const
const checkedAt = (at: number, tier: Tier = 'self-care', painNow = 4) => ({
  at,
  tier,
  answers: { painNow, flags: {}, conditions: {} },
})
const diary = (more: Partial<Diary> = {}): Diary => ({
  ...EMPTY_DIARY,
  painted: painted,
  checked: checkedAt(START),
  ...more,
})
const session = (startedAt: number, painBefore: number, rated?: SessionRecord['rated']): SessionRecord => ({
  id: 's',
  startedAt,
  steps: [],
  outcomes: {},
  painBefore,
  ...(rated ? { rated } : {}),
})

test.each<[string, number, number, RecheckReason | undefined]>([
  ['on the day of the check', 0, 0.5, undefined],
  ['just before day 3', 0, 2.99, undefined],
  ['on day 3', 0, 3, 'day'],
  ['on day 6, checked on day 3', 3, 6.9, undefined],
  ['on day 7, checked on day 3', 3, 7, 'day'],
  ['on day 7, checked on day 2', 2, 7, 'day'],
  ['on day 13, checked on day 7', 7, 13.9, undefined],
  ['on day 14, checked on day 7', 7, 14, 'day'],
  ['on day 14, checked on day 13', 13, 14, 'day'],
  ['on day 27, checked on day 14', 14, 27.9, undefined],
  ['on day 28, checked on day 14', 14, 28, 'day'],
  ['six weeks after, checked on day 28', 28, 42, 'day'],
  ['six weeks after, checked on day 42', 42, 55.9, undefined],
])('the whole check is asked again at its time: %s', (_when, checked, now, due) => {
  expect(fullCheckDue(diary({ checked: checkedAt(day(checked)) }), day(now), utc)).toBe(due)
})

test('who painted in the evening is asked the whole check from the morning of day 3 on, on the date of the review', () => {
  const evening = { ...painted, at: day(0.75) }
  const since = (now: number) =>
    fullCheckDue(diary({ painted: evening, checked: checkedAt(day(0.76)) }), day(now), utc)
  expect([since(2.99), since(3.3)]).toEqual([undefined, 'day'])
})

test.each([
  [-1, 0],
  [0, 0],
  [2, 0],
  [3, 3],
  [6, 3],
  [7, 7],
  [13, 7],
  [14, 14],
  [27, 14],
  [28, 28],
  [42, 42],
])('after %d days the latest day of asking was %d', (now, last) => {
  expect(lastRecheckDay(now)).toBe(last)
})

test('whoever was never checked, painted anew or felt something new is asked everything', () => {
  const { checked: _checked, ...never } = diary()
  expect(fullCheckDue(never, day(0), utc)).toBe('never-checked')
  expect(fullCheckDue(diary({ checked: checkedAt(START - 1) }), day(0), utc)).toBe('painted-since')
  expect(fullCheckDue(diary({ askAgain: true }), day(0), utc)).toBe('something-new')
})

test('a clock set back by more than a day asks everything, by less it does not', () => {
  expect(fullCheckDue(diary(), day(-1), utc)).toBeUndefined()
  expect(fullCheckDue(diary(), day(-1) - 1, utc)).toBe('clock')
})

test('whoever was told to see somebody is not asked again, but kept from self-care', () => {
  const urgent = diary({ checked: checkedAt(START, 'same-day'), askAgain: true })
  expect(fullCheckDue(urgent, day(10), utc)).toBeUndefined()
})

test('without a painting the days count from the check', () => {
  const { painted: _painted, ...unpainted } = diary()
  expect(fullCheckDue(unpainted, day(2.9), utc)).toBeUndefined()
  expect(fullCheckDue(unpainted, day(3), utc)).toBe('day')
})

test('pain two points above the check asks everything again, before or after a session', () => {
  expect(isWorseSinceCheck(diary({ sessions: [session(day(1), 5)] }), utc)).toBe(false)
  expect(isWorseSinceCheck(diary({ sessions: [session(day(1), 6)] }), utc)).toBe(true)
  expect(isWorseSinceCheck(diary({ sessions: [session(day(1), 3, { at: day(1) + 1, pain: 5 })] }), utc)).toBe(
    false,
  )
  expect(isWorseSinceCheck(diary({ sessions: [session(day(1), 3, { at: day(1) + 1, pain: 6 })] }), utc)).toBe(
    true,
  )
  expect(fullCheckDue(diary({ sessions: [session(day(1), 6)] }), day(1), utc)).toBe('worse')
})

test('pain told before the check, or at its very moment, is old news', () => {
  const checked = checkedAt(day(1))
  expect(isWorseSinceCheck(diary({ checked, sessions: [session(day(0), 9)] }), utc)).toBe(false)
  expect(isWorseSinceCheck(diary({ checked, sessions: [session(day(1), 9)] }), utc)).toBe(false)
})

test('a flare told since the check asks everything again', () => {
  const flaredAt = (at: number) => diary({ notes: { ...EMPTY_DIARY.notes, flares: [{ at, before: [] }] } })
  expect(isWorseSinceCheck(flaredAt(START), utc)).toBe(false)
  expect(isWorseSinceCheck(flaredAt(START + 1), utc)).toBe(true)
})

test('a check without a pain counts as no pain, and no check as no worsening', () => {
  const checked = { at: START, tier: 'self-care', answers: { flags: {}, conditions: {} } } as const
  expect(isWorseSinceCheck(diary({ checked, sessions: [session(day(1), 2)] }), utc)).toBe(true)
  expect(isWorseSinceCheck(diary({ checked, sessions: [session(day(1), 1)] }), utc)).toBe(false)
  const { checked: _checked, ...never } = diary({ sessions: [session(day(1), 9)] })
  expect(isWorseSinceCheck(never, utc)).toBe(false)
})

test('before a session the short check is asked, unless a check is half an hour old or less', () => {
  expect(recheck(diary(), START + FRESH_MS, utc)).toEqual({ ask: 'nothing' })
  expect(recheck(diary(), START + FRESH_MS + 1, utc)).toEqual({ ask: 'mini' })
  expect(recheck(diary(), day(3), utc)).toEqual({ ask: 'full', because: 'day' })
  expect(recheck(diary({ clearedAt: day(1) }), day(1) + FRESH_MS, utc)).toEqual({ ask: 'nothing' })
})

test('the short check counts from whichever check was later, and a clock set back asks it', () => {
  expect(needsMiniCheck(diary({ clearedAt: START - DAY }), START)).toBe(false)
  expect(needsMiniCheck(diary({ clearedAt: day(1) }), day(1))).toBe(false)
  expect(needsMiniCheck(diary(), START - 1)).toBe(true)
  expect(needsMiniCheck(EMPTY_DIARY, START)).toBe(true)
  expect(needsMiniCheck(EMPTY_DIARY, FRESH_MS)).toBe(false)
  expect(FRESH_MS).toBe(1_800_000)
})

const found =
  (tier: Tier, unasked: readonly string[] = []) =>
  (): Assessment => ({
    tier,
    unasked,
    reasons: [],
    limits: [],
  })

test('the gate opens self-care only for a fresh and whole check', () => {
  expect(gate(EMPTY_DIARY, found('self-care'), START, utc).open).toBe('find')
  const { checked: _checked, ...unchecked } = diary()
  expect(gate(unchecked, found('self-care'), START, utc).open).toBe('check')
  expect(gate(diary(), found('self-care'), START, utc)).toEqual({
    open: 'care',
    assessment: found('self-care')(),
  })
  expect(gate(diary(), found('gp-soon'), START, utc).open).toBe('care')
  expect(gate(diary(), found('self-care', ['fever']), START, utc).open).toBe('check')
  expect(gate(diary(), found('self-care'), day(3), utc).open).toBe('check')
})

test.each<Tier>(['same-day', 'emergency-now'])('whoever was told %s stays at the stop', tier => {
  const stopped = { open: 'stop', assessment: found(tier)() }
  expect(gate(diary({ checked: checkedAt(START, tier) }), found(tier), day(9), utc)).toEqual(stopped)
  expect(gate({ ...EMPTY_DIARY, checked: checkedAt(START, tier) }, found(tier), START, utc)).toEqual(stopped)
  expect(gate(diary(), found(tier), START, utc)).toEqual(stopped)
})

test('a day noted as a 9 after a check at 3 asks the whole check again; a note about the day before it does not', () => {
  const noted = (at: number, on: number, painNow: number) =>
    applyEvents(
      [{ id: `n${at}`, at, happening: { type: 'day-noted', day: utc.dayOf(on), painNow } }],
      diary({ checked: checkedAt(day(1), 'self-care', 3) }),
    )
  expect(fullCheckDue(noted(day(1.5), day(1.5), 9), day(1.6), utc)).toBe('worse')
  expect(fullCheckDue(noted(day(1.5), day(1.5), 4), day(1.6), utc)).toBeUndefined()
  expect(fullCheckDue(noted(day(1.5), day(0), 9), day(1.6), utc)).toBeUndefined()
})
