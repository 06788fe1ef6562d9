/** What a plan is made from: what the person has and wants, what happened so far, and the records to choose from. */
import type { Answers } from '#core/vocabulary/answers.ts'
import type { Finding } from '#core/measures/finding.ts'
import type { MovementId, Position, TechniqueId, ToolId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Movement, Muscles, RegionRecord, Technique } from '#core/vocabulary/records.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import type { Assessment } from '#core/safety/types.ts'
import type { Soreness } from '#core/vocabulary/soreness.ts'
import type { Step } from '#core/session/step.ts'
import type { TrialOption } from '#core/measures/trial.ts'
import type { WhileWaiting } from './while-waiting.ts'

/** How long a person may choose to spend on a day, minutes. */
export const MINUTES_A_DAY = [3, 5, 10, 15, 20] as const
export type MinutesADay = (typeof MINUTES_A_DAY)[number]

/** What the person has and wants. */
export interface Setup {
  readonly tools: readonly ToolId[]
  readonly positions: readonly Position[]
  readonly minutesADay: MinutesADay
  readonly helped: boolean
  /** The tool the person would rather use; absent or `none` when they take turns. */
  readonly prefers?: ToolId
  /** What the person prefers; heat unless they choose. */
  readonly warmth?: 'heat' | 'ir' | 'contrast'
}

/** The records the planner chooses from. */
export interface PlanKnowledge {
  readonly muscles: Muscles
  readonly techniques: Readonly<Record<TechniqueId, Technique>>
  readonly movements: Readonly<Record<MovementId, Movement>>
  readonly regions: Readonly<Record<Region, RegionRecord>>
}

/** One step that was done. */
export type PastStep = Pick<Step, 'technique' | 'tool' | 'posture' | 'muscle' | 'knot' | 'movement'> & {
  /** Pain at most as planned, 0–10. */
  readonly maxPain?: number
  /** Points less than planned that were asked for. */
  readonly lighter?: number
}

/** One day of the past: 1 is yesterday. Pain and tenderness 0–10; what is missing is not known. */
export interface PastDay {
  readonly ago: number
  readonly steps: readonly PastStep[]
  readonly painBefore?: number
  readonly painAfter?: number
  readonly soreness?: Soreness
  /** By the id of the knot. */
  readonly tenderness?: Readonly<Record<string, number>>
}

/** What a review found, as far as the plan goes by it. */
export type PastFinding = Pick<Finding, 'rule' | 'action' | 'change' | 'techniques' | 'stopPressure'>

/** Everything since this plan began. A missed day is simply not there. */
export interface History {
  /** On how many days before today something of this plan was done: what was done stays done, a missed day uses up none. */
  readonly done: number
  readonly days: readonly PastDay[]
  /** Of the latest review. */
  readonly findings: readonly PastFinding[]
  /** What the person's own trial drew for today. */
  readonly trial?: TrialOption
}

/** Everything a plan is made from. Nobody plans without an assessment. */
export interface PlanRequest {
  readonly assessment: Assessment
  /** What each reason to see somebody soon leaves open. */
  readonly whileWaiting: WhileWaiting
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
