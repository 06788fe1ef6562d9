import { expect, test } from 'vitest'
import { having, knot, requestOf } from '#test/builders/plans.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import { comesBack, isFresh, isTooSore, phaseOn } from './phase.ts'

const phases = (story: Parameters<typeof requestOf>[0], ...days: readonly number[]) =>
  days.map(day => phaseOn(requestOf(story), day))
const pain = (painNow: number, more: Partial<Answers> = {}) => ({ answers: { painNow, ...more } })
const after = (done: number, more: object = {}) => ({ done, days: [], findings: [], ...more })

test('with little pain a knot is released for ten days and then it is about strength', () => {
  expect(phases(pain(3), 1, 10, 11, 14)).toEqual(['p2-release', 'p2-release', 'p3-rebuild', 'p3-rebuild'])
  expect(phases({ ...pain(3), history: after(9) }, 1, 2)).toEqual(['p2-release', 'p3-rebuild'])
})

test('with pain of four or more it settles for three days first', () => {
  expect(phases(pain(4), 1, 3, 4)).toEqual(['p1-settle', 'p1-settle', 'p2-release'])
  expect(phases(pain(3.9), 1)).toEqual(['p2-release'])
  expect(phases({ ...pain(4), history: after(2) }, 1, 2)).toEqual(['p1-settle', 'p2-release'])
  expect(phases({ ...pain(4), history: after(10) }, 1, 3, 4)).toEqual([
    'p2-release',
    'p2-release',
    'p3-rebuild',
  ])
})

test('pain nobody told counts as four', () => {
  const { painNow: _untold, ...answers } = requestOf({}).answers
  expect(phaseOn({ ...requestOf({}), answers }, 1)).toBe('p1-settle')
})

test('a very sore person has two days of a flare, whenever it comes', () => {
  expect(phases(pain(7), 1, 2, 3)).toEqual(['flare', 'flare', 'p1-settle'])
  expect(phases({ ...pain(7), history: after(20) }, 1, 3)).toEqual(['flare', 'p2-release'])
  expect(phases(pain(6.9), 1)).toEqual(['p1-settle'])
})

test('without pain it is a week of strength, then about staying well', () => {
  expect(phases(pain(0), 1, 7, 8)).toEqual(['p3-rebuild', 'p3-rebuild', 'p4-prevent'])
  const calm = [1, 2, 3].map(ago => ({ ago, steps: [], painBefore: 0 }))
  expect(phases({ ...pain(0), history: after(9, { days: calm }) }, 4, 5)).toEqual([
    'p3-rebuild',
    'p4-prevent',
  ])
})

test('knots that hurt only when pressed are pressed now and then for a week', () => {
  const latent = [knot('rhomboid-major', { state: 'latent' })]
  expect(phases({ ...pain(2), knots: latent }, 1, 7, 8)).toEqual(['latent', 'latent', 'p4-prevent'])
  expect(phases({ ...pain(3), knots: latent }, 1)).toEqual(['p2-release'])
  expect(phases({ ...pain(2), knots: [...latent, knot('levator-scapulae')] }, 1)).toEqual(['p2-release'])
  expect(phases({ ...pain(2), knots: [] }, 1)).toEqual(['p2-release'])
})

test('a review that says all is calm holds while the pain stays at one', () => {
  const findings = [{ rule: 'calm-week', action: 'move-to-prevent' }] as const
  expect(phases({ ...pain(1), history: after(5, { findings }) }, 1)).toEqual(['p4-prevent'])
  expect(phases({ ...pain(2), history: after(5, { findings }) }, 1)).toEqual(['p2-release'])
})

test('a review that finds it level, and a spot that comes again and again, mean strength', () => {
  const findings = [{ rule: 'ten-days-level', action: 'shift-to-strength' }] as const
  expect(phases({ ...pain(3), history: after(5, { findings }) }, 1)).toEqual(['p3-rebuild'])
  expect(phases({ ...pain(4), history: after(5, { findings }) }, 1)).toEqual(['p3-rebuild'])
  const often = pain(3, { durationDays: 100, course: 'fluctuating', onset: 'fluctuating' })
  expect(comesBack(requestOf(often))).toBe(true)
  expect(comesBack(requestOf({}))).toBe(false)
  expect(phases(often, 1)).toEqual(['p3-rebuild'])
})

const fresh = (answers: Partial<Answers>, ...days: readonly number[]) =>
  days.map(day => isFresh(requestOf({ answers }).answers, day))

test('an injury is fresh for forty-eight hours, a day nobody told counts as today', () => {
  expect(fresh({ onset: 'after-trauma', durationDays: 0 }, 1, 2, 3)).toEqual([true, true, false])
  expect(fresh({ onset: 'sudden', durationDays: 1 }, 1, 2)).toEqual([true, false])
  expect(fresh({ onset: 'after-load', durationDays: 2 }, 1)).toEqual([false])
  expect(fresh({ onset: 'gradual', durationDays: 0 }, 1)).toEqual([false])
  expect(fresh({ ...having('injury-48h'), durationDays: 9 }, 1, 2, 3)).toEqual([true, true, false])
  expect(fresh({ ...having('injury-48h'), durationDays: 1 }, 1, 2)).toEqual([true, false])
  expect(fresh({ ...having('swelling-here'), durationDays: 9 }, 1, 2, 3)).toEqual([true, true, false])
  const { durationDays: _untold, ...untold } = requestOf({ answers: { onset: 'sudden' } }).answers
  expect(isFresh(untold)).toBe(false)
  expect(isFresh({ ...untold, durationDays: 1 })).toBe(true)
  expect(phases({ answers: { onset: 'sudden', durationDays: 0, painNow: 9 } }, 1, 3)).toEqual([
    'p0-acute',
    'p1-settle',
  ])
})

test('too sore to be pressed is a pain or a spot at seven, and only today', () => {
  expect(isTooSore(requestOf(pain(7)), 1)).toBe(true)
  expect(isTooSore(requestOf(pain(7)), 2)).toBe(false)
  expect(isTooSore(requestOf(pain(6.9)), 1)).toBe(false)
  const sore = knot('rhomboid-major', { tenderness: 7 })
  expect(isTooSore(requestOf({ knots: [knot('levator-scapulae'), sore] }), 1)).toBe(true)
  const yesterday = { ago: 1, steps: [], tenderness: { [sore.id]: 7 } }
  const told = { knots: [{ ...sore, tenderness: 2 }], history: after(3, { days: [yesterday] }) }
  expect(isTooSore(requestOf(told), 1)).toBe(true)
})
