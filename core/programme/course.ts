/** A programme that somebody took up: which of it is due on a day, and on which days it was done. */
import { daysBetween, type Day, type Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import type { TakenProgramme } from '#core/diary/diary-notes.ts'
import type { Step } from '#core/session/step.ts'
import { regionOf } from '#core/vocabulary/regions.ts'
import { parseCode } from './code.ts'
import type { Amount, Programme, Row } from './programme.ts'

/** A programme of the diary, with how it stands. */
export interface Course {
  readonly taken: TakenProgramme
  readonly programme: Programme
  readonly from: Day
  /** Its last day; a routine has one day. */
  readonly until: Day
  /** `over`: its days are past. `down`: the person put it down. */
  readonly state: 'runs' | 'down' | 'over'
}

/** Every programme that was taken up and can be read, the latest last. */
export function coursesOf(
  { notes }: Pick<Diary, 'notes'>,
  now: Moment,
  { dayOf }: Pick<Calendar, 'dayOf'>,
): readonly Course[] {
  const today = dayOf(now)
  return notes.programmes.flatMap((taken, index) => {
    const parsed = parseCode(taken.code)
    if (!parsed.ok) return []
    const { programme } = parsed
    const from = dayOf(taken.at)
    const until = programme.until ?? from
    const isLatest = index === notes.programmes.length - 1
    const state = taken.down || !isLatest ? 'down' : today > until ? 'over' : 'runs'
    return [{ taken, programme, from, until, state }]
  })
}

/** The programme that leads the sessions of today, if there is one. */
export function runningCourse(
  diary: Pick<Diary, 'notes'>,
  now: Moment,
  calendar: Pick<Calendar, 'dayOf'>,
): Course | undefined {
  return coursesOf(diary, now, calendar).find(({ state }) => state === 'runs')
}

const WEEK = 7

/** True on as many days of each week as are asked for, spread evenly from the first day (0) on. */
export function isDueOn(daysAWeek: number, day: number): boolean {
  return Math.ceil(((day + 1) * daysAWeek) / WEEK) > Math.ceil((day * daysAWeek) / WEEK)
}

/** True while a row, as it may be done, has still to be done today. */
export function isDue(
  row: Row,
  { perDay, daysAWeek }: Pick<Amount, 'perDay' | 'daysAWeek'>,
  {
    from,
    today,
    sessions,
  }: { readonly from: Day; readonly today: Day; readonly sessions: readonly SessionRecord[] },
): boolean {
  return isDueOn(daysAWeek, daysBetween(from, today)) && timesDone(row, sessions) < perDay
}

/** In how many of these sessions a row was done. */
export function timesDone(row: Row, sessions: readonly SessionRecord[]): number {
  return sessions.filter(session => isRowDone(row, session)).length
}

function isRowDone(row: Row, { steps, outcomes }: SessionRecord): boolean {
  return steps.some((step, index) => {
    const outcome = outcomes[index]
    return outcome !== undefined && outcome !== 'skipped' && isStepOf(row, step)
  })
}

/** True for a step that does what the row asks for. */
function isStepOf(row: Row, step: Step): boolean {
  const isOfSide =
    !('side' in row) || row.side === undefined || row.side === step.side || step.side === undefined
  if (row.kind === 'move') return step.movement === row.movement && isOfSide
  if (row.kind === 'care') return step.technique === row.technique && step.movement === undefined
  const { technique, muscle, place } = step
  const isHere = place !== undefined && regionOf(place) === row.region
  return technique === row.technique && muscle === row.muscle && isHere && isOfSide
}

/** The days on which something of a course was done, from its first to its last. */
export function doneDays(
  { taken, programme, from, until }: Pick<Course, 'taken' | 'programme' | 'from' | 'until'>,
  sessions: readonly SessionRecord[],
  { dayOf }: Pick<Calendar, 'dayOf'>,
): readonly Day[] {
  const own = sessions.filter(
    session =>
      session.startedAt >= taken.at &&
      dayOf(session.startedAt) <= until &&
      programme.rows.some(row => isRowDone(row, session)),
  )
  return [...new Set(own.map(({ startedAt }) => dayOf(startedAt)))].filter(day => day >= from)
}
