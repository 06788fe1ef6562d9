import { expect, test } from 'vitest'
import { CONDITIONS } from '#core/vocabulary/answers.ts'
import { conditionWords } from './conditions.ts'

test.each(CONDITIONS)('%s is called by words, not by its id', condition => {
  expect(conditionWords(condition)).toMatch(/^\p{Lu}[^-]*(?: |$)/u)
})
