import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import { FRESH_MS } from '#core/diary/latest-pain.ts'

/** Asked before every session. Source: docs/clinical/red-flags.md#before-each-session. */
export function needsMiniCheck(diary: Diary, now: Moment): boolean {
  const last = Math.max(diary.checked?.at ?? 0, diary.clearedAt ?? 0)
  return now - last > FRESH_MS || now < last
}
