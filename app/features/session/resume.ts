import type { SessionRecord } from '#core/diary/diary.ts'
import { isPlanned, parseSavedSession } from '#core/session/saved-session.ts'
import { segmentsOf } from '#core/session/segments.ts'
import type { Session } from '#core/session/session.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import type { App } from '#app/app.ts'
import { isStillAllowedToday } from '#app/state/today-plan.ts'
import { loadSavedSession } from './player.ts'

/**
 * Where an unfinished session was left. Undefined when it must not go on: its place was never saved here, what is saved is
 * not what was planned, or a step of it is one this person may not do any more.
 */
export async function resumeSession(app: App, record: SessionRecord): Promise<Session | undefined> {
  const parsed = parseSavedSession(await loadSavedSession(app))
  if (!parsed.ok || parsed.saved.id !== record.id) return undefined
  const { session } = parsed.saved
  const { steps, painBefore } = record
  const planned = segmentsOf(steps, movements)
  return isPlanned(session, planned, app.platform.clock.now()) && isStillAllowedToday(app, steps, painBefore)
    ? session
    : undefined
}
