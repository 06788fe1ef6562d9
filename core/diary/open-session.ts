/** The session a person is in the middle of, or has just come out of. */
import { MINUTE_MS, type Moment } from '#core/calendar/calendar-day.ts'
import { applyEvents, type Diary, type SessionRecord } from './diary.ts'
import type { Event } from './event.ts'

/**
 * Left for longer than this a session is over: what the check before it found may have changed. Milliseconds.
 * @judgement Half an hour, as long as the pain and the mini-check that were told count as now.
 */
export const RESUME_MS = 30 * MINUTE_MS
/**
 * So long how it is now can be put down to the session. Milliseconds.
 * @judgement Two hours; what is felt on the day after has a question of its own.
 */
const RATE_MS = 120 * MINUTE_MS

/** `unfinished`: may go on, once its steps are held against today's limits. `unrated`: over, and how it went is not told. */
export interface OpenSession {
  readonly state: 'unfinished' | 'unrated'
  readonly record: SessionRecord
}

/** The last session, while it is open at `now` (epoch ms). A clock that was set back makes none younger. */
export function openSession({ sessions }: Diary, now: Moment): OpenSession | undefined {
  const record = sessions.at(-1)
  if (!record || record.rated) return undefined
  const age = Math.abs(now - (record.activeAt ?? record.startedAt))
  if (record.ended === undefined && age <= RESUME_MS) return { state: 'unfinished', record }
  return age <= RATE_MS && (record.ended !== undefined || isPartlyDone(record))
    ? { state: 'unrated', record }
    : undefined
}

/** Something of it was done: there is something to rate. */
export function isPartlyDone({ outcomes }: SessionRecord): boolean {
  return Object.values(outcomes).some(outcome => outcome !== 'skipped')
}

/** What was written of the session that is open at `now` (epoch ms), in its order: none when none is open. */
export function openSessionEvents(events: readonly Event[], now: Moment): readonly Event[] {
  const begun = events.findLast(({ happening }) => happening.type === 'session-started')?.happening
  if (begun?.type !== 'session-started') return []
  const own = events.filter(({ happening }) => 'session' in happening && happening.session === begun.session)
  return openSession(applyEvents(own), now) ? own : []
}
