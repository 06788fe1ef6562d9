import type { PlanPath } from '#core/diary/plan-path.ts'
import type { DayPlan } from '#core/plan/day-plan.ts'
import { PLAN_DAYS } from '#core/plan/plan.ts'
import { phases } from '#knowledge/care/phases.ts'
import { Icon } from '#app/ui/icon.tsx'
import { planWords } from './words/plan.ts'
import './fourteen-days.css'

interface FourteenDaysProps {
  /** Today first. */
  readonly days: readonly DayPlan[]
  readonly path: PlanPath
  /** Until a doctor has looked the plan holds less than a phase asks for. */
  readonly waits: boolean
}

/** The path of fourteen days on a card of its own. */
export function FourteenDays(props: FourteenDaysProps) {
  return (
    <section class="card">
      <h2>{planWords.path}</h2>
      <DaysAhead {...props} />
    </section>
  )
}

/** The path itself: what was done stays done, today is marked, and the rest waits. Afterwards the next fourteen. */
export function DaysAhead({ days, path, waits }: FourteenDaysProps) {
  const [current] = days
  const before = Math.floor((path.day - 1) / PLAN_DAYS) * PLAN_DAYS
  const done = path.done.length - before + (path.doneToday ? 1 : 0)
  return (
    <>
      <p class="small muted">{planWords.pathDone(done, PLAN_DAYS - done)}</p>
      <ol class="days">
        {Array.from({ length: PLAN_DAYS }, (_, index) => before + index + 1).map(day => (
          <PathDay key={day} day={day} path={path} plan={days[day - path.day]} />
        ))}
      </ol>
      {current && !waits && (
        <p class="small muted">
          {phases[current.phase].name}: {phases[current.phase].words}
        </p>
      )}
    </>
  )
}

interface PathDayProps {
  readonly day: number
  readonly path: PlanPath
  readonly plan: DayPlan | undefined
}

function PathDay({ day, path, plan }: PathDayProps) {
  const isToday = day === path.day
  const isDone = day < path.day || (isToday && path.doneToday)
  const phase = plan && phases[plan.phase].name
  return (
    <li
      class={`day ${isDone ? 'day-done' : `day-${plan?.phase ?? ''}`}`}
      aria-current={isToday ? 'date' : undefined}
    >
      <span class="visually-hidden">
        {isDone
          ? planWords.dayDone(day)
          : planWords.dayLong(day, phase ?? '', Math.round(plan?.minutes ?? 0))}
      </span>
      <span aria-hidden="true">{isDone ? <Icon name="check" size={20} /> : day}</span>
    </li>
  )
}
