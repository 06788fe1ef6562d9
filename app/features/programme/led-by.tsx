import type { ScreenProps } from '#app/app.ts'
import { Link } from '#app/ui/link.tsx'
import { courseWords as text } from './words/course.ts'

/** Whose programme leads the day, with the way to it; nothing where none does. */
export function LedBy({ app }: ScreenProps) {
  const course = app.programmes.value?.courseOf(app.store.diary.value, app.platform.clock.now())
  if (!course) return null
  return (
    <p dir="auto">
      <Link app={app} to="programme">
        {course.programme.title === '' ? text.see : text.leads(course.programme.title)}
      </Link>
    </p>
  )
}
