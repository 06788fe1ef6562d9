import { expect, test } from 'vitest'
import { utc } from '#test/builders/calendar.ts'
import { EMPTY_DIARY, type Diary, type SessionRecord } from '#core/diary/diary.ts'
import type { Knot } from '#core/locate/knot.ts'
import { knotHistory, knotStories, returningKnots } from './knots.ts'
import { pressedIn, sessionEffect, sessionsByWeek, sorenessCount } from './sessions.ts'
import type { Step } from '#core/session/step.ts'

const DAY = 86_400_000
const { dayOf } = utc
const knot: Knot = {
  id: 'levator-scapulae-1.L',
  muscle: 'levator-scapulae',
  side: 'L',
  triggerPoint: 'levator-scapulae-1',
  place: 'neck-shoulder-angle.L',
  state: 'active',
}
const step = (knotId: string): Step => ({
  technique: 'ball-wall',
  knot: knotId,
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 30,
  repeats: 1,
  restSeconds: 0,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: '', sources: [] },
})
const session = (at: number, tenderness: number, ...knots: readonly string[]): SessionRecord => ({
  id: `s${at}`,
  startedAt: at,
  steps: knots.map(step),
  outcomes: Object.fromEntries(knots.map((_, index) => [index, 'done'])),
  painBefore: 5,
  ended: 'done',
  rated: { at, pain: 4, tenderness },
})
const press = (at: number, tenderness: number) => ({
  at,
  press: {
    triggerPoint: 'levator-scapulae-1',
    side: 'L',
    tenderness,
    familiar: true,
    spreadsTo: [],
  } as const,
})

test('presses and sessions of one knot make one story, one reading a day', () => {
  const diary: Diary = {
    ...EMPTY_DIARY,
    known: { [knot.id]: { knot, chosenAt: [0] } },
    pressed: [press(0, 8), press(1, 7)],
    sessions: [session(3 * DAY, 5, knot.id), session(4 * DAY, 4, knot.id)],
  }
  const [story] = knotStories(diary, dayOf)
  expect(story?.readings.map(({ tenderness, from }) => [tenderness, from])).toEqual([
    [7, 'press'],
    [5, 'session'],
    [4, 'session'],
  ])
  expect(story?.fell).toBe(true)
  expect(story?.knot).toEqual(knot)
})

test('a session that pressed several knots says nothing about a single one', () => {
  expect(knotStories({ ...EMPTY_DIARY, sessions: [session(0, 5, 'a.L', 'b.L')] }, dayOf)).toEqual([])
})

test('a knot pressed once but never chosen still has its story', () => {
  const [story] = knotStories({ ...EMPTY_DIARY, pressed: [press(0, 3)] }, dayOf)
  expect(story).toMatchObject({ triggerPoint: 'levator-scapulae-1', side: 'L', fell: false })
  expect(story?.knot).toBeUndefined()
})

test('a knot chosen three times in half a year came often, three times in two years did not', () => {
  const known = (...chosenAt: readonly number[]) => ({
    ...EMPTY_DIARY,
    known: { [knot.id]: { knot, chosenAt } },
  })
  expect(returningKnots(known(0, 40 * DAY, 90 * DAY), 100 * DAY)).toMatchObject([{ often: true }])
  expect(returningKnots(known(0, 300 * DAY, 600 * DAY), 610 * DAY)).toMatchObject([{ often: false }])
  expect(returningKnots(known(0), DAY)).toEqual([])
})

test('the history of a knot has its sessions with what was held, its readings and when it came, the latest first', () => {
  const diary: Diary = {
    ...EMPTY_DIARY,
    known: { [knot.id]: { knot, chosenAt: [50 * DAY] } },
    pressed: [press(49 * DAY, 8)],
    sessions: [
      session(2 * DAY, 6, knot.id),
      session(51 * DAY, 5, 'other.L'),
      { ...session(52 * DAY, 4, knot.id, knot.id), outcomes: { 0: 'done', 1: 'cut-short' } },
    ],
  }
  const history = knotHistory(diary, knot.id, utc)
  expect(history.sessions).toEqual([
    { at: 52 * DAY, seconds: 45, before: 5, after: 4 },
    { at: 2 * DAY, seconds: 30, before: 5, after: 4 },
  ])
  expect(history.readings.map(({ tenderness }) => tenderness)).toEqual([4, 8, 6])
  expect(history.episodes).toEqual([2 * DAY, 50 * DAY])
  expect(knotHistory(EMPTY_DIARY, knot.id, utc)).toEqual({ episodes: [], sessions: [], readings: [] })
})

