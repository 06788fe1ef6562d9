import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { READY_AGAIN_SECONDS, READY_SECONDS, segmentsOf } from './segments.ts'
import type { Step } from './step.ts'

const press: Step = {
  technique: 'ball-wall',
  muscle: 'rhomboid-major',
  side: 'L',
  tool: 'socks',
  posture: 'wall',
  seconds: 20,
  repeats: 3,
  restSeconds: 45,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: '', sources: [] },
}
const turn: Step = { ...press, technique: 'mobility', movement: 'mo-neck-turn', seconds: 5, repeats: 8 }
const breath: Step = { ...press, technique: 'breath', seconds: 60, repeats: 1 }
const cut = (...steps: readonly Step[]) =>
  segmentsOf(steps, movements).map(
    ({ kind, step, seconds, repeat }) => `${step} ${kind} ${seconds} ${repeat}`,
  )

test('holds have rests between them and none after the last', () => {
  expect(cut(press)).toEqual([
    '0 ready 12 1',
    '0 hold 20 1',
    '0 rest 45 1',
    '0 hold 20 2',
    '0 rest 45 2',
    '0 hold 20 3',
  ])
  expect(cut({ ...press, restSeconds: 0, repeats: 2 })).toEqual([
    '0 ready 12 1',
    '0 hold 20 1',
    '0 hold 20 2',
  ])
})

test('counted repetitions are one stretch of time, and warmth or breath just goes on', () => {
  expect(cut(turn)).toEqual(['0 ready 12 1', '0 move 40 1'])
  expect(cut(breath)).toEqual(['0 ready 12 1', '0 stay 60 1'])
  expect(cut({ ...breath, technique: 'stretch' })[1]).toBe('0 hold 60 1')
  expect(segmentsOf([turn], movements)[1]?.repeats).toBe(8)
})

test('the same on the other side is a change of sides, anything else a new step', () => {
  const kinds = (...steps: readonly Step[]) =>
    segmentsOf(steps, movements).flatMap(({ kind, step }) => (step === 1 ? [kind] : []))[0]
  expect(kinds(press, { ...press, side: 'R' })).toBe('switch')
  expect(kinds(press, press)).toBe('ready')
  expect(kinds(press, { ...press, side: 'R', muscle: 'levator-scapulae' })).toBe('ready')
  expect(kinds(turn, { ...turn, side: 'R', movement: 'mo-march' })).toBe('ready')
  expect(kinds(press, { ...press, side: 'R', technique: 'cane' })).toBe('ready')
})

test('getting ready is shorter only where body and tool stay', () => {
  const ready = (second: Step) =>
    segmentsOf([press, second], movements).find(({ step }) => step === 1)?.seconds
  expect(ready(press)).toBe(READY_AGAIN_SECONDS)
  expect(ready({ ...press, tool: 'tennis-ball' })).toBe(READY_SECONDS)
  expect(ready({ ...press, posture: 'lying' })).toBe(READY_SECONDS)
})

test('a session takes as long as all of it together', () => {
  const segments = segmentsOf([press, { ...breath, posture: 'lying' }], movements)
  expect(segments.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(12 + 150 + 12 + 60)
})
