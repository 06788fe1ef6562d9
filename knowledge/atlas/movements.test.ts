import { expect, test } from 'vitest'
import * as movesByArea from '#core/plan/parts/moves-by-area.ts'
import { SETS } from '#core/prevent/guided-moves.ts'
import { MOVEMENTS } from '#core/vocabulary/ids.ts'
import { movements } from './movements.ts'
import { muscles } from './muscles.ts'

test('splenius capitis is stretched by looking down with a half turn, not by a chin tuck', () => {
  expect(muscles['splenius-capitis'].stretch).toBe('st-levator')
  expect(movements['st-levator'].into.join(' ')).toContain('Turn your head halfway to the other side')
})

test('with thin bones the spine is not rounded to its end', () => {
  for (const id of [
    'st-hug',
    'st-child-pose',
    'st-lat-prayer',
    'st-knee-to-chest',
    'st-cat-cow',
    'st-seated-fold',
  ] as const)
    expect(
      movements[id].notWith.map(({ condition }) => condition),
      id,
    ).toEqual(expect.arrayContaining(['osteoporosis', 'fracture-recent']))
})

test('what no step uses is not asked for: the side bend needs no wall', () => {
  expect(movements['st-ql-side'].needs).toEqual([])
})

test('somebody meets every movement: with a muscle, by area, or in a set of Prevent', () => {
  const own = Object.values(muscles).flatMap(({ stretch, strengthen }) => [stretch, ...strengthen])
  const named = new Set(JSON.stringify([own, movesByArea, SETS]).match(/[\w-]+/g))
  expect(MOVEMENTS.filter(id => !named.has(id))).toEqual([])
})
