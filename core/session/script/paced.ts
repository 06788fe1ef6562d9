import type { Segment } from '#core/session/segment.ts'
import type { Step } from '#core/session/step.ts'
import type { ScriptRecords } from './step-lines.ts'

/** Whether a person breathes with the pacer in a segment: while something is held, and where breathing is the step. */
export function isPaced({ kind }: Segment, step: Step, records: ScriptRecords): boolean {
  return kind === 'hold' || (kind === 'stay' && isBreathing(step, records))
}

/** True where a step is breathing. */
export function isBreathing({ technique, movement }: Step, { movements }: ScriptRecords): boolean {
  return movement ? movements[movement].kind === 'breathing' : technique === 'breath'
}
