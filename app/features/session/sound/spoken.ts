import { cuesOf } from '#core/session/script/cues.ts'
import { PAINS } from '#core/session/script/every-session.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import type { Step } from '#core/session/step.ts'
import { scriptRecords } from '#app/features/session/caption.ts'
import { sessionWords } from '#app/features/session/words/session.ts'

/** Points of pain less than planned that a person may ask for; core/session/session.ts stops there. */
const LIGHTER = [0, 1, 2, 3]

/** What a session of these steps says, in its order. `lighter`: points of pain less than planned, in every step. */
export function textsOf(steps: readonly Step[], lighter = 0): readonly string[] {
  const segments = segmentsOf(steps, scriptRecords)
  const played = { segments, lighter: Object.fromEntries(steps.map((_, step) => [step, lighter])) }
  return segments.flatMap((_, at) =>
    cuesOf(played, at, steps, scriptRecords).flatMap(cue => (cue.kind === 'said' ? [cue.text] : [])),
  )
}

/** What is said to a person who asks for something, pauses or was away. */
export const ANSWERS: readonly string[] = [
  ...PAINS.map(sessionWords.saidMore),
  sessionWords.saidLess,
  sessionWords.saidLessNext,
  sessionWords.saidEasier,
  sessionWords.saidGood,
  sessionWords.paused,
  sessionWords.away,
]

/** All that may be said in a session of these steps, each text once. */
export function textsWithAnswers(steps: readonly Step[]): readonly string[] {
  return [...new Set([...LIGHTER.flatMap(lighter => textsOf(steps, lighter)), ...ANSWERS])]
}
