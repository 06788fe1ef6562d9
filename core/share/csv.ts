/** The diary as a table (RFC 4180) for people who like spreadsheets: one row a day, oldest first, in the reader's words. */
import type { Day, Moment } from '#core/calendar/calendar-day.ts'
import { applyEvents, type Diary, type SessionRecord } from '#core/diary/diary.ts'
import type { DayNote } from '#core/diary/event-notes.ts'
import type { Event, EventData } from '#core/diary/event.ts'
import type { Press } from '#core/locate/evidence.ts'
import { tableWords as words } from './words/table.ts'

/** How the reader's spreadsheet writes, and what places, spots and answers are called. */
export interface TableForm {
  readonly decimal: '.' | ','
  /** An id of the diary in words; a spot is `levator-scapulae-1.L`. */
  readonly nameOf: (id: string) => string
}

type Of<Type extends EventData['type']> = Extract<EventData, { type: Type }>

/** Everything of one day of the person. Ratings 0–10; what was not told is missing. */
interface CsvDay {
  readonly note?: DayNote
  readonly painted?: Of<'pain-painted'>
  readonly checked?: Of<'safety-answered'>
  readonly habits: readonly string[]
  readonly sessions: readonly SessionRecord[]
  readonly presses: readonly Press[]
  readonly tenderness: readonly number[]
  readonly breaks: number
  readonly flare?: string | true
  readonly activities?: readonly string[]
  readonly interference?: readonly number[]
  readonly change?: number
}

type Cell = string | number | boolean | undefined
type Column = Exclude<keyof typeof words.columns, 'day'>

/** The columns in their order, and what each is made from. */
const COLUMNS: Readonly<Record<Column, (day: CsvDay, form: TableForm) => Cell>> = {
  painNow: ({ note }) => note?.painNow,
  painAverage: ({ note }) => note?.painAverage,
  painWorst: ({ note }) => note?.painWorst,
  painOnMap: ({ painted }) => painted?.intensity,
  places: ({ painted, checked }, { nameOf }) =>
    listed((painted?.places ?? checked?.answers.places ?? []).map(nameOf)),
  painInCheck: ({ checked }) => checked?.answers.painNow,
  safetyYes: ({ checked }, { nameOf }) =>
    checked && listed(yesIn(checked.answers.flags, checked.answers.conditions).map(nameOf)),
  causes: ({ habits }, { nameOf }) => listed(habits.map(nameOf)),
  sleepQuality: ({ note }) => note?.sleepQuality,
  wokenByPain: ({ note }) => note?.wokenByPain,
  difficultMoving: ({ note }) => note?.difficultMoving,
  stress: ({ note }) => note?.stress,
  sittingHours: ({ note }) => note?.sittingHours,
  provokingTask: ({ note }) => note?.provokingTask,
  painkiller: ({ note }) => note?.painkiller,
  walkedMinutes: ({ note }) => note?.walkedMinutes,
  sessionsDone: ({ sessions }) => sessions.filter(({ ended }) => ended === 'done').length,
  painBefore: ({ sessions }) => sessions[0]?.painBefore,
  painAfter: ({ sessions }) => sessions.findLast(({ rated }) => rated)?.rated?.pain,
  soreness: ({ sessions }) => {
    const soreness = sessions.findLast(session => session.soreness)?.soreness
    return soreness && words.soreness[soreness]
  },
  pressed: ({ presses }, form) =>
    listed(
      presses.map(({ triggerPoint, side, tenderness, familiar }) => {
        const spot = `${form.nameOf(`${triggerPoint}.${side}`)}: ${figure(tenderness, form.decimal)}`
        return familiar ? `${spot}, ${words.familiar}` : spot
      }),
    ),
  tenderness: ({ tenderness }) => (tenderness.length === 0 ? undefined : Math.max(...tenderness)),
  breaks: ({ breaks }) => breaks || undefined,
  flare: ({ flare }) => flare,
  activities: ({ activities }) => activities && listed(activities),
  interference: ({ interference }, { decimal }) =>
    interference && listed(interference.map(value => figure(value, decimal))),
  change: ({ change }) => change,
  note: ({ note }) => note?.note,
}
const COLUMN_NAMES = Object.keys(COLUMNS).filter((name): name is Column => name in COLUMNS)

