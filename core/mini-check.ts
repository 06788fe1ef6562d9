import type { Diary } from './diary.ts'

/** A check this fresh counts as the one before a session. */
export const FRESH_MS = 30 * 60_000

/** Asked before every session. Source: shared red flags, section 6. */
export function needsMiniCheck(diary: Diary, now: number): boolean {
  const last = Math.max(diary.checked?.at ?? 0, diary.clearedAt ?? 0)
  return now - last > FRESH_MS || now < last
}
