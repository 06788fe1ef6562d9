import type { Course } from '#core/programme/course.ts'
import { sessionOf } from '#core/programme/session-steps.ts'
import { lengthOf } from '#core/session/script/length.ts'
import type { App } from '#app/app.ts'
import { fullDay } from '#app/i18n/format-date.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { moveGate } from '#app/state/gate.ts'
import { KNOWLEDGE } from '#app/state/plan-knowledge.ts'
import { rowsToday, type RowToday } from '#app/state/programme-today.ts'
import { planWords } from '#app/features/plan/words/plan.ts'
import { planRequest } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { CourseDays } from './course-days.tsx'
import { RowPictures } from './row-pictures.tsx'
import { VerdictList } from './verdict-list.tsx'
import { courseWords as text } from './words/course.ts'
import { receiveWords } from './words/receive.ts'

interface CourseViewProps {
  readonly app: App
  readonly course: Course
  readonly onMake: () => void
}

/** The programme somebody is on: what is due, how far it is, and the way out of it. */
export function CourseView({ app, course, onMake }: CourseViewProps) {
  const { programme, state, taken, until } = course
  return (
    <div class="page narrow receive">
      <header class="page-head">
        <p class="muted">{text.title}</p>
        <h1 dir="auto">{programme.title || receiveWords.title}</h1>
        <CourseDays app={app} course={course} />
      </header>
      {programme.words !== '' && (
        <figure class="receive-words">
          <figcaption class="small muted">{receiveWords.says}</figcaption>
          <blockquote dir="auto">{programme.words}</blockquote>
        </figure>
      )}
      {state === 'runs' ? (
        <CourseToday app={app} course={course} />
      ) : (
        <>
          <p role="status">{state === 'over' ? text.over(fullDay(until)) : text.down}</p>
          <RowPictures rows={programme.rows} isOnce={programme.until === undefined} />
        </>
      )}
      {state === 'runs' && programme.until !== undefined && (
        <Chips
          label={receiveWords.fills}
          options={[
            { value: 'yes', label: receiveWords.fillsYes },
            { value: 'no', label: receiveWords.fillsNo },
          ]}
          value={taken.fills ? 'yes' : 'no'}
          onValue={value => void app.store.record({ type: 'programme-fills-set', fills: value === 'yes' })}
        />
      )}
      <div class="row-wrap">
        {state === 'runs' && (
          <Button onPress={() => void app.store.record({ type: 'programme-put-down' })}>
            {text.putDown}
          </Button>
        )}
        {state === 'down' && until >= localCalendar.dayOf(app.platform.clock.now()) && (
          <Button onPress={() => void app.store.record({ type: 'programme-taken-up' })}>{text.takeUp}</Button>
        )}
        <Button variant="quiet" icon="print" onPress={() => app.addresses.go('sheet')}>
          {text.sheet}
        </Button>
        <Button variant="quiet" icon="plus" onPress={onMake}>
          {text.make}
        </Button>
      </div>
    </div>
  )
}

function CourseToday({ app, course }: Pick<CourseViewProps, 'app' | 'course'>) {
  const gate = moveGate(app)
  const now = app.platform.clock.now()
  const rows = gate.open === 'care' ? rowsToday(course, planRequest(app), app.store.diary.value, now) : []
  if (rows.length === 0)
    return (
      <>
        <RowPictures rows={course.programme.rows} isOnce={course.programme.until === undefined} />
        <div class="receive-end">
          <Button
            variant="main"
            size="large"
            icon="shield"
            onPress={() => app.addresses.go(gate.open === 'find' ? 'find' : 'check')}
          >
            {gate.open === 'find' ? receiveWords.find : text.check}
          </Button>
        </div>
      </>
    )
  const { steps } = sessionOf(
    rows.flatMap(({ verdict, when }) => (verdict.state === 'open' && when === 'now' ? [verdict] : [])),
  )
  return (
    <>
      <div class="receive-end">
        {steps.length > 0 ? (
          <Button variant="main" size="large" icon="play" onPress={() => app.addresses.go('session')}>
            {planWords.start(Math.max(1, Math.round(lengthOf(steps, KNOWLEDGE) / 60)))}
          </Button>
        ) : (
          <p role="status">{text.nothing}</p>
        )}
      </div>
      <VerdictList
        app={app}
        verdicts={rows.map(({ verdict }) => verdict)}
        isOnce={course.programme.until === undefined}
        noteOf={verdict => whenWords(rows.find(row => row.verdict === verdict)?.when)}
      />
    </>
  )
}

/** How a row stands today; what is due now needs no word. */
function whenWords(when: RowToday['when'] | undefined): string | undefined {
  if (when === undefined || when === 'now' || when === 'closed') return undefined
  return typeof when === 'string' ? text.when[when] : when.crowded
}
