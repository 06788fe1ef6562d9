import { gentlyBecauseOf } from '#core/plan/gently.ts'
import type { Assessment } from '#core/safety/types.ts'
import type { Step } from '#core/session/step.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { sentenceWords } from '#app/ui/words/sentence.ts'
import { planWords } from './words/plan.ts'

/** More than so many reasons are no sentence any more. */
const MAX_NAMES = 3

/** "We go gently, because of blood thinners, or a bleeding disorder.": what was told, by the name it was asked by. */
export function carefulWords(
  assessment: Assessment,
  steps: readonly Step[],
  places: readonly Place[],
): string {
  const used = steps.map(({ technique }) => technique)
  const names = gentlyBecauseOf(assessment, used, places).flatMap(id => nameOf(id) ?? [])
  const { careful, carefulOf } = planWords.checked
  const [first, ...others] = [...new Set(names)].slice(0, MAX_NAMES)
  return first === undefined
    ? careful
    : carefulOf([sentenceWords.within(first), ...others.map(sentenceWords.within)].join('; '))
}

function nameOf(id: string): string | undefined {
  const facts: Readonly<Record<string, string>> = planWords.checked.facts
  const flag = Object.values(safety.questions).find(question => question.flag === id)
  return facts[id] ?? PROFILE.find(({ condition }) => condition === id)?.label ?? flag?.short
}
