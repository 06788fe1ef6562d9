import { expect, test } from 'vitest'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { Cause } from '#core/vocabulary/causes.ts'
import type { Muscle } from '#core/vocabulary/records.ts'
import { habitQuestions } from './habit-questions.ts'
import type { Candidate } from './locate.ts'

const candidate = (muscle: Candidate['muscle'], score: number): Candidate => {
  return { muscle, side: 'L', score, confidence: 'likely', triggerPoints: [], soreChances: [], explains: [] }
}

test('with nothing painted nothing is asked', () => {
  expect(habitQuestions([], muscles)).toEqual({ causes: [], aggravations: [] })
})

test('at most six of each are asked', () => {
  const all = Object.values(muscles).map(({ id }) => candidate(id, 1 / Object.keys(muscles).length))
  const { causes, aggravations } = habitQuestions(all, muscles)
  expect([causes.length, aggravations.length]).toEqual([6, 6])
})

test('what tells the likely muscles apart is asked, what all or none of them share is not', () => {
  const one: Muscle = muscles['levator-scapulae']
  const other: Muscle = muscles['gluteus-medius']
  const { causes } = habitQuestions([candidate(one.id, 0.5), candidate(other.id, 0.5)], muscles)
  const onlyOne = causes.filter(cause => one.causes.includes(cause) !== other.causes.includes(cause))
  expect(causes.length).toBeGreaterThan(0)
  expect(causes).toEqual(onlyOne)
})

test('the most telling comes first: what half of the belief has, before what a tenth or nearly all of it has', () => {
  const withCauses = (muscle: Candidate['muscle'], causes: readonly Cause[]) => {
    return { ...muscles[muscle], causes, aggravations: [] }
  }
  const atlas = {
    ...muscles,
    'levator-scapulae': withCauses('levator-scapulae', ['driving', 'stooping']),
    'rhomboid-major': withCauses('rhomboid-major', ['stress', 'driving']),
    infraspinatus: withCauses('infraspinatus', ['slouching']),
  }
  const candidates = [
    candidate('levator-scapulae', 0.46),
    candidate('rhomboid-major', 0.46),
    candidate('infraspinatus', 0.04),
  ]
  expect(habitQuestions(candidates, atlas).causes).toEqual(['stress', 'stooping', 'driving', 'slouching'])
})
