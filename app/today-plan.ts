import { dayOfPlan } from '#core/day-of-plan.ts'
import type { Diary } from '#core/diary.ts'
import { blockedPractices } from '#core/limits.ts'
import { pastOf, type PastWords } from '#core/plan-past.ts'
import { findingsForPlan } from '#core/progress-answers.ts'
import { reviewFacts } from '#core/review-facts.ts'
import { review } from '#core/review.ts'
import { nextOption } from '#core/trial.ts'
import { trialResults } from '#core/trial-results.ts'
import { knotsFrom, type Knot } from '#core/knot.ts'
import { locate, type Candidate, type Painted } from '#core/locate.ts'
import { plan, type PlanOutcome } from '#core/plan.ts'
import type { DayPlan } from '#core/day-plan.ts'
import type { Setup } from '#core/plan-request.ts'
import { NOTHING_TOLD, type Answers } from '#core/answers.ts'
import type { Assessment } from '#core/safety.ts'
import { movements } from '#knowledge/movements.ts'
import { muscles } from '#knowledge/muscles.ts'
import { regions } from '#knowledge/regions.ts'
import { techniques } from '#knowledge/techniques.ts'
import type { App } from './app.ts'
import { assessed } from './care.ts'
import { localCalendar } from './local-time.ts'
import { setupOf } from './setup.ts'

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
  const now = app.platform.clock.now()
  const setup = setupOf(diary)
  const known: Answers = diary.checked?.answers ?? NOTHING_TOLD
  const answers: Answers = pain === undefined ? known : { ...known, painNow: pain }
  const assessment = assessed(answers)
  const painted: Painted =
    diary.painted?.shares ?? Object.fromEntries((diary.painted?.places ?? []).map(place => [place, 1]))
  const { causes, aggravations, presses } = diary
  const candidates = locate(painted, { causes, aggravations, presses }, muscles)
  const knots =
    diary.knots.length > 0 ? diary.knots : knotsFrom(candidates, muscles, painted, r => regions[r].noPress)
  const history = pastOf(diary, now, localCalendar, pastWords(diary, assessment, now))
  const outcome = plan(
    { assessment, answers, knots, setup, seed: 0, ...(history ? { history } : {}) },
    { muscles, techniques, movements, regions },
  )
  const day = dayOfPlan(diary, now, localCalendar)
  const today = outcome.ok ? outcome.plan.days[0] : undefined
  return { assessment, candidates, painted, knots, setup, outcome, day, today }
}

/** What the reviews found and the person did not decline, and what their own trial drew for the next session. */
function pastWords(diary: Diary, assessment: Assessment, now: number): PastWords {
  const facts = reviewFacts(diary, now, localCalendar, ({ id }) => id)
  const since = diary.painted?.at ?? now
  const findings = facts ? findingsForPlan(review(facts), diary.notes.reviews, since, now) : []
  const { trial } = diary.notes
  if (!trial) return { findings }
  const blocked = blockedPractices(assessment.limits, assessment.tier, diary.painted?.places ?? [])
  const next = nextOption(trial, trialResults(trial, diary.sessions), blocked)
  return next.state === 'next' ? { findings, trial: next.option } : { findings }
}
