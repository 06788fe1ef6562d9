/** Which findings of a review are still open, which were answered, and what wants rating again. */
import { daysFrom, type Calendar } from '#core/calendar/calendar.ts'
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Notes } from '#core/diary/diary-notes.ts'
import { CHANGES, type Finding } from '#core/measures/finding.ts'
import type { PastFinding } from '#core/plan/context/request.ts'
import type { Course } from './course.ts'
import { ageOf } from '#core/measures/review-days.ts'

type Answer = Notes['reviews'][number]
/** What somebody chose to do about a finding. */
export type Choice = Answer['choice']

/**
 * Days an answer holds before the same finding asks again, as in `no-change-yet`.
 * @judgement One change gets three days.
 */
const STANDS_DAYS: Readonly<Record<Choice, number>> = { agreed: 3, later: 1, declined: 7 }

/** What is kept with an answer, so that a more serious finding of the same rule is not taken for answered. */
export function answerKey({ change, action }: Pick<Finding, 'change' | 'action'>): string {
  return change ?? action
}

/** A finding, and what the person last said to it while that still stands. */
export interface AnsweredFinding {
  readonly finding: Finding
  readonly answer?: Choice
}

/** Findings that ask for a doctor or for a stop: they stay in sight whatever was answered. */
export function isSerious({ action, stopPressure }: Finding): boolean {
  return stopPressure === true || action === 'gp-soon' || action === 'same-day' || action === 'emergency-now'
}

/**
 * The findings to show, in their order. An answered one rests for some days (agreed 3, later 1, no 7); a serious one is
 * shown all the same, with the answer. After one thing was changed, no second one is asked for in those days.
 */
export function openFindings(
  findings: readonly Finding[],
  answers: readonly Answer[],
  now: Moment,
): readonly AnsweredFinding[] {
  return findings.flatMap((finding): readonly AnsweredFinding[] => {
    const answer = answers.findLast(answer => isAbout(answer, finding) && standsAt(answer, now))?.choice
    if (answer === undefined) return [{ finding }]
    return isSerious(finding) ? [{ finding, answer }] : []
  })
}

function isAbout({ rule, change }: Answer, finding: Finding): boolean {
  if (rule !== finding.rule) return false
  return finding.action === 'change-one-thing' || change === answerKey(finding)
}

function standsAt({ at, choice }: Answer, now: Moment): boolean {
  return now >= at && ageOf(at, now) < STANDS_DAYS[choice]
}

/** Days on which the person compares with the start. Source: docs/clinical/outcomes.md#how-often. */
const CHANGE_DAYS = [14, 28, 42] as const
export type ChangeDay = (typeof CHANGE_DAYS)[number]
const WEEK = 7

/** What wants rating now. */
export interface Due {
  readonly activities: boolean
  readonly interference: boolean
  /** The latest comparison day that has come and was not rated yet. */
  readonly change?: ChangeDay
}

/** What is due from the ratings so far, in this course. Weekly items are due after seven days. */
export function dueNow(
  notes: Pick<Notes, 'activities' | 'activityRatings' | 'interference' | 'changes'>,
  course: Course | undefined,
  now: Moment,
  calendar: Calendar,
): Due {
  const isDue = (last: { readonly at: Moment } | undefined) =>
    last === undefined || daysFrom(last.at, now, calendar) >= WEEK
  const day = course && CHANGE_DAYS.findLast(day => day <= course.day)
  const rated =
    day !== undefined &&
    notes.changes.some(({ at }) => daysFrom(course?.startedAt ?? at, at, calendar) >= day)
  return {
    activities: notes.activities.length > 0 && isDue(notes.activityRatings.at(-1)),
    interference: isDue(notes.interference.at(-1)),
    ...(day === undefined || rated ? {} : { change: day }),
  }
}

/**
 * What the plan goes by: everything that stops pressing or sends to somebody, what was agreed or not yet answered, and
 * the latest change of `no-change-yet` the person agreed to since `since` (epoch ms), which stays until another one takes its place.
 */
export function findingsForPlan(
  findings: readonly Finding[],
  answers: readonly Answer[],
  since: number,
  now: Moment,
): readonly PastFinding[] {
  const standing = (finding: Finding) =>
    answers.findLast(answer => isAbout(answer, finding) && standsAt(answer, now))?.choice
  const kept = findings.filter(finding => {
    if (isSerious(finding)) return true
    return finding.action !== 'change-one-thing' && (standing(finding) ?? 'agreed') === 'agreed'
  })
  const agreed = answers.findLast(
    ({ at, rule, choice }) => at >= since && rule === 'no-change-yet' && choice === 'agreed',
  )
  const change = CHANGES.find(change => change === agreed?.change)
  return change === undefined
    ? kept
    : [...kept, { rule: 'no-change-yet', action: 'change-one-thing', change }]
}
