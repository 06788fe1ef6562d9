import type { Step } from '#core/session/step.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { regionOf } from '#core/vocabulary/regions.ts'
import { sentenceWords } from '#app/ui/words/sentence.ts'
import { planWords } from './words/plan.ts'

/** What a step is called: large in words anybody says, and small what it is about. */
export interface StepName {
  /** "Corner of the neck, fingertips" */
  readonly plain: string
  /** "Levator scapulae", "side of the neck"; nothing where the plain name says it all. */
  readonly small: string | undefined
}

/** The name of a step: where and with what for pressing, the movement, or the technique. */
export function stepName({ technique, movement, muscle, place, tool }: Step): StepName {
  if (movement !== undefined) return { plain: movements[movement].name, small: movements[movement].area }
  if (muscle === undefined || place === undefined) {
    const about = tool === 'warm-towel' ? tools[tool].name : undefined
    return { plain: techniques[technique].name, small: about }
  }
  const how: Readonly<Partial<Record<string, string>>> = planWords.with
  return {
    plain: planWords.at(regions[regionOf(place)].label, how[tool] ?? sentenceWords.within(tools[tool].name)),
    small: muscles[muscle].name,
  }
}
