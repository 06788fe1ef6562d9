import type { MovementId, MuscleId, PhaseId, Position, Posture, TechniqueId, ToolId } from './ids.ts'
import type { BodySide, Place } from './regions.ts'

/** One spot the person confirmed, and what it has done so far. Moments are epoch ms, tenderness 0–10. */
export interface Knot {
  readonly id: string
  readonly muscle: MuscleId
  readonly side: BodySide
  readonly triggerPoint: string
  readonly place: Place
  readonly state: 'active' | 'latent'
  readonly tenderness?: number
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
}
