import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import { isWorseAfterSession } from '#core/measures/worse.ts'
import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { returnWords } from './words/return.ts'

/** A session of the last half day left it worse: until tomorrow there is no other. `now` is epoch ms. */
export function isRestNeeded({ sessions }: Pick<Diary, 'sessions'>, now: Moment): boolean {
  return sessions.some(
    ({ startedAt, painBefore, rated }) =>
      rated !== undefined && now - startedAt < DAY_MS / 2 && isWorseAfterSession(painBefore, rated.pain),
  )
}

/** The last session left it worse: today is for rest, and what to do is a tap away. */
export function Rest({ app }: { readonly app: App }) {
  return (
    <section class="card today-rest" aria-label={returnWords.restTitle}>
      <h2>{returnWords.restTitle}</h2>
      <p>{returnWords.restText}</p>
      <Button onPress={() => app.addresses.go('after')}>{returnWords.restMore}</Button>
    </section>
  )
}
