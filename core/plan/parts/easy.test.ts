import { expect, test } from 'vitest'
import { knot, knowledge, requestOf } from '#test/builders/plans.ts'
import type { PhaseId } from '#core/vocabulary/ids.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { easyOf } from './easy.ts'
import type { Variants } from './pack.ts'

type Story = Parameters<typeof requestOf>[0]

const easy = (turn: number, story: Story, phase: PhaseId = 'p2-release', pressed = false) =>
  easyOf(contextOf(requestOf(story), knowledge), phase, turn, pressed)
const namesOf = (variants: Variants) => variants.map(([step]) => [step?.movement, step?.repeats])
const nameOf = (variants: Variants) => variants[0]?.[0]?.movement
const neck = { knots: [knot('levator-scapulae')] }
const low = { knots: [knot('quadratus-lumborum')] }

test('an easy movement of the area, another one each day, in a usual and a small dose', () => {
  expect(namesOf(easy(0, low).before)).toEqual([
    ['mo-pelvic-tilt', 8],
    ['mo-pelvic-tilt', 5],
  ])
  expect([2, 3, 4, 5].map(turn => nameOf(easy(turn, low).before))).toEqual([
    'mo-side-bend',
    'mo-trunk-turn',
    'mo-march',
    'mo-pelvic-tilt',
  ])
})

test('a neck is turned after it was pressed, and first of all where nothing is pressed', () => {
  expect(nameOf(easy(0, neck).before)).toBe('mo-neck-turn')
  const { before, after } = easy(0, neck, 'p2-release', true)
  expect([nameOf(before), nameOf(after)]).toEqual(['mo-shoulder-roll', 'mo-neck-turn'])
  expect(nameOf(easy(1, neck, 'p2-release', true).before)).toBe('mo-arm-circle')
})

test('who has no chair moves the arms instead', () => {
  expect(nameOf(easy(0, { ...neck, setup: { positions: ['wall'] } }).before)).toBe('mo-arm-circle')
})

test('the small dose is of a movement without sides', () => {
  expect(namesOf(easy(1, low).before)).toEqual([
    ['mo-hip-circle', 8],
    ['mo-side-bend', 5],
  ])
})

test('once it is about staying well it may be lively', () => {
  expect(nameOf(easy(5, low, 'p3-rebuild').before)).toBe('mo-jumping-jack')
  expect(nameOf(easy(5, low, 'p4-prevent').before)).toBe('mo-jumping-jack')
  expect(nameOf(easy(5, low).before)).toBe('mo-pelvic-tilt')
})

test('nobody jumps on what was just pressed', () => {
  const after = [0, 1, 2, 3, 4, 5].map(turn => nameOf(easy(turn, low, 'p3-rebuild', true).after))
  expect(after).not.toContain('mo-jumping-jack')
  expect(nameOf(easy(0, low).after)).toBeUndefined()
})

test('none of them comes twice in a session, and when the area has no more the others lend theirs', () => {
  for (const turn of [0, 1, 2, 3, 4]) {
    const { before, after, more } = easy(turn, { knots: [knot('rhomboid-major')] }, 'p2-release', true)
    const all = [before, after, ...more].map(nameOf)
    expect(new Set(all).size, `turn ${turn}`).toBe(6)
  }
})

test('who cannot lie down tilts the pelvis in a chair, who cannot stand bends to the side in one', () => {
  const seated = [0, 1, 2].map(turn => nameOf(easy(turn, { ...low, setup: { positions: ['chair'] } }).before))
  expect(seated).toEqual(['mo-seated-tilt', 'mo-seated-bend', 'mo-trunk-turn'])
  const pregnant = { ...low, answers: { pregnancy: 'yes', pregnancyWeeks: 30 } } as const
  expect(nameOf(easy(0, pregnant).before)).toBe('mo-seated-tilt')
  expect(nameOf(easy(0, low).before)).toBe('mo-pelvic-tilt')
})
