/** Which professional options fit this person, the best evidenced first, and why some do not. */
import type { Answers } from '#core/vocabulary/answers.ts'
import { GRADES, type Grade, type Professional } from '#core/vocabulary/records.ts'
import { has, isPregnant } from '#core/safety/person.ts'

/** One option as this person sees it. */
export interface ProfessionalChoice {
  readonly professional: Professional
  /** Why not for this person, or only after asking; empty when nothing they told speaks against it. */
  readonly because: readonly string[]
}

/** All options: those that fit first, each group by evidence, then by name. Nothing is hidden. */
export function professionalChoices(
  answers: Answers,
  professionals: readonly Professional[],
): readonly ProfessionalChoice[] {
  return professionals
    .map(professional => ({
      professional,
      because: [
        ...new Set(
          professional.notWith
            .filter(({ condition }) =>
              condition === 'pregnant' ? isPregnant(answers) : has(answers, condition),
            )
            .map(({ because }) => because),
        ),
      ],
    }))
    .toSorted(
      (a, b) =>
        Number(a.because.length > 0) - Number(b.because.length > 0) ||
        rankOf(a.professional.grade) - rankOf(b.professional.grade) ||
        (a.professional.name < b.professional.name ? -1 : 1),
    )
}

function rankOf(grade: Grade): number {
  return GRADES.indexOf(grade)
}
