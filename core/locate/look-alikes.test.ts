import { expect, test } from 'vitest'
import { lookAlikes as table } from '#knowledge/atlas/look-alikes.ts'
import { aggravations } from '#knowledge/atlas/aggravations.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import { openQuestions } from '#core/safety/assess.ts'
import { habitQuestions } from './habit-questions.ts'
import { locate } from './locate.ts'
import { lookAlikes } from './look-alikes.ts'
import type { Safety } from '#core/safety/types.ts'

test('pain between the blades also asks about chest and breath', () => {
  expect(lookAlikes({ 'interscapular.L': 1 }, table).flatMap(({ raise }) => raise)).toEqual(
    expect.arrayContaining(['chest-pain', 'breathless', 'tearing']),
  )
})

test.each(['temple.L', 'jaw-angle.R'] as const)('pain at the %s also thinks of the jaw', place => {
  const [row] = lookAlikes({ [place]: 1 }, table)
  expect(row?.alsoThinkOf).toContain('jaw')
  expect(row?.raise).toEqual(expect.arrayContaining(['gca', 'thunderclap']))
})

test('a place without a row raises nothing, nor does a place with no paint', () => {
  expect(lookAlikes({ 'forearm-dorsal.L': 1 }, table)).toEqual([])
  expect(lookAlikes({ 'interscapular.L': 0 }, table)).toEqual([])
})

test('whoever paints such a place is asked every question it raises, where it fits the person', () => {
  for (const row of table) {
    for (const region of row.regions) {
      const answers: Answers = {
        places: [`${region}.L`],
        age: 70,
        sex: 'female',
        onset: 'sudden',
        painNow: 5,
        flags: {},
        conditions: {},
      }
      const asked = openQuestions(answers, safety).map(({ flag }) => flag)
      const questions: Safety['questions'] = safety.questions
      const fitting = row.raise.filter(flag => questions[flag].askWhen?.(answers) ?? true)
      expect(asked, region).toEqual(expect.arrayContaining([...fitting]))
    }
  }
})

test('habits are asked that tell the likely muscles apart, and none when nothing is painted', () => {
  const candidates = locate(
    { 'neck-shoulder-angle.L': 1, 'medial-scapular-border.L': 1 },
    { causes: [], aggravations: [], presses: [] },
    muscles,
  )
  const offered = habitQuestions(candidates, muscles)
  expect(offered.aggravations.length).toBeGreaterThan(2)
  expect(offered.aggravations.every(id => aggravations[id].label.length > 0)).toBe(true)
  expect(habitQuestions([], muscles)).toEqual({ causes: [], aggravations: [] })
})
