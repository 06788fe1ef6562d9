import type { DayPlan } from '#core/plan/day-plan.ts'
import { phases } from '#knowledge/care/phases.ts'
import { planWords } from './words/plan.ts'

interface FourteenDaysProps {
  /** Today first. */
  readonly days: readonly DayPlan[]
  /** Which day of the course today is, from 1. */
  readonly today: number
  /** Until a doctor has looked the plan holds less than a phase asks for. */
  readonly waits: boolean
}

/** The path ahead: a dot a day, and what the phase asks for. */
export function FourteenDays({ days, today, waits }: FourteenDaysProps) {
  const [current] = days
  return (
    <section class="card">
      <h2>{planWords.next}</h2>
      <ol class="days">
        {days.map(({ day, phase, minutes }) => (
          <li key={day} class={`day day-${phase}`} aria-current={day === 1 ? 'date' : undefined}>
            <span class="visually-hidden">
              {planWords.dayLong(today + day - 1, phases[phase].name, Math.round(minutes))}
            </span>
            <span aria-hidden="true">{today + day - 1}</span>
          </li>
        ))}
      </ol>
      {current && !waits && (
        <p class="small muted">
          {phases[current.phase].name}: {phases[current.phase].words}
        </p>
      )}
    </section>
  )
}
