/** A session that is played on another device. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { RESUME_MS } from '#core/diary/open-session.ts'
import { currentSegment } from '#core/session/session.ts'
import { parseSavedSession, type SavedSession } from '#core/session/saved-session.ts'
import type { SavedSync } from '#core/sync/saved-sync.ts'
import type { SessionElsewhere, SyncDevice } from '#app/state/sync.ts'

/** What another device told last, while it may go on. `now` is by the server's clock, epoch ms. */
export function elsewhereOf(
  { session, says, exchange }: SavedSync,
  devices: readonly SyncDevice[],
  now: Moment,
): SessionElsewhere | undefined {
  // What this device has to say of it comes later than all that was heard.
  if (!session || says.session || session.device === exchange.device) return undefined
  const device = devices.find(({ id }) => id === session.device)
  const parsed = parseSavedSession(session.saved)
  if (!device || !parsed.ok || Math.abs(now - session.at) > RESUME_MS) return undefined
  const { state } = parsed.saved.session
  if (state === 'done' || state === 'stopped') return undefined
  return { device, saved: parsed.saved, at: session.at, clock: session.clock }
}

/**
 * The session by the clock of this device: what its own clock showed when it was told is moved to what this one showed in the same
 * moment. `serverNow` and `now` are this moment by the server's clock and by this one's, epoch ms.
 */
export function shiftedSession(
  { saved, at, clock }: SessionElsewhere,
  serverNow: Moment,
  now: Moment,
): SavedSession {
  const { session } = saved
  if (session.state !== 'running') return saved
  const endsAt = session.endsAt + at + (now - serverNow) - clock
  const longestMs = (currentSegment(session)?.seconds ?? 0) * 1000
  // Until now it was guided there; the server tells its time to the second only.
  return {
    ...saved,
    session: { ...session, endsAt: Math.min(endsAt, now + longestMs), seenAt: now, tickedAt: now },
  }
}
