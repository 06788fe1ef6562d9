import { coursesOf } from '#core/programme/course.ts'
import type { ScreenProps } from '#app/app.ts'
import { CourseDays } from '#app/features/programme/course-days.tsx'
import { courseWords as text } from '#app/features/programme/words/course.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { Link } from '#app/ui/link.tsx'

/** The latest programme of somebody, with its days; nothing where none was taken up. */
export function ProgressProgramme({ app }: ScreenProps) {
  const courses = coursesOf(app.store.diary.value, app.platform.clock.now(), localCalendar)
  const course = courses.findLast(({ programme }) => programme.until !== undefined)
  if (!course) return null
  return (
    <section class="card">
      <h2 dir="auto">{course.programme.title || text.title}</h2>
      <CourseDays app={app} course={course} />
      <Link app={app} to="programme" class="progress-link">
        {text.see}
      </Link>
    </section>
  )
}
