import type { Flag } from '#core/vocabulary/answers.ts'
import { QUESTION_GROUPS, type Question } from './types.ts'

/** Takes raised flags and questions; gives all of the questions, by group, the raised ones first within theirs. */
export function firstQuestions(raise: readonly Flag[], questions: readonly Question[]): readonly Question[] {
  const raised = new Set(raise)
  return QUESTION_GROUPS.flatMap(group => {
    const here = questions.filter(question => question.group === group)
    return [...here.filter(({ flag }) => raised.has(flag)), ...here.filter(({ flag }) => !raised.has(flag))]
  })
}
