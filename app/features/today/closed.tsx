import { useState } from 'preact/hooks'
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import { lastReported } from '#core/diary/latest-pain.ts'
import { painOf } from '#core/measures/measures.ts'
import { mayMove } from '#core/plan/context/allowed.ts'
import { allowanceFor } from '#core/safety/limits.ts'
import { courseOf } from '#core/review/days/course.ts'
import { dailyEntries } from '#core/review/days/days.ts'
import { movementToKeep, whatWorked, type Worked } from '#core/review/what-worked.ts'
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { App } from '#app/app.ts'
import { PainCircles } from '#app/features/session/pain-circles.tsx'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { planRequest } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { ComingBack } from './coming-back.tsx'
import { standingWords } from './words/standing.ts'
import './standing.css'

const words = standingWords.closed
/** More would be a table, and this is a page to close. */
const MAX_WORKED = 3

interface ClosedProps {
  readonly app: App
  readonly diary: Diary
  /** When it was closed. */
  readonly at: Moment
}

/** The quiet end: what went well, two things to keep, and where to start if it returns. */
export function Closed({ app, diary, at }: ClosedProps) {
  const [back, setBack] = useState(false)
  const days = dailyEntries(diary, localCalendar)
  const course = courseOf(diary, days, at, localCalendar)
  const sessions = diary.sessions.filter(({ startedAt }) => startedAt >= (course?.startedAt ?? 0))
  const rated = sessions.filter(session => session.rated)
  const first = days
    .filter(({ day }) => day >= (course?.startDay ?? day))
    .flatMap(day => painOf(day) ?? [])[0]
  const last = lastReported(diary, localCalendar)?.pain
  const worked = whatWorked(sessions)
  return (
    <div class="page narrow standing-closed">
      <header class="page-head">
        <p class="small muted">{words.since(dayOfMoment(at))}</p>
        <h1>{words.title}</h1>
        {first !== undefined && last !== undefined && last < first && (
          <PainCircles before={first} after={last} labels={words.circles} />
        )}
        {course && <p class="muted">{words.story(course.day + 1, rated.length)}</p>}
      </header>
      <section class="card">
        <h2>{words.worked}</h2>
        {worked.length === 0 ? (
          <p>{words.workedNone}</p>
        ) : (
          <ul class="standing-worked">
            {worked.slice(0, MAX_WORKED).map(way => (
              <li key={nameOf(way)}>
                <strong>{nameOf(way)}</strong> <span class="muted">{words.workedOf(way.eased, way.of)}</span>
              </li>
            ))}
          </ul>
        )}
        <p class="small muted">{words.natural}</p>
      </section>
      <section class="card">
        <h2>{words.keep}</h2>
        <ol class="standing-keep">
          {keepsOf(app, diary, worked).map(({ title, text, to }) => (
            <li key={title}>
              <Link app={app} to={to} class="standing-choice">
                <strong>{title}</strong>
                <span class="muted">{text}</span>
              </Link>
            </li>
          ))}
        </ol>
        <p class="small muted">{words.latent}</p>
      </section>
      <section class="card">
        <h2>{words.again}</h2>
        <p>{words.againText}</p>
        {!back && <Button onPress={() => setBack(true)}>{words.start}</Button>}
        {back && <ComingBack app={app} mayBeGone={false} />}
      </section>
      <div class="row-wrap">
        <Button variant="quiet" icon="prevent" onPress={() => app.addresses.go('prevent')}>
          {words.prevent}
        </Button>
      </div>
    </div>
  )
}

function nameOf({ technique, movement }: Worked): string {
  return movement ? movements[movement].name : techniques[technique].name
}

/** Much sitting, by habit or by what brings the pain on. */
const SITS: ReadonlySet<Cause | Aggravation> = new Set([
  'prolonged-sitting',
  'slouching',
  'raised-shoulders',
  'far-mouse',
  'head-forward',
  'screen-to-one-side',
  'driving',
  'long-typing',
  'slouched-sitting',
  'sitting-long',
])

/** The movement that went best, where this person may still do it, and breaks for who sits; a walk for everybody else. */
function keepsOf(app: App, { causes, aggravations }: Diary, worked: readonly Worked[]) {
  const request = planRequest(app)
  const kept = movementToKeep(worked)
  const movement = kept !== undefined && mayMove(request, movements[kept]) ? movements[kept] : undefined
  const walks = allowanceFor(request.assessment.limits, 'aerobic').allowed
  const sits = [...causes, ...aggravations].some(one => SITS.has(one))
  const breaks = { title: words.keepBreaks, text: words.keepBreaksText, to: 'breaks' } as const
  const walk = { title: words.keepWalk, text: words.keepWalkText, to: 'move' } as const
  return movement
    ? [
        { title: words.keepMove(movement.name), text: words.keepMoveText, to: 'move' } as const,
        sits || !walks ? breaks : walk,
      ]
    : walks
      ? [breaks, walk]
      : [breaks]
}
