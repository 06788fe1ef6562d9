import { wordsOf, type StepWords } from '#core/instruct.ts'
import type { Step } from '#core/plan.ts'
import { currentSegment, type Session } from '#core/session.ts'
import { movements } from '#knowledge/movements.ts'
import { muscles } from '#knowledge/muscles.ts'
import { techniques } from '#knowledge/techniques.ts'
import { words } from './words.ts'

/** The words of a step, from its records. */
export function stepWords(step: Step): StepWords {
  return wordsOf(step, { muscles, techniques, movements })
}

/** What is said and shown as a segment begins: the same words for ear and eye. */
export function captionOf(steps: readonly Step[]): (session: Session) => string {
  return session => {
    const segment = currentSegment(session)
    const step = segment && steps[segment.step]
    if (!segment || !step) return ''
    const { title, lines } = stepWords(step)
    switch (segment.kind) {
      case 'ready':
        return `${title}${sideWords(step)}. ${lines[0] ?? ''}`
      case 'switch':
        return `${words.session.switchSides}.`
      case 'rest':
        return words.session.rest
      case 'hold':
      case 'move':
      case 'stay':
        return lines[Math.min(segment.repeat, lines.length - 1)] ?? title
    }
  }
}

function sideWords(step: Step): string {
  if (step.side === undefined) return ''
  return step.side === 'L' ? `, ${words.find.left}` : `, ${words.find.right}`
}
