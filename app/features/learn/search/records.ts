/** The records behind the pages of Learn, for all that they say. */
import type { LearnSection } from '#core/learn/sections.ts'
import { causes } from '#knowledge/atlas/causes.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { habits } from '#knowledge/care/habits.ts'
import { professionals } from '#knowledge/care/professionals.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { course } from '#knowledge/evidence/course.ts'
import { disagreements } from '#knowledge/evidence/disagreements.ts'
import { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import { myths } from '#knowledge/evidence/myths.ts'
import { glossary } from '#knowledge/reference/glossary.ts'
import { longAnswers } from '#knowledge/reference/long-answers.ts'
import { signs } from '#knowledge/reference/signs.ts'

/** A work says nothing itself; every other section has a record for each page, by its id. */
export const records = {
  question: longAnswers,
  muscle: muscles,
  technique: techniques,
  movement: movements,
  tool: tools,
  sign: signs,
  cause: causes,
  habit: habits,
  professional: professionals,
  course,
  limit: heatLimits,
  disagreement: disagreements,
  myth: myths,
  word: glossary,
} as const satisfies Record<Exclude<LearnSection, 'source'>, object>

type Records = typeof records

/** Section and id of a page that is there: a wrong one is a compile error. */
export type PageKey = {
  [Section in keyof Records]: `${Section}/${keyof Records[Section] & string}`
}[keyof Records]
