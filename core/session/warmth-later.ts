/** Pressing first and the warmth afterwards: ten minutes on a pad are a long way to the first press. */
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import type { Technique } from '#core/vocabulary/records.ts'
import { PRESSING } from '#core/vocabulary/ids.ts'
import type { Step } from './step.ts'

type Kinds = Readonly<Record<TechniqueId, Pick<Technique, 'kind'>>>

/** The warmth that a session of pressing begins with, where it does. */
export function warmthFirst(steps: readonly Step[], techniques: Kinds): Step | undefined {
  const [first] = steps
  const isWarmth = first !== undefined && techniques[first.technique].kind === 'warmth'
  return isWarmth && steps.some(({ technique }) => PRESSING.has(technique)) ? first : undefined
}

/** The same steps with that warmth at the end. */
export function warmthLater(steps: readonly Step[], techniques: Kinds): readonly Step[] {
  const warmth = warmthFirst(steps, techniques)
  return warmth ? [...steps.slice(1), warmth] : steps
}