/** The table as text. `dayOf` gives the person's own calendar day of a moment in epoch ms. */
export function diaryCsv(events: readonly Event[], dayOf: (at: Moment) => Day, form: TableForm): string {
  const head = [words.columns.day, ...COLUMN_NAMES.map(name => words.columns[name])]
  const rows = [...daysOf(events, dayOf)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, row]) => [day, ...COLUMN_NAMES.map(name => COLUMNS[name](row, form))])
  const separator = form.decimal === ',' ? ';' : ','
  return [head, ...rows]
    .map(row => `${row.map(cell => formatCell(cell, form.decimal)).join(separator)}\r\n`)
    .join('')
}

/**
 * One cell. Text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises against CSV
 * injection; text with a separator, a quote or a line break stands in quotes.
 */
export function formatCell(cell: Cell, decimal: TableForm['decimal'] = '.'): string {
  if (cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? words.yes : words.no
  if (typeof cell === 'number') return figure(cell, decimal)
  const harmless = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function figure(value: number, decimal: TableForm['decimal']): string {
  return String(value).replace('.', decimal)
}

function listed(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join('; ')
}

function yesIn(...answers: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return answers.flatMap(all => Object.keys(all).filter(id => all[id] === 'yes'))
}

function daysOf(events: readonly Event[], dayOf: (at: Moment) => Day): ReadonlyMap<string, CsvDay> {
  const diary = applyEvents(events)
  const days = new Map<string, CsvDay>()
  const add = (day: string, change: (row: CsvDay) => Partial<CsvDay>) => {
    const row = days.get(day) ?? { habits: [], sessions: [], presses: [], tenderness: [], breaks: 0 }
    days.set(day, { ...row, ...change(row) })
  }
  for (const { at, happening } of events) addTold(happening, change => add(dayOf(at), change))
  addDiary(diary, dayOf, add)
  return days
}

/** What the diary keeps only the last of: every painting, check and habit, on its day the last one told. */
function addTold(happening: EventData, add: (change: (row: CsvDay) => Partial<CsvDay>) => void): void {
  if (happening.type === 'pain-painted') add(() => ({ painted: happening }))
  else if (happening.type === 'safety-answered') add(() => ({ checked: happening }))
  else if (happening.type === 'habits-ticked')
    add(() => ({ habits: [...happening.aggravations, ...happening.causes] }))
}

function addDiary(
  { notes, sessions, pressed }: Diary,
  dayOf: (at: Moment) => Day,
  add: (day: string, change: (row: CsvDay) => Partial<CsvDay>) => void,
): void {
  for (const note of Object.values(notes.days)) add(note.day, () => ({ note }))
  for (const session of sessions)
    add(dayOf(session.startedAt), row => ({ sessions: [...row.sessions, session] }))
  for (const { at, press } of pressed) {
    add(dayOf(at), row => ({
      presses: [...row.presses, press],
      tenderness: [...row.tenderness, press.tenderness],
    }))
  }
  for (const { rated } of sessions) {
    const tenderness = rated?.tenderness
    if (rated === undefined || tenderness === undefined) continue
    add(dayOf(rated.at), row => ({ tenderness: [...row.tenderness, tenderness] }))
  }
  for (const { at, how } of notes.breaks)
    if (how === 'taken') add(dayOf(at), row => ({ breaks: row.breaks + 1 }))
  for (const { at, note } of notes.flares) add(dayOf(at), () => ({ flare: note || true }))
  for (const { at, change } of notes.changes) add(dayOf(at), () => ({ change }))
  for (const { at, pain, enjoyment, activity } of notes.interference)
    add(dayOf(at), () => ({ interference: [pain, enjoyment, activity] }))
  for (const { at, scores } of notes.activityRatings)
    add(dayOf(at), () => ({
      activities: scores.map((score, index) => `${notes.activities[index] ?? index + 1}: ${score}`),
    }))
}
