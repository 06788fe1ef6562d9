/** How somebody stands when they open the app: what Today begins with. */
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import { openSession } from '#core/diary/open-session.ts'
import type { ReviewDay } from '#core/measures/review-days.ts'
import { awayFor, closedAt, courseOf } from './days/course.ts'
import { dailyEntries } from './days/days.ts'
import { dueReview } from './look-back.ts'

/** Where a course of pain stands when somebody opens Today. */
export type Standing =
  /** It is gone, as they said then. */
  | { readonly kind: 'closed'; readonly at: Moment }
  /** They told nothing for so many days. */
  | { readonly kind: 'away'; readonly days: number }
  /** A review is due. */
  | { readonly kind: 'review'; readonly day: ReviewDay }
  | { readonly kind: 'usual' }

/** What comes first today. A session that is open or not rated yet goes before a review. */
export function standingOf(diary: Diary, now: Moment, calendar: Calendar): Standing {
  const closed = closedAt(diary)
  if (closed !== undefined) return { kind: 'closed', at: closed }
  const days = awayFor(diary, now, calendar)
  if (days !== undefined) return { kind: 'away', days }
  const course = courseOf(diary, dailyEntries(diary, calendar), now, calendar)
  const day = course && dueReview(course, diary.notes.lookBacks)
  if (day !== undefined && !openSession(diary, now)) return { kind: 'review', day }
  return { kind: 'usual' }
}