test('what was pressed in a session is counted in seconds and holds, what was skipped is not', () => {
  const [one, two] = [{ ...step(knot.id), repeats: 3 }, step('other.L')]
  const stretch = { ...step(knot.id), technique: 'stretch' } as const
  const steps = [one, two, stretch]
  expect(pressedIn({ steps, outcomes: { 0: 'done', 1: 'done', 2: 'done' } })).toEqual({
    seconds: 120,
    holds: 4,
  })
  expect(pressedIn({ steps, outcomes: { 0: 'cut-short', 1: 'skipped' } })).toEqual({ seconds: 45, holds: 2 })
})

test('sessions are counted by what they did, by soreness and by week', () => {
  const sessions = [
    session(DAY, 3, 'a.L'),
    { ...session(2 * DAY, 3, 'a.L'), rated: { at: 0, pain: 5 }, soreness: 'a-day' as const },
    { ...session(9 * DAY, 3, 'a.L'), rated: { at: 0, pain: 7 }, soreness: 'longer' as const },
  ]
  expect(sessionEffect(sessions)).toEqual({ rated: 3, eased: 1, same: 1, worse: 1 })
  expect(sorenessCount(sessions)).toEqual({
    counts: { none: 0, 'a-day': 1, 'two-days': 0, longer: 1 },
    noted: 2,
  })
  expect(sessionsByWeek(sessions, 14 * DAY, 2).map(({ count }) => count)).toEqual([2, 1])
})

test('a session on the neighbouring point of the same muscle and side belongs to the knot', () => {
  const diary: Diary = {
    ...EMPTY_DIARY,
    known: { 'levator-scapulae-2.L': { knot, chosenAt: [0] } },
    sessions: [
      session(2, 6, 'levator-scapulae-2.L'),
      session(3 * DAY, 5, 'levator-scapulae-2.L'),
      session(4 * DAY, 5, 'levator-scapulae-2.R'),
    ],
  }
  const history = knotHistory(diary, knot.id, utc)
  expect(history.sessions.map(({ at }) => at)).toEqual([3 * DAY, 2])
  expect(history.readings.map(({ tenderness }) => tenderness)).toEqual([5, 6])
  expect(history.episodes).toEqual([0])
})

test('two points of one muscle that are worked on side by side keep their own histories', () => {
  const other: Knot = { ...knot, id: 'levator-scapulae-2.L', triggerPoint: 'levator-scapulae-2' }
  const diary: Diary = {
    ...EMPTY_DIARY,
    knots: [knot, other],
    known: { [knot.id]: { knot, chosenAt: [0] }, [other.id]: { knot: other, chosenAt: [0] } },
    sessions: [session(2, 6, other.id), session(3 * DAY, 5, knot.id)],
  }
  expect(knotHistory(diary, knot.id, utc).sessions.map(({ at }) => at)).toEqual([3 * DAY])
  expect(knotHistory(diary, other.id, utc).sessions.map(({ at }) => at)).toEqual([2])
})

test('a knot that came back at the neighbouring point came back', () => {
  const other: Knot = { ...knot, id: 'levator-scapulae-2.L', triggerPoint: 'levator-scapulae-2' }
  const diary: Diary = {
    ...EMPTY_DIARY,
    knots: [other],
    known: { [knot.id]: { knot, chosenAt: [0] }, [other.id]: { knot: other, chosenAt: [60 * DAY] } },
  }
  expect(returningKnots(diary, 61 * DAY)).toEqual([{ knot: other, episodes: [0, 60 * DAY], often: false }])
})
