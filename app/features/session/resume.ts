import type { SessionRecord } from '#core/diary/diary.ts'
import { isPlanned, parseSavedSession } from '#core/session/saved-session.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import type { Session } from '#core/session/session.ts'
import type { App } from '#app/app.ts'
import { isStillAllowedToday } from '#app/state/today-plan.ts'
import { scriptRecords } from './caption.ts'
import { loadSavedSession } from './player.ts'

/**
 * Where a session was left; one that was over when the page was lost comes back as it ended. Undefined when it must not go on: its place was never saved here, what is saved is
 * not what was planned, or a step of it is one this person may not do any more.
 */
export async function resumeSession(app: App, record: SessionRecord): Promise<Session | undefined> {
  await takeOverFromElsewhere(app, record.id)
  const parsed = parseSavedSession(await loadSavedSession(app))
  if (!parsed.ok || parsed.saved.id !== record.id) return undefined
  const { session } = parsed.saved
  const { steps, painBefore } = record
  if (session.state === 'done' || session.state === 'stopped') return session
  // Checked first: only steps within their doses are few enough to be laid out.
  if (!isStillAllowedToday(app, steps, painBefore)) return undefined
  return isPlanned(session, segmentsOf(steps, scriptRecords), app.platform.clock.now()) ? session : undefined
}

/** A session that goes on at another device comes here, in the moment it has come to. Whoever opens it wants that. */
async function takeOverFromElsewhere(app: App, id: string): Promise<void> {
  const sync = app.sync.value
  if (!sync) return
  const saved = parseSavedSession(await loadSavedSession(app))
  const isKnown = () => sync.elsewhere.value?.saved.id === id
  // Its entries may have come before it was told where it is.
  if (!isKnown() && !(saved.ok && saved.saved.id === id)) await sync.retry()
  if (isKnown()) await sync.takeOver()
}
