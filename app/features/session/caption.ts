import { wordsOf, type StepWords } from '#core/session/instruct.ts'
import { cuesOf } from '#core/session/script/cues.ts'
import type { Cue } from '#core/session/script/cue.ts'
import { isPaced } from '#core/session/script/paced.ts'
import type { ScriptRecords } from '#core/session/script/step-lines.ts'
import { scriptWords } from '#core/session/words.ts'
import { currentSegment, type Session } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { stepName } from '#app/features/plan/step-name.ts'
import { words } from '#app/i18n/words.ts'

/** What sessions speak from, and how long their parts take. */
export const scriptRecords: ScriptRecords = { muscles, techniques, movements, regions }

/** The words of a step, from its records. */
export function stepWords(step: Step): StepWords {
  return wordsOf(step, scriptRecords)
}

/** What is heard and shown in the segment a session is in: the same for voice, bells and captions. */
export function cuesFor(steps: readonly Step[]): (session: Session) => readonly Cue[] {
  return session => cuesOf(session, session.at, steps, scriptRecords)
}

/** The one line on screen, so many seconds into a segment: the last that was to be shown. */
export function lineAt(cues: readonly Cue[], elapsed: number): string {
  const shown = cues.flatMap(cue => (cue.kind === 'shown' && cue.at <= elapsed ? [cue.text] : []))
  return shown.at(-1) ?? ''
}

/** So long after it was asked whether a spot eases, it may be answered. Seconds. */
const ANSWER_SECONDS = 15

/** What is asked of the spot at a moment: whether it eases, or, after letting go, whether it eased. */
export function asksEasing(cues: readonly Cue[], elapsed: number): 'easing' | 'eased' | undefined {
  const asked = cues.find(
    cue =>
      cue.kind === 'shown' &&
      (cue.text === scriptWords.easing || cue.text === scriptWords.eased) &&
      cue.at <= elapsed &&
      elapsed < cue.at + ANSWER_SECONDS,
  )
  if (asked?.kind !== 'shown') return undefined
  return asked.text === scriptWords.easing ? 'easing' : 'eased'
}

/** Whether a person breathes with the pacer at a moment of a session. */
export function isPacedIn(steps: readonly Step[]): (session: Session) => boolean {
  return session => {
    const segment = currentSegment(session)
    const step = segment && steps[segment.step]
    return segment !== undefined && step !== undefined && isPaced(segment, step, scriptRecords)
  }
}

/** What a step is called in words anybody says, with its side. */
export function titleOf(step: Step): string {
  return `${stepName(step).plain}${sideWords(step)}`
}

function sideWords(step: Step): string {
  if (step.side === undefined) return ''
  return `, ${words.sides[step.side]}`
}
