import { expect, test } from 'vitest'
import { applyEvents, EMPTY_DIARY, type Diary } from '#core/diary/diary.ts'
import type { Assessment, Tier } from '#core/safety/types.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import { utc } from '#test/builders/calendar.ts'
import { gate, gateToMove, isPainFreeStart } from './gate.ts'

const DAY = 86_400_000
const START = 1_000 * DAY
const NO_PAIN: Answers = { age: 40, sex: 'male', places: [], painNow: 0, flags: {}, conditions: {} }
const found =
  (tier: Tier, unasked: readonly string[] = []) =>
  (): Assessment => ({ tier, unasked, reasons: [], limits: [] })
const checkedAt = (at: number, answers: Answers = NO_PAIN, tier: Tier = 'self-care'): Diary => ({
  ...EMPTY_DIARY,
  checked: { at, tier, answers },
})
const toMove = (diary: Diary, now = START, assess = found('self-care')) =>
  gateToMove(diary, assess, now, utc).open

test('who marked no place and has no pain may move after a check of the whole body, and nothing else opens', () => {
  expect(toMove(EMPTY_DIARY)).toBe('find')
  const diary = checkedAt(START)
  expect(toMove(diary)).toBe('care')
  expect(gate(diary, found('self-care'), START, utc).open).toBe('find')
})

test('without a place, too, an open question keeps everything shut, and a sign stops', () => {
  const diary = checkedAt(START)
  expect(toMove(diary, START, found('self-care', ['fever']))).toBe('check')
  expect(toMove(diary, START, found('same-day'))).toBe('stop')
  expect(toMove(checkedAt(START, NO_PAIN, 'emergency-now'), START, found('emergency-now'))).toBe('stop')
  expect(toMove(diary, START + 3 * DAY)).toBe('check')
  expect(toMove({ ...diary, askAgain: true })).toBe('check')
})

test('who told a pain has a place to mark first, whether in the check or since', () => {
  const { painNow: _none, ...untold } = NO_PAIN
  expect(toMove(checkedAt(START, { ...NO_PAIN, painNow: 1 }))).toBe('find')
  expect(toMove(checkedAt(START, untold))).toBe('find')
  expect(toMove(checkedAt(START, { ...NO_PAIN, places: ['lower-lumbar-paraspinal.L'] }))).toBe('find')
  const flare = { at: START + 1, before: [] }
  const diary = checkedAt(START)
  const worse: Diary = { ...diary, notes: { ...diary.notes, flares: [flare] } }
  expect(toMove(worse, START + 2)).toBe('find')
  expect([isPainFreeStart(diary, utc), isPainFreeStart(worse, utc)]).toEqual([true, false])
})

test('the least pain told since then has a place, too; none is none', () => {
  const noted = (painNow: number) =>
    applyEvents(
      [{ id: 'n', at: START + 1, happening: { type: 'day-noted', day: utc.dayOf(START + 1), painNow } }],
      checkedAt(START),
    )
  expect([toMove(noted(0), START + 2), toMove(noted(1), START + 2)]).toEqual(['care', 'find'])
})

test('who marked a place goes through the gate of everybody', () => {
  const painted = {
    at: START - 1,
    painting: [],
    places: ['lower-lumbar-paraspinal.L'],
    intensity: 4,
  } as const
  const diary: Diary = { ...checkedAt(START, { ...NO_PAIN, places: ['lower-lumbar-paraspinal.L'] }), painted }
  expect(toMove(diary)).toBe('care')
  expect(toMove({ ...diary, painted: { ...painted, at: START + 1 } }, START + 2)).toBe('check')
})
