import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Diary } from '#core/diary/diary.ts'
import { fullCheckDue } from './recheck.ts'
import type { Assessment } from '#core/safety/types.ts'
import { isUrgent } from '#core/safety/urgency.ts'

/** What a person may reach now. Every self-care screen asks here first, whatever link or Back button led to it. */
export type Gate =
  | { readonly open: 'find' }
  | { readonly open: 'check' }
  | { readonly open: 'stop'; readonly assessment: Assessment }
  | { readonly open: 'care'; readonly assessment: Assessment }

/** Decides from the diary and the assessment of its latest answers. Moments are epoch ms. */
export function gate(
  diary: Diary,
  assess: (answers: NonNullable<Diary['checked']>['answers']) => Assessment,
  now: Moment,
  calendar: Calendar,
): Gate {
  const { painted, checked } = diary
  if (checked && isUrgent(checked.tier)) return { open: 'stop', assessment: assess(checked.answers) }
  if (!painted) return { open: 'find' }
  if (!checked || fullCheckDue(diary, now, calendar) !== undefined) return { open: 'check' }
  const assessment = assess(checked.answers)
  if (isUrgent(assessment.tier)) return { open: 'stop', assessment }
  return assessment.unasked.length > 0 ? { open: 'check' } : { open: 'care', assessment }
}
