import { expect, test } from 'vitest'
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './reading.ts'

test('syllables are counted as a person would say them', () => {
  const said: Readonly<Record<string, number>> = {
    knot: 1,
    muscle: 2,
    shoulder: 2,
    breathe: 1,
    pressed: 1,
    rested: 2,
    places: 2,
    moves: 1,
    little: 2,
    area: 3,
    emergency: 4,
    physiotherapist: 6,
    you: 1,
    more: 1,
    pain: 1,
    fever: 2,
    numbness: 2,
    '20': 1,
    'warm-up': 2,
    'doctor’s': 2,
    because: 2,
    minutes: 2,
    quiet: 2,
    video: 3,
    patient: 2,
    session: 2,
    tried: 1,
    lying: 2,
  }
  const counted = Object.fromEntries(Object.keys(said).map(word => [word, syllablesOf(word)]))
  expect(counted).toEqual(said)
})

test('sentences end at full stops and questions, never inside a number', () => {
  expect(sentencesOf('Lean to 3.5 of 10. Does it ease? Breathe out.')).toHaveLength(3)
  expect(sentencesOf('One moment …')).toEqual(['One moment …'])
  expect(wordsOf('A well-known knot, 5 of 10.')).toEqual(['A', 'well-known', 'knot', '5', 'of', '10'])
})

test('short plain sentences are easy, long ones of learned words are not', () => {
  expect(gradeOf(['Put the ball on the spot. Breathe out.'])).toBeLessThan(3)
  expect(
    gradeOf(['Myofascial dysfunction necessitates comprehensive multidisciplinary evaluation.']),
  ).toBeGreaterThan(15)
  expect(gradeOf([])).toBe(0)
  expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5)
})
