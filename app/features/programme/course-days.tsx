import { addDays, daysBetween } from '#core/calendar/calendar-day.ts'
import { doneDays, type Course } from '#core/programme/course.ts'
import type { App } from '#app/app.ts'
import { fullDay, longDay } from '#app/i18n/format-date.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { courseWords as text } from './words/course.ts'
import './course-days.css'

/** So many days are shown one by one. */
const MOST_DAYS = 60

/** Its days as dots, those with something done filled. */
export function CourseDays({ app, course }: { readonly app: App; readonly course: Course }) {
  const { from, until, programme, state } = course
  const done = doneDays(course, app.store.diary.value.sessions, localCalendar)
  const all = daysBetween(from, until) + 1
  const days = Array.from({ length: Math.min(all, MOST_DAYS) }, (_, index) => addDays(from, index))
  return (
    <>
      <p>
        {text.days(done.length, all)}
        {state === 'runs' && programme.until !== undefined && ` · ${text.ends(fullDay(until))}`}
      </p>
      {all > 1 && (
        <ol class="course-days">
          {days.map(day => (
            <li key={day} class={done.includes(day) ? 'course-day-done' : ''}>
              <span class="visually-hidden">
                {done.includes(day) ? text.dayDone(longDay(day)) : text.dayOpen(longDay(day))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
