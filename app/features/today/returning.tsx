import { useEffect, useState } from 'preact/hooks'
import { MINUTE_MS, type Day } from '#core/calendar/calendar-day.ts'
import { pathOf } from '#core/diary/plan-path.ts'
import type { Diary } from '#core/diary/diary.ts'
import type { ReviewDay } from '#core/measures/review-days.ts'
import { standingOf } from '#core/review/standing.ts'
import type { App } from '#app/app.ts'
import { setupOf } from '#app/state/plan-setup.ts'
import { Deferred, useAfterPaint, useFetched } from '#app/ui/deferred.tsx'
import { words } from '#app/i18n/words.ts'
import { clockText, localCalendar } from '#app/i18n/local-time.ts'
import { LedBy } from '#app/features/programme/led-by.tsx'
import { TodayAction } from './action.tsx'
import type { Closed } from './closed.tsx'
import type * as Rest from './more.tsx'
import { scheduleReminder } from './reminder.ts'
import { returnWords } from './words/return.ts'

/** What somebody who was here before begins with: the end, the question after weeks, a review, or the day's one big action. */
export function TodayReturn({ app, diary }: { readonly app: App; readonly diary: Diary }) {
  const now = app.platform.clock.now()
  const standing = standingOf(diary, now, localCalendar)
  useEffect(() => scheduleReminder(app), [diary.notes.hour])
  if (standing.kind === 'closed') return <ClosedDay app={app} diary={diary} at={standing.at} />
  if (standing.kind === 'away') return <AwayDay app={app} days={standing.days} />
  return <UsualDay app={app} diary={diary} review={standing.kind === 'review' ? standing.day : undefined} />
}

function ClosedDay(props: Parameters<typeof Closed>[0]) {
  const Page = useFetched(() => import('./closed.tsx').then(loaded => loaded.Closed))
  return Page ? <Page {...props} /> : <p class="page muted">{words.loading}</p>
}

function AwayDay({ app, days }: { readonly app: App; readonly days: number }) {
  const Page = useFetched(() => import('./away.tsx').then(loaded => loaded.Away))
  return Page ? <Page app={app} days={days} /> : <p class="page muted">{words.loading}</p>
}

interface UsualDayProps {
  readonly app: App
  readonly diary: Diary
  readonly review: ReviewDay | undefined
}

/** The day's one big action and how it went; everything else comes after that is painted and can be tapped. */
function UsualDay({ app, diary, review }: UsualDayProps) {
  const rated = diary.sessions.findLast(session => session.rated)
  const now = app.platform.clock.now()
  const path = pathOf(diary, now, localCalendar)
  const { hour } = diary.notes
  const rest = useRest()
  return (
    <div class="page today-return">
      <header class="page-head">
        <p class="muted">{returnWords.sessions(diary.sessions.filter(session => session.rated).length)}</p>
        <h1>{returnWords.day(path.day, setupOf(diary).minutesADay)}</h1>
        <LedBy app={app} />
        {rated?.rated && <p>{returnWords.lastTime(rated.painBefore, rated.rated.pain)}</p>}
        {hour && (
          <p class="small muted">
            {(path.doneToday ? returnWords.tomorrowAt : returnWords.todayAt)(
              timeOf(hour.minute, localCalendar.dayOf(now)),
            )}
          </p>
        )}
      </header>
      <div class="today-main">
        {review !== undefined && <Review app={app} day={review} />}
        <TodayAction app={app} diary={diary} />
        {rest && <rest.TodayCards app={app} diary={diary} />}
      </div>
      <div class="today-side">
        {rest && (
          <Deferred>
            <rest.TodaySide app={app} />
          </Deferred>
        )}
      </div>
    </div>
  )
}

/** A review keeps its place until it is there. */
function Review({ app, day }: { readonly app: App; readonly day: ReviewDay }) {
  const Card = useFetched(() => import('./review-card.tsx').then(loaded => loaded.ReviewCard))
  return Card ? <Card app={app} day={day} /> : <div class="card today-due" aria-hidden="true" />
}

let ready: typeof Rest | undefined

/** What comes after the action: fetched and shown after the action is painted. */
function useRest(): typeof Rest | undefined {
  const hasPainted = useAfterPaint()
  const [rest, setRest] = useState(ready)
  useEffect(() => {
    if (!hasPainted || rest) return
    void import('./more.tsx').then(loaded => {
      ready = loaded
      setRest(loaded)
    })
  }, [hasPainted])
  return hasPainted ? rest : undefined
}

/** A minute of the day as people read it. */
function timeOf(minute: number, today: Day): string {
  return clockText(localCalendar.noonOf(today) + (minute - 12 * 60) * MINUTE_MS)
}
