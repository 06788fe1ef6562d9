import type { DayPlan } from '#core/plan.ts'
import { phases } from '#knowledge/phases.ts'
import { words } from '../words.ts'

interface FourteenDaysProps {
  readonly days: readonly DayPlan[]
  /** From 1. */
  readonly today: number
}

/** The path ahead: a dot a day, and what the phase asks for. */
export function FourteenDays({ days, today }: FourteenDaysProps) {
  const current = days[Math.min(today, days.length) - 1]
  return (
    <section class="card">
      <h2>{words.plan.next}</h2>
      <ol class="days">
        {days.map(({ day, phase, minutes }) => (
          <li key={day} class={`day day-${phase}`} aria-current={day === today ? 'date' : undefined}>
            <span class="visually-hidden">
              {words.plan.dayLong(day, phases[phase].name, Math.round(minutes))}
            </span>
            <span aria-hidden="true">{day}</span>
          </li>
        ))}
      </ol>
      {current && (
        <p class="small muted">
          {phases[current.phase].name}: {phases[current.phase].words}
        </p>
      )}
    </section>
  )
}
