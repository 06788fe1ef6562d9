/** The diary as a file of its own; `docs/formats.md` describes it. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { canonicalJson, checksumOf } from './checksum.ts'
import type { Event } from './event.ts'
import { utcTime } from '#core/calendar/utc-time.ts'

/** The app a diary file names. */
export const DIARY_APP = 'unknot'
/** The format this version writes. */
export const DIARY_FORMAT = 1
/** The beginning of every diary file, by which half a file is still known as one. */
export const DIARY_START = `{"app":"${DIARY_APP}","format":`

/** The whole diary as JSON text, one entry a line, in the order given. `now` is epoch ms. */
export function exportDiary(events: readonly Event[], now: Moment): string {
  return exportEntries(events, now)
}

/**
 * The same with entries as they were found, which may be sealed or of a newer version, and with what was found beside
 * them. It is a diary file: what can be read of it comes back by importing it.
 */
export function exportRaw(entries: readonly unknown[], others: unknown, now: Moment): string {
  return exportEntries(entries, now, `,"others":${canonicalJson(others)}`)
}

function exportEntries(entries: readonly unknown[], now: Moment, rest = ''): string {
  const head = `${DIARY_START}${DIARY_FORMAT},"exportedAt":"${utcTime(now)}","count":${entries.length}`
  const lines = entries.map(entry => `\n${canonicalJson(entry)}`).join(',')
  return `${head},"checksum":"${checksumOf(entries)}"${rest},"events":[${lines}\n]}\n`
}
