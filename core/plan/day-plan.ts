/** What a plan gives: its days, and what was left out of them. */
import type { PhaseId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Step } from '#core/session/step.ts'

const LEFT_OUT_REASONS = [
  'contraindicated',
  'no-tool',
  'no-position',
  'no-press-zone',
  'dose-cap',
  'phase',
  'time',
  'needs-somebody',
  'not-offered',
  'elsewhere',
  'no-knot',
  'turn',
  'not-chosen',
  'no-move',
  'ending',
] as const
/** A technique that is not in the plan, and why. */
export interface LeftOut {
  readonly technique: TechniqueId
  readonly reason: (typeof LEFT_OUT_REASONS)[number]
  readonly because: string
}

/** One day of a plan: its steps in the order of doing them. */
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

/** The days of a plan, and every technique that none of them uses with the reason. */
export interface Plan {
  readonly days: readonly DayPlan[]
  readonly leftOut: readonly LeftOut[]
}
