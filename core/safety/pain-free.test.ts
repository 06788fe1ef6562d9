import { expect, test } from 'vitest'
import { CONDITIONS, FLAGS, type Answers } from '#core/vocabulary/answers.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { assess, openQuestions } from './assess.ts'
import { EMPTY_DRAFT, type Draft } from './check/draft.ts'
import { groupsOf, isAnswered } from './check/groups.ts'
import { sayFlag, sayGroup } from './check/fill.ts'

/** Somebody without pain who marked no place, and said no to all that is asked. */
const painFree: Answers = {
  age: 40,
  sex: 'male',
  places: [],
  painNow: 0,
  flags: Object.fromEntries(FLAGS.map(flag => [flag, 'no'])),
  conditions: Object.fromEntries(CONDITIONS.map(condition => [condition, 'no'])),
}
const base: Answers = { places: [], painNow: 0, flags: {}, conditions: {} }
const filled = (draft: Draft): Draft =>
  groupsOf('signs', base, draft, safety).reduce((now, view) => sayGroup(now, view, 'no'), draft)

test('who has no pain is not asked how it began, and may look after themselves', () => {
  expect(assess(painFree, safety)).toMatchObject({ tier: 'self-care', unasked: [] })
  for (const other of [{ painNow: 1 }, { places: ['lower-lumbar-paraspinal.L'] as const }])
    expect(assess({ ...painFree, ...other }, safety).unasked).toEqual(['onset', 'mechanical'])
})

test('without a place every question of every place is asked, and silence is not a no', () => {
  const { flags: _flags, conditions: _conditions, ...facts } = painFree
  const unasked = assess({ ...facts, flags: {}, conditions: {} }, safety).unasked
  expect(unasked).toEqual(expect.arrayContaining(['fever', 'saddle-numb', 'throat', 'calf', 'chest-pain']))
  const somewhere = openQuestions(
    { ...facts, places: ['lower-lumbar-paraspinal.L'], flags: {}, conditions: {} },
    safety,
  )
  for (const { flag } of somewhere) expect(unasked).toContain(flag)
  expect(unasked).toEqual(expect.arrayContaining([...safety.profile]))
})

test('a known aneurysm or sickle cell disease without pain is no emergency, but with any pain it is', () => {
  const has = (condition: 'aneurysm' | 'sickle-cell', more: Partial<Answers> = {}) =>
    assess({ ...painFree, conditions: { ...painFree.conditions, [condition]: 'yes' }, ...more }, safety).tier
  expect([has('aneurysm'), has('sickle-cell')]).toEqual(['gp-soon', expect.not.stringMatching('same-day')])
  const pain = { painNow: 1 }
  expect([has('aneurysm', pain), has('sickle-cell', pain)]).toEqual(['emergency-now', 'same-day'])
  const place = { places: ['lower-lumbar-paraspinal.L'] } as const
  expect([has('aneurysm', place), has('sickle-cell', place)]).toEqual(['emergency-now', 'same-day'])
})

test('the check without pain needs age and sex of the facts; once a sign is told it needs the whole story', () => {
  const short = filled({ ...EMPTY_DRAFT, facts: { age: 40, sex: 'male' } })
  expect(isAnswered('signs', base, short, safety)).toBe(true)
  expect(isAnswered('signs', base, filled({ ...EMPTY_DRAFT, facts: { age: 40 } }), safety)).toBe(false)
  expect(isAnswered('signs', { ...base, painNow: 1 }, short, safety)).toBe(false)
  for (const said of ['yes', 'unsure'] as const) {
    const told = sayFlag(short, 'leg-weak', said)
    expect(isAnswered('signs', base, told, safety)).toBe(false)
    const whole: Draft = {
      ...told,
      facts: { ...told.facts, onset: 'gradual', durationDays: 4, course: 'same', mechanical: 'yes' },
    }
    expect(isAnswered('signs', base, whole, safety)).toBe(true)
  }
})
