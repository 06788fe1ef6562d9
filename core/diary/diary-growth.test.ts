import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDiary } from '#test/arbitraries/events.ts'
import { addDays } from '#core/calendar/calendar-day.ts'
import { applyEvents, EMPTY_DIARY, type Diary } from './diary.ts'
import type { Event, EventData } from './event.ts'

const BEGAN = 1_795_000_000_000
/** So many entries of each kind, and so many times as many. */
const [FEW, TIMES] = [1_000, 8]

const knot = {
  muscle: 'levator-scapulae',
  side: 'L',
  triggerPoint: 'levator-scapulae-1',
  place: 'neck-shoulder-angle.L',
  state: 'active',
} as const

/** What somebody tells day after day, by the number of the entry. */
const KINDS: readonly (readonly [what: string, data: (index: number) => EventData])[] = [
  ['breaks', () => ({ type: 'break-taken', how: 'taken' })],
  ['notes of days', index => ({ type: 'day-noted', day: addDays('2021-01-01', index), painNow: 3 })],
  ['sessions', index => ({ type: 'session-started', session: `s${index}`, steps: [], painBefore: 4 })],
  [
    'steps of sessions',
    index =>
      index % 2 === 0
        ? { type: 'session-started', session: `s${index}`, steps: [], painBefore: 4 }
        : { type: 'step-finished', session: `s${index - 1}`, step: 0, outcome: 'done', lighter: 0 },
  ],
  ['presses', index => ({ type: 'spot-pressed', press: { ...press, triggerPoint: `p${index % 50}` } })],
  ['knots', index => ({ type: 'knots-chosen', knots: [{ ...knot, id: `k${index}` }] })],
  ['ratings', () => ({ type: 'change-rated', change: 1 })],
]
const press = { side: 'L', tenderness: 5, familiar: true, spreadsTo: [] } as const

function entries(count: number, data: (index: number) => EventData): readonly Event[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    at: BEGAN + index * 60_000,
    happening: data(index),
  }))
}

describe('a diary of years', () => {
  it.each(KINDS)(
    'with eight times the %s takes about eight times as long to read, not sixty-four',
    (_, data) => {
      const [few, many] = [entries(FEW, data), entries(FEW * TIMES, data)]
      applyEvents(few)
      const growth = () =>
        workOf(() => applyEvents(many)) /
        Math.max(
          2,
          workOf(() => applyEvents(few)),
        )
      // A pause of the machine can fall into one try, a square law falls into all three.
      expect([1, 2, 3].some(() => growth() < TIMES * 3)).toBe(true)
    },
  )

  it('is the same whether it is read in one go, entry by entry, or in two parts', () => {
    fc.assert(
      fc.property(anyDiary, fc.nat(12), (events, at) => {
        const whole = applyEvents(events)
        expect(events.reduce((diary, event) => applyEvents([event], frozen(diary)), EMPTY_DIARY)).toEqual(
          whole,
        )
        expect(applyEvents(events.slice(at), frozen(applyEvents(events.slice(0, at))))).toEqual(whole)
      }),
    )
  })
})

/** What was shown once may not be changed by what is read after it. */
function frozen(diary: Diary): Diary {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
    Object.freeze(value)
    for (const member of Object.values(value)) freeze(member)
  }
  freeze(diary)
  return diary
}

/** Milliseconds this thread worked: how busy the machine is besides does not count. */
function workOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
