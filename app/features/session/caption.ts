import { wordsOf, type StepWords } from '#core/session/instruct.ts'
import { currentSegment, type Session } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { sessionWords } from './words/session.ts'
import { words } from '#app/i18n/words.ts'

/** The words of a step, from its records. */
export function stepWords(step: Step): StepWords {
  return wordsOf(step, { muscles, techniques, movements })
}

/** What is said as a segment begins: the name of a new step, then what is shown. One piece a sentence. */
export function captionOf(steps: readonly Step[]): (session: Session) => readonly string[] {
  return session => {
    const segment = currentSegment(session)
    const step = segment && steps[segment.step]
    if (!segment || !step) return []
    const line = lineOf(session, step)
    if (segment.kind !== 'ready') return [line]
    const side = step.side === undefined ? [] : [words.sides[step.side]]
    return [stepWords(step).title, ...side, line]
  }
}

/** Whether a person breathes with the pacer: while pressing or stretching, and where breathing is the step. */
export function isPacedIn(steps: readonly Step[]): (session: Session) => boolean {
  return session => {
    const segment = currentSegment(session)
    return (
      segment?.kind === 'hold' || (segment?.kind === 'stay' && steps[segment.step]?.technique === 'breath')
    )
  }
}

/** The name of a step with its side. */
export function titleOf(step: Step): string {
  return `${stepWords(step).title}${sideWords(step)}`
}

/** The one line on screen. */
export function lineOf(session: Session, step: Step): string {
  const segment = currentSegment(session)
  const { title, lines } = stepWords(step)
  switch (segment?.kind) {
    case undefined:
      return ''
    case 'ready':
      return lines[0] ?? ''
    case 'switch':
      return `${sessionWords.switchSides}.`
    case 'rest':
      return sessionWords.rest
    case 'hold':
    case 'move':
    case 'stay':
      return lines[Math.min(segment.repeat, lines.length - 1)] ?? title
  }
}

function sideWords(step: Step): string {
  if (step.side === undefined) return ''
  return `, ${words.sides[step.side]}`
}
