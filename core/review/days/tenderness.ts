/** How tender a spot was: from press tests, and from the question after a session. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import { takenSteps } from './sessions.ts'

/** One reading, 0–10; `at` is epoch ms. */
export interface Reading {
  readonly at: Moment
  readonly tenderness: number
  readonly from: 'press' | 'session'
}

/** The readings of each spot (`levator-scapulae-1.L`), at most one a local day, the last one told; oldest first. */
export function tendernessReadings(
  diary: Diary,
  { dayOf }: Pick<Calendar, 'dayOf'>,
): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>()
  const add = (id: string, reading: Reading) => readings.set(id, [...(readings.get(id) ?? []), reading])
  for (const { at, press } of diary.pressed) {
    add(`${press.triggerPoint}.${press.side}`, { at, tenderness: press.tenderness, from: 'press' })
  }
  for (const session of diary.sessions) {
    const rated = sessionTenderness(session)
    if (rated) add(rated.knot, { at: rated.at, tenderness: rated.tenderness, from: 'session' })
  }
  return new Map([...readings].map(([id, all]) => [id, daily(all, dayOf)]))
}

/** What was told after a session of the one knot it pressed; with several nobody knows which one was meant. */
export function sessionTenderness(
  session: SessionRecord,
): { readonly knot: string; readonly at: Moment; readonly tenderness: number } | undefined {
  const knots = new Set(takenSteps(session).flatMap(({ knot }) => knot ?? []))
  const [knot] = knots
  const { rated } = session
  if (knot === undefined || knots.size !== 1 || rated?.tenderness === undefined) return undefined
  return { knot, at: rated.at, tenderness: rated.tenderness }
}

function daily(readings: readonly Reading[], dayOf: Calendar['dayOf']): readonly Reading[] {
  const days = new Map<string, Reading>()
  for (const reading of readings.toSorted((a, b) => a.at - b.at)) days.set(dayOf(reading.at), reading)
  return [...days.values()]
}
