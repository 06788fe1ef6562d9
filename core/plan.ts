import type { Answers } from './answers.ts'
import type { MovementId, MuscleId, PhaseId, Position, Posture, TechniqueId, ToolId } from './ids.ts'
import type { Movement, Muscle, RegionRecord, Technique } from './knowledge.ts'
import { leftOut } from './left-out.ts'
import { baseOf } from './plan-base.ts'
import { planDay } from './plan-day.ts'
import type { History } from './plan-history.ts'
import type { BodySide, Place, Region } from './regions.ts'
import type { Assessment } from './safety.ts'
import { isUrgent } from './urgency.ts'

/** One spot the person confirmed, and what it has done so far. Moments are epoch ms, tenderness 0–10. */
export interface Knot {
  readonly id: string
  readonly muscle: MuscleId
  readonly side: BodySide
  readonly triggerPoint: string
  readonly place: Place
  readonly state: 'active' | 'latent'
  readonly tenderness?: number
  /** What the person calls it. */
  readonly name?: string
}

export const MINUTES_A_DAY = [3, 5, 10, 15, 20] as const
export type MinutesADay = (typeof MINUTES_A_DAY)[number]

/** One thing to do, in seconds and repeats, with why it is there. */
export interface Step {
  readonly technique: TechniqueId
  readonly movement?: MovementId
  readonly muscle?: MuscleId
  readonly side?: BodySide
  readonly place?: Place
  readonly knot?: string
  readonly tool: ToolId
  readonly posture: Posture
  readonly seconds: number
  readonly repeats: number
  readonly restSeconds: number
  /** 0–10; the person eases off above it. */
  readonly maxPain: number
  readonly why: Why
}

/** Why a step is in the plan. */
export interface Why {
  readonly kind: 'order' | 'knot' | 'phase' | 'prevention' | 'choice'
  readonly phase: PhaseId
  readonly words: string
  readonly sources: readonly string[]
}

export const LEFT_OUT_REASONS = [
  'contraindicated',
  'no-tool',
  'no-position',
  'no-press-zone',
  'dose-cap',
  'phase',
  'time',
  'needs-somebody',
  'not-offered',
] as const
/** A technique that is not in the plan, and why. */
export interface LeftOut {
  readonly technique: TechniqueId
  readonly reason: (typeof LEFT_OUT_REASONS)[number]
  readonly because: string
}

export interface DayPlan {
  /** 1 is today. */
  readonly day: number
  readonly phase: PhaseId
  readonly steps: readonly Step[]
  /** Whole time with rests and changes of side, in minutes. */
  readonly minutes: number
  /** Said when a day has no steps or fewer than usual. */
  readonly note?: string
}

export interface Plan {
  readonly days: readonly DayPlan[]
  readonly leftOut: readonly LeftOut[]
}

/** What the person has and wants. */
export interface Setup {
  readonly tools: readonly ToolId[]
  readonly positions: readonly Position[]
  readonly minutesADay: MinutesADay
  readonly helped: boolean
  /** What the person prefers; heat unless they choose. */
  readonly warmth?: 'heat' | 'ir' | 'contrast'
}

/** The records the planner chooses from. */
export interface PlanKnowledge {
  readonly muscles: Readonly<Record<MuscleId, Muscle>>
  readonly techniques: Readonly<Record<TechniqueId, Technique>>
  readonly movements: Readonly<Record<MovementId, Movement>>
  readonly regions: Readonly<Record<Region, RegionRecord>>
}

/** Everything a plan is made from. Nobody plans without an assessment. */
export interface PlanRequest {
  readonly assessment: Assessment
  readonly answers: Answers
  /** The spots to work on, the most important first. */
  readonly knots: readonly Knot[]
  readonly setup: Setup
  /** `asked-elsewhere` only for replaying cases, where a clinician has asked what the file leaves open. */
  readonly openQuestions?: 'asked-elsewhere'
  /** What happened so far; day 1 of the plan is then today. Absent on the first day. */
  readonly history?: History
  /** Chance comes in here; the same seed gives the same plan. */
  readonly seed: number
}

export type PlanOutcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: 'needs-somebody' | 'questions-open' }

export const PLAN_DAYS = 14

/** Fourteen days that fit this person, or the reason why there are none. */
export function plan(request: PlanRequest, knowledge: PlanKnowledge): PlanOutcome {
  const refused = refusal(request)
  if (refused) return { ok: false, problem: refused }
  const base = baseOf(request, knowledge)
  const days = Array.from({ length: PLAN_DAYS }, (_, index) => planDay(base, index + 1))
  return { ok: true, plan: { days, leftOut: leftOut(base, days) } }
}

/** One day of the same plan. */
export function planOneDay(request: PlanRequest, knowledge: PlanKnowledge, day: number): DayPlan | undefined {
  return refusal(request) ? undefined : planDay(baseOf(request, knowledge), day)
}

function refusal({
  assessment,
  history,
  openQuestions,
}: PlanRequest): 'needs-somebody' | 'questions-open' | undefined {
  if (isUrgent(assessment.tier)) return 'needs-somebody'
  const urgent = ({ action }: { readonly action: string }) =>
    action === 'emergency-now' || action === 'same-day'
  if (history?.findings.some(urgent)) return 'needs-somebody'
  return assessment.unasked.length > 0 && openQuestions === undefined ? 'questions-open' : undefined
}
