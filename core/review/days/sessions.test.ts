import { expect, test } from 'vitest'
import type { SessionRecord } from '#core/diary/diary.ts'
import { sessionEffect, sessionsByWeek, sorenessCount } from './sessions.ts'

const DAY_MS = 86_400_000
const NOW = 1000 * DAY_MS
const session = (more: Partial<SessionRecord> = {}): SessionRecord => {
  return { id: 's', startedAt: NOW, steps: [], outcomes: {}, painBefore: 4, ...more }
}
const rated = (pain: number) => session({ rated: { at: NOW, pain } })

test('soreness is counted by how long it lasted, and what was not noted is not counted', () => {
  const sessions = [
    session(),
    session({ soreness: 'none' }),
    session({ soreness: 'longer' }),
    session({ soreness: 'longer' }),
    session({ soreness: 'two-days' }),
  ]
  expect(sorenessCount(sessions)).toEqual({
    counts: { none: 1, 'a-day': 0, 'two-days': 1, longer: 2 },
    noted: 4,
  })
})

test('rated sessions eased, stayed or were worse; a session without a rating is none of them', () => {
  expect(sessionEffect([rated(3), rated(1), rated(4), rated(5), session()])).toEqual({
    rated: 4,
    eased: 2,
    same: 1,
    worse: 1,
  })
})

test('sessions are counted by week, the last one ending now; only finished or rated ones', () => {
  const done = (ago: number) => session({ startedAt: NOW - ago, ended: 'done' })
  const sessions = [
    done(0),
    done(7 * DAY_MS - 1),
    done(7 * DAY_MS),
    done(14 * DAY_MS - 1),
    done(14 * DAY_MS),
    { ...rated(3), startedAt: NOW - 1 },
    session({ startedAt: NOW - 1 }),
    session({ startedAt: NOW - 1, ended: 'stopped' }),
  ]
  expect(sessionsByWeek(sessions, NOW, 2)).toEqual([
    { from: NOW - 14 * DAY_MS, count: 2 },
    { from: NOW - 7 * DAY_MS, count: 3 },
  ])
})
