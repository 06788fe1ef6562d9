import { assess } from '#core/assess.ts'
import { knotsFrom } from '#core/knot.ts'
import { locate, type Candidate, type Painted } from '#core/locate.ts'
import { plan, type DayPlan, type Knot, type PlanOutcome, type Setup } from '#core/plan.ts'
import type { Answers } from '#core/answers.ts'
import type { Assessment } from '#core/safety.ts'
import { movements } from '#knowledge/movements.ts'
import { muscles } from '#knowledge/muscles.ts'
import { regions } from '#knowledge/regions.ts'
import { safety } from '#knowledge/safety.ts'
import { techniques } from '#knowledge/techniques.ts'
import type { App } from './app.ts'

/** What most people have within reach. */
export const USUAL_SETUP: Setup = {
  tools: ['hands', 'socks'],
  positions: ['wall', 'chair', 'floor', 'bed'],
  minutesADay: 10,
  helped: false,
}

const DAY_MS = 86_400_000

export interface TodayPlan {
  readonly assessment: Assessment
  readonly candidates: readonly Candidate[]
  /** How much of each place was painted. */
  readonly painted: Painted
  readonly knots: readonly Knot[]
  readonly setup: Setup
  readonly outcome: PlanOutcome
  /** Day of the plan, from 1. */
  readonly day: number
  readonly today: DayPlan | undefined
}

/** The plan the diary leads to. `pain` is how it is right now, when that was just said. */
export function todayPlan(app: App, pain?: number): TodayPlan {
  const diary = app.store.diary.value
  const setup = diary.setup ?? USUAL_SETUP
  const known: Answers = diary.checked?.answers ?? { flags: {}, conditions: {} }
  const answers: Answers = pain === undefined ? known : { ...known, painNow: pain }
  const assessment = assess(answers, safety)
  const painted: Painted =
    diary.painted?.shares ?? Object.fromEntries((diary.painted?.places ?? []).map(place => [place, 1]))
  const { causes, aggravations, presses } = diary
  const candidates = locate(painted, { causes, aggravations, presses }, muscles)
  const knots =
    diary.knots.length > 0 ? diary.knots : knotsFrom(candidates, muscles, painted, r => regions[r].noPress)
  const outcome = plan(
    { assessment, answers, knots, setup, seed: 0 },
    { muscles, techniques, movements, regions },
  )
  const day = dayOfPlan(diary.painted?.at ?? diary.firstAt, app.platform.clock.now())
  const today = outcome.ok ? outcome.plan.days[Math.min(day, outcome.plan.days.length) - 1] : undefined
  return { assessment, candidates, painted, knots, setup, outcome, day, today }
}

/** Which day of the plan it is, counted from the painting. A clock set back never gives less than day 1. */
export function dayOfPlan(from: number | undefined, now: number): number {
  return from === undefined ? 1 : Math.max(1, Math.floor((now - from) / DAY_MS) + 1)
}
