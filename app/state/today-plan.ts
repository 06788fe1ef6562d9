import type { Moment } from '#core/calendar/calendar-day.ts'
import { pathOf, type PlanPath } from '#core/diary/plan-path.ts'
import type { Diary } from '#core/diary/diary.ts'
import { painToGoBy } from '#core/diary/latest-pain.ts'
import { allReasonsToWait, waitingTechniques } from '#core/plan/context/while-waiting.ts'
import { blockedPractices } from '#core/safety/limits.ts'
import { pastOf, type PastWords } from '#core/review/plan-history-from-diary.ts'
import { findingsForPlan } from '#core/review/days/answers.ts'
import { reviewFacts } from '#core/review/days/facts.ts'
import { review } from '#core/review/review.ts'
import { nextOption } from '#core/measures/trial.ts'
import { trialResults } from '#core/review/trial-results.ts'
import { knotsFrom, type Knot } from '#core/locate/knot.ts'
import { locate, type Candidate, type Painted } from '#core/locate/locate.ts'
import { plan, type PlanOutcome } from '#core/plan/plan.ts'
import type { DayPlan } from '#core/plan/day-plan.ts'
import type { PlanRequest, Setup } from '#core/plan/context/request.ts'
import { isStillAllowed } from '#core/plan/still-allowed.ts'
import type { Step } from '#core/session/step.ts'
import { NO_ANSWERS, type Answers } from '#core/vocabulary/answers.ts'
import type { Assessment } from '#core/safety/types.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { App } from '#app/app.ts'
import { assessed } from './gate.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { setupOf } from './plan-setup.ts'
import { KNOWLEDGE } from './plan-knowledge.ts'

export interface TodayPlan {
  readonly assessment: Assessment
  readonly candidates: readonly Candidate[]
  /** How much of each place was painted. */
  readonly painted: Painted
  readonly knots: readonly Knot[]
  readonly setup: Setup
  /** Some of it waits until a doctor has looked. */
  readonly waits: boolean
  readonly outcome: PlanOutcome
  readonly path: PlanPath
  /** Led by a programme of somebody, where one is taken up. */
  readonly today: DayPlan | undefined
}

/** The plan the diary leads to. `pain` is how it is right now, when that was just said; else the one told last counts. */
export function todayPlan(app: App, pain?: number): TodayPlan {
  const diary = app.store.diary.value
  const { candidates, painted, request } = askForToday(app, pain)
  const { assessment, knots, setup } = request
  const outcome = plan(request, KNOWLEDGE)
  const own = outcome.ok ? outcome.plan.days[0] : undefined
  const now = app.platform.clock.now()
  const given = app.programmes.value
  const course = given?.courseOf(diary, now)
  const path = pathOf(diary, now, localCalendar)
  const today = own && given && course ? given.dayLedBy(course, request, own, diary, now) : own
  const waits = allReasonsToWait({ assessment, whileWaiting }).length > 0
  return { assessment, candidates, painted, knots, setup, waits, outcome, path, today }
}

/** True when every step is one that the diary of today allows, at this pain (0–10). */
export function isStillAllowedToday(app: App, steps: readonly Step[], pain: number): boolean {
  return isStillAllowed(askForToday(app, pain).request, KNOWLEDGE, steps)
}

/** The request the plan of today is made from: who this person is, and what happened so far. */
export function planRequest(app: App): PlanRequest {
  return askForToday(app, undefined).request
}

/** What the plan of today is made from. */
function askForToday(
  app: App,
  pain: number | undefined,
): Pick<TodayPlan, 'candidates' | 'painted'> & { readonly request: PlanRequest } {
  const diary = app.store.diary.value
  const now = app.platform.clock.now()
  const setup = setupOf(diary)
  const known: Answers = diary.checked?.answers ?? NO_ANSWERS
  const painNow = pain ?? painToGoBy(diary, localCalendar)
  const answers: Answers = painNow === undefined ? known : { ...known, painNow }
  const assessment = assessed(answers)
  const painted: Painted =
    diary.painted?.shares ?? Object.fromEntries((diary.painted?.places ?? []).map(place => [place, 1]))
  const { causes, aggravations, presses } = diary
  const candidates = locate(painted, { causes, aggravations, presses }, muscles)
  const knots =
    diary.knots.length > 0 ? diary.knots : knotsFrom(candidates, muscles, painted, r => regions[r].noPress)
  const history = pastOf(diary, now, localCalendar, pastWords(diary, assessment, now))
  const request = {
    assessment,
    whileWaiting,
    answers,
    knots,
    setup,
    seed: 0,
    ...(history ? { history } : {}),
  }
  return { candidates, painted, request }
}

/** What the reviews found and the person did not decline, and what their own trial drew for the next session. */
function pastWords(diary: Diary, assessment: Assessment, now: Moment): PastWords {
  const facts = reviewFacts(diary, now, localCalendar, ({ id }) => id)
  const since = diary.painted?.at ?? now
  const findings = facts ? findingsForPlan(review(facts), diary.notes.reviews, since, now) : []
  const { trial } = diary.notes
  if (!trial) return { findings }
  const blocked = [
    ...blockedPractices(assessment.limits, assessment.tier, diary.painted?.places ?? []),
    ...waitingTechniques({ assessment, whileWaiting }),
  ]
  const next = nextOption(trial, trialResults(trial, diary.sessions), blocked)
  return next.state === 'next' ? { findings, trial: next.option } : { findings }
}
