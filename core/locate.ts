import type { Aggravation, Cause } from './causes.ts'
import type { MuscleId } from './ids.ts'
import type { Muscle } from './knowledge.ts'
import type { BodySide, Place } from './regions.ts'

/** How strongly the person painted a place: 0 (not) to 1 (fully). */
export type Painted = Readonly<Partial<Record<Place, number>>>

/** What is known besides the painting. */
export interface Evidence {
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
  readonly presses: readonly Press[]
}

/** One spot pressed for five seconds, and what it did. Tenderness 0–10. */
export interface Press {
  readonly triggerPoint: string
  readonly side: BodySide
  readonly tenderness: number
  readonly familiar: boolean
  readonly spreadsTo: readonly Place[]
}

export const CONFIDENCES = ['likely', 'possible', 'less-likely'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** A muscle and side worth checking, and how sure we are. Never a diagnosis. */
export interface Candidate {
  readonly muscle: MuscleId
  readonly side: BodySide
  /** Share of belief among all muscles and sides, 0–1. */
  readonly score: number
  readonly confidence: Confidence
  /** The trigger points that explain the painting best, best first. */
  readonly triggerPoints: readonly string[]
  /** Painted places this muscle's knots often send pain to. */
  readonly explains: readonly Place[]
}

export type Muscles = Readonly<Record<MuscleId, Muscle>>
