/** The diary as a table (RFC 4180) for people who like spreadsheets: one row a day, oldest first. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import type { DayNote } from '#core/diary/event-notes.ts'

/** Everything of one day of the person. Ratings 0–10; what was not told is missing. */
interface CsvDay {
  readonly note?: DayNote
  readonly sessions: readonly SessionRecord[]
  readonly tenderness: readonly number[]
}

type Cell = string | number | boolean | undefined

/** The columns in their order: what stands at the top, and what it is made from. */
const COLUMNS: readonly (readonly [name: string, cell: (day: CsvDay) => Cell])[] = [
  ['pain_now', ({ note }) => note?.painNow],
  ['pain_average', ({ note }) => note?.painAverage],
  ['pain_worst', ({ note }) => note?.painWorst],
  ['sleep_quality', ({ note }) => note?.sleepQuality],
  ['woken_by_pain', ({ note }) => note?.wokenByPain],
  ['difficult_moving', ({ note }) => note?.difficultMoving],
  ['stress', ({ note }) => note?.stress],
  ['sitting_hours', ({ note }) => note?.sittingHours],
  ['provoking_task', ({ note }) => note?.provokingTask],
  ['painkiller', ({ note }) => note?.painkiller],
  ['walked_minutes', ({ note }) => note?.walkedMinutes],
  ['sessions_done', ({ sessions }) => sessions.filter(({ ended }) => ended === 'done').length],
  ['pain_before_session', ({ sessions }) => sessions[0]?.painBefore],
  ['pain_after_session', ({ sessions }) => sessions.findLast(({ rated }) => rated)?.rated?.pain],
  ['worst_tenderness', ({ tenderness }) => (tenderness.length === 0 ? undefined : Math.max(...tenderness))],
  ['soreness', ({ sessions }) => sessions.findLast(({ soreness }) => soreness)?.soreness],
  ['note', ({ note }) => note?.note],
]

/** The table as text. `dayOf` gives the person's own calendar day of a moment in epoch ms, as `2026-11-21`. */
export function diaryCsv(diary: Diary, dayOf: (at: Moment) => string): string {
  const days = daysOf(diary, dayOf)
  const head = ['day', ...COLUMNS.map(([name]) => name)]
  const rows = [...days]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, row]) => [day, ...COLUMNS.map(([, cell]) => cell(row))])
  return [head, ...rows].map(row => `${row.map(formatCell).join(',')}\r\n`).join('')
}

/**
 * One cell. Text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises against CSV
 * injection; text with a separator, a quote or a line break stands in quotes.
 */
export function formatCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  if (typeof cell === 'number') return String(cell)
  const harmless = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function daysOf(
  { notes, sessions, pressed }: Diary,
  dayOf: (at: Moment) => string,
): ReadonlyMap<string, CsvDay> {
  const days = new Map<string, CsvDay>()
  const add = (day: string, change: (row: CsvDay) => CsvDay) =>
    days.set(day, change(days.get(day) ?? { sessions: [], tenderness: [] }))
  for (const note of Object.values(notes.days)) add(note.day, row => ({ ...row, note }))
  for (const session of sessions) {
    add(dayOf(session.startedAt), row => ({ ...row, sessions: [...row.sessions, session] }))
  }
  for (const { at, press } of pressed) {
    add(dayOf(at), row => ({ ...row, tenderness: [...row.tenderness, press.tenderness] }))
  }
  for (const { rated } of sessions) {
    const tenderness = rated?.tenderness
    if (rated === undefined || tenderness === undefined) continue
    add(dayOf(rated.at), row => ({ ...row, tenderness: [...row.tenderness, tenderness] }))
  }
  return days
}
