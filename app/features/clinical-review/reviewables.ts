/** Everything a clinician can review, each with an id and with all that is to be read of it. */
import type { Question, SafetyRule } from '#core/safety/types.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { course } from '#knowledge/evidence/course.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { courseRecord, movementRecord, techniqueRecord } from './dose-records.ts'
import { limitMatrix } from './limits.ts'
import type { Reviewable } from './reviewable.ts'
import { limitRecord, questionRecord, ruleRecord } from './safety-records.ts'

/** All of them, in the order of the records. */
export function reviewables(): readonly Reviewable[] {
  const questions: readonly Question[] = Object.values(safety.questions)
  const rules: readonly SafetyRule[] = safety.rules
  return [
    ...questions.map(questionRecord),
    ...rules.map(ruleRecord),
    ...limitMatrix().rows.flatMap(({ cells }) => [...cells.values()].map(limitRecord)),
    ...Object.values(techniques).map(techniqueRecord),
    ...Object.values(movements).map(movementRecord),
    ...Object.values(course).map(courseRecord),
  ]
}
