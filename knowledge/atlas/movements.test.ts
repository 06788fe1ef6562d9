import { expect, test } from 'vitest'
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
