/** The shapes of `core/vocabulary/records.ts` and `core/safety/types.ts`, narrowed to our own sources. Records import from here. */
import type * as Core from '#core/vocabulary/records.ts'
import type * as SafetyShapes from '#core/safety/types.ts'
import type * as Learn from '#core/learn/types.ts'
import type * as Waiting from '#core/plan/context/while-waiting.ts'
import type { SourceId } from './evidence/sources.ts'

export type LongAnswer = Learn.LongAnswer<SourceId>
export type Muscle = Core.Muscle<SourceId>
export type Technique = Core.Technique<SourceId>
export type Movement = Core.Movement<SourceId>
export type Tool = Core.Tool<SourceId>
export type Professional = Core.Professional<SourceId>
export type CauseRecord = Core.CauseRecord<SourceId>
export type Dose = Core.Dose<SourceId>
export type Phase = Core.Phase<SourceId>
export type Question = SafetyShapes.Question<SourceId>
export type SafetyRule = SafetyShapes.SafetyRule<SourceId>
export type WaitingRecord = Waiting.WaitingRecord<SourceId>
export type Contraindication = SafetyShapes.Contraindication<SourceId>
