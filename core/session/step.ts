import type { MovementId, MuscleId, PhaseId, Posture, TechniqueId, ToolId } from '#core/vocabulary/ids.ts'
import type { BodySide, Place } from '#core/vocabulary/regions.ts'

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
