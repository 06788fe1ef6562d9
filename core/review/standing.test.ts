import { expect, test } from 'vitest'
import { dayNumber } from '#core/calendar/calendar-day.ts'
import { applyEvents } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { utc } from '#test/builders/calendar.ts'
import { standingOf } from './standing.ts'

const DAY = 86_400_000
const START = dayNumber('2026-11-01') * DAY + 0.75 * DAY
const painted: EventData = { type: 'pain-painted', painting: [], places: ['interscapular.L'], intensity: 5 }
const started: EventData = { type: 'session-started', session: 's', steps: [], painBefore: 5 }
const looked: EventData = { type: 'looked-back', day: 3, change: 2, hinders: 'no' }
const standing = (days: number, ...told: readonly (readonly [day: number, happening: EventData])[]) =>
  standingOf(
    applyEvents(
      told.map(([day, happening], index) => ({ id: `${index}`, at: START + day * DAY, happening })),
    ),
    START + days * DAY,
    utc,
  )

test('a review stands first from the morning of its day until it is answered', () => {
  expect(standing(2.2, [0, painted])).toEqual({ kind: 'usual' })
  expect(standing(2.6, [0, painted])).toEqual({ kind: 'review', day: 3 })
  expect(standing(5, [0, painted])).toEqual({ kind: 'review', day: 3 })
  expect(standing(5, [0, painted], [5, looked])).toEqual({ kind: 'usual' })
  expect(standing(7, [0, painted], [5, looked])).toEqual({ kind: 'review', day: 7 })
})

test('a session that is open goes before a review', () => {
  expect(standing(3.001, [0, painted], [3, started])).toEqual({ kind: 'usual' })
  expect(standing(3.2, [0, painted], [3, started])).toEqual({ kind: 'review', day: 3 })
})

test('after two weeks of silence it is asked first what became of it, also on a review day', () => {
  expect(standing(35, [0, painted], [1, started])).toEqual({ kind: 'away', days: 34 })
})

test('what was closed stays closed however long, and opens with a new painting', () => {
  const gone: EventData = { type: 'course-closed' }
  expect(standing(90, [0, painted], [9, gone])).toEqual({ kind: 'closed', at: START + 9 * DAY })
  expect(standing(41, [0, painted], [9, gone], [40, painted])).toEqual({ kind: 'usual' })
})

test('nobody who told nothing is asked anything', () => {
  expect(standing(0)).toEqual({ kind: 'usual' })
})
