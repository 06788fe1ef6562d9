import { expect, test } from 'vitest'
import { DISAGREEMENTS, HABITS } from '#core/learn/types.ts'
import type * as Learn from '#core/learn/types.ts'
import { course } from '#knowledge/evidence/course.ts'
import { disagreements } from '#knowledge/evidence/disagreements.ts'
import { glossary } from './glossary.ts'
import { habits } from '#knowledge/care/habits.ts'
import { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import { myths } from '#knowledge/evidence/myths.ts'
import { signs } from './signs.ts'
import { sources } from '#knowledge/evidence/sources.ts'

const allSigns: readonly Learn.Sign[] = Object.values(signs)
const allMyths: readonly Learn.Myth[] = Object.values(myths)
const allDisagreements: readonly Learn.Disagreement[] = Object.values(disagreements)
const allTerms: readonly Learn.Term[] = Object.values(glossary)
const allLimits: readonly Learn.HeatLimit[] = Object.values(heatLimits)
const allHabits: readonly Learn.Habit[] = Object.values(habits)
const allCourse: readonly Learn.Course[] = Object.values(course)

/** Our own words, and apart from them the claims of others and the words that correct a claim. */
const ours: readonly string[] = [
  ...allSigns.flatMap(({ name, what, whenToAsk }) => [name, what, whenToAsk ?? '']),
  ...allMyths.map(({ whatWeDo }) => whatWeDo),
  ...allDisagreements.flatMap(({ weDo, because }) => [weDo, because]),
  ...allTerms.flatMap(({ term, means }) => [term, means]),
  ...allLimits.map(({ words }) => words),
  ...allHabits.flatMap(({ title, words }) => [title, words]),
  ...allCourse.map(({ words }) => words),
]
const corrected: readonly string[] = [
  ...allMyths.flatMap(({ claim, truth }) => [claim, truth]),
  ...allDisagreements.flatMap(({ question, statements }) => [
    question,
    ...statements.map(({ says }) => says),
  ]),
]

const sentences = (texts: readonly string[]) => texts.flatMap(text => text.split(/(?<=[.?!])\s/))

test('a person reads about all 23 questions on which the sources disagree', () => {
  expect(DISAGREEMENTS).toHaveLength(23)
  expect(Object.keys(disagreements)).toEqual([...DISAGREEMENTS])
  for (const { id, statements } of allDisagreements) expect(statements.length, id).toBeGreaterThan(1)
})

test('every record names at least one source, and every source is on the list', () => {
  for (const record of [
    ...allSigns,
    ...allMyths,
    ...allDisagreements,
    ...allLimits,
    ...allHabits,
    ...allCourse,
  ]) {
    expect(record.sources.length, record.id).toBeGreaterThan(0)
    expect(new Set(record.sources).size, record.id).toBe(record.sources.length)
    for (const source of record.sources) expect(Object.keys(sources), record.id).toContain(source)
  }
  for (const { id, statements } of allDisagreements)
    for (const { source } of statements) expect(Object.keys(sources), id).toContain(source)
})

test('nobody reads a sentence of more than twenty words', () => {
  const long = sentences([...ours, ...corrected]).filter(sentence => sentence.split(/\s+/).length > 20)
  expect(long).toEqual([])
})

test.each([
  'toxin',
  'detox',
  'break up',
  'breaks up',
  'cure',
  'diagnos',
  'proven',
  'guarantee',
  'you are fine',
])('no words of ours say "%s", except to correct it', banned => {
  expect(ours.filter(text => text.toLowerCase().includes(banned))).toEqual([])
})

test.each(Object.entries({ signs, myths, disagreements, glossary, heatLimits, habits, course }))(
  'every id in %s is its own key, in small letters with hyphens',
  (_, section) => {
    for (const [key, record] of Object.entries(section)) {
      expect(record.id).toBe(key)
      expect(key).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    }
  },
)

test('no one is allowed more than 42 °C at the skin, or more than 20 minutes', () => {
  for (const limit of allLimits.filter(({ kind }) => kind === 'allowed')) {
    expect(limit.celsius ?? 0, limit.id).toBeLessThanOrEqual(42)
    expect(limit.seconds, limit.id).toBeGreaterThan(0)
    expect(limit.seconds ?? Infinity, limit.id).toBeLessThanOrEqual(20 * 60)
  }
})

test('what burns is hotter than anything we allow', () => {
  const allowed = allLimits.filter(({ kind }) => kind === 'allowed').map(({ celsius }) => celsius ?? 0)
  for (const { id, celsius } of allLimits.filter(({ kind }) => kind === 'harms'))
    expect(celsius ?? 0, id).toBeGreaterThan(Math.max(...allowed))
})

test('a range runs from the least to the most', () => {
  const ranges = [
    ...allHabits.flatMap(({ centimetres, degrees, hours, repeats }) => [
      centimetres,
      degrees,
      hours,
      repeats,
    ]),
    ...allCourse.map(({ days }) => days),
  ]
  for (const range of ranges) if (range) expect(range[0]).toBeLessThanOrEqual(range[1])
})

test('there is something to do differently for every kind of habit', () => {
  const kinds = new Set(allHabits.map(({ kind }) => kind))
  expect(HABITS.filter(kind => !kinds.has(kind))).toEqual([])
})

test('a break is always shorter than the time between two breaks', () => {
  for (const { id, everySeconds, forSeconds } of allHabits)
    if (everySeconds !== undefined && forSeconds !== undefined)
      expect(forSeconds, id).toBeLessThan(everySeconds)
})

test('whoever sees a lump, swelling, numbness or hot skin is told to ask', () => {
  for (const id of ['lump', 'visible-swelling', 'numb-or-weak', 'hot-red-skin', 'referred-pain'] as const)
    expect(signs[id].whenToAsk).toMatch(/ask|emergency/i)
})
