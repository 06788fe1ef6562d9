import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Diary } from '#core/diary/diary.ts'
import { reportedPains } from '#core/diary/latest-pain.ts'
import { fullCheckDue, isWorseSinceCheck } from './recheck.ts'
import type { Assessment } from '#core/safety/types.ts'
import { isPainFree } from '#core/safety/person.ts'
import { isUrgent } from '#core/safety/urgency.ts'

/** What a person may reach now. Every self-care screen asks here first, whatever link or Back button led to it. */
export type Gate =
  | { readonly open: 'find' }
  | { readonly open: 'check' }
  | { readonly open: 'stop'; readonly assessment: Assessment }
  | { readonly open: 'care'; readonly assessment: Assessment }

type Assess = (answers: NonNullable<Diary['checked']>['answers']) => Assessment

/** Decides from the diary and the assessment of its latest answers. Moments are epoch ms. */
export function gate(diary: Diary, assess: Assess, now: Moment, calendar: Calendar): Gate {
  return gateWith(diary, assess, now, calendar, diary.painted !== undefined)
}

/** The same for movement and breaks: who has no pain needs no place, only a check of the whole body. */
export function gateToMove(diary: Diary, assess: Assess, now: Moment, calendar: Calendar): Gate {
  const needsNone = diary.painted !== undefined || isPainFreeStart(diary, calendar)
  return gateWith(diary, assess, now, calendar, needsNone)
}

/** The last check was of somebody without pain who never marked a place; none was told since. */
export function isPainFreeStart(diary: Diary, calendar: Calendar): boolean {
  const { painted, checked } = diary
  if (painted || !checked || !isPainFree(checked.answers) || isWorseSinceCheck(diary, calendar)) return false
  return !reportedPains(diary, calendar).some(({ at, pain }) => at > checked.at && pain > 0)
}

function gateWith(
  diary: Diary,
  assess: Assess,
  now: Moment,
  calendar: Calendar,
  needsNoPlace: boolean,
): Gate {
  const { checked } = diary
  if (checked && isUrgent(checked.tier)) return { open: 'stop', assessment: assess(checked.answers) }
  if (!needsNoPlace) return { open: 'find' }
  if (!checked || fullCheckDue(diary, now, calendar) !== undefined) return { open: 'check' }
  const assessment = assess(checked.answers)
  if (isUrgent(assessment.tier)) return { open: 'stop', assessment }
  return assessment.unasked.length > 0 ? { open: 'check' } : { open: 'care', assessment }
}
