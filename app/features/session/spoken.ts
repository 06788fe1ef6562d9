import { cuesOf } from '#core/session/script/cues.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import type { Step } from '#core/session/step.ts'
import { scriptRecords } from './caption.ts'

/** What a session of these steps says, in its order. `lighter`: points of pain less than planned, in every step. */
export function textsOf(steps: readonly Step[], lighter = 0): readonly string[] {
  const segments = segmentsOf(steps, scriptRecords)
  const played = { segments, lighter: Object.fromEntries(steps.map((_, step) => [step, lighter])) }
  return segments.flatMap((_, at) =>
    cuesOf(played, at, steps, scriptRecords).flatMap(cue => (cue.kind === 'said' ? [cue.text] : [])),
  )
}
