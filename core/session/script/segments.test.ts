import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { LINE_SECONDS } from '#core/session/pace.ts'
import { readyLines } from './step-lines.ts'
import { repetitionSeconds, segmentsOf, turnsOf } from './segments.ts'
import type { Step } from '#core/session/step.ts'

const records = { muscles, techniques, movements, regions }
const press: Step = {
  technique: 'ball-wall',
  muscle: 'rhomboid-major',
  side: 'L',
  place: 'interscapular.L',
  tool: 'socks',
  posture: 'wall',
  seconds: 20,
  repeats: 3,
  restSeconds: 45,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: '', sources: [] },
}
const bare: Step = {
  ...press,
  technique: 'breath',
  tool: 'none',
  posture: 'sitting',
  seconds: 60,
  repeats: 1,
}
const { muscle: _muscle, side: _side, place: _place, ...breath } = bare
const turn: Step = { ...breath, technique: 'mobility', movement: 'mo-neck-turn', seconds: 5, repeats: 8 }
const hug: Step = {
  ...breath,
  technique: 'stretch',
  movement: 'st-hug',
  seconds: 20,
  repeats: 2,
  restSeconds: 10,
  maxPain: 3,
}
const cut = (...steps: readonly Step[]) =>
  segmentsOf(steps, records)
    .filter(({ kind }) => kind !== 'ready' && kind !== 'switch')
    .map(({ step, kind, seconds, repeat }) => `${step} ${kind} ${seconds} ${repeat}`)

test('holds have rests between them, and after the last a person lets go and gets away from the wall', () => {
  expect(cut(press, turn).slice(0, 6)).toEqual([
    '0 hold 20 1',
    '0 rest 45 1',
    '0 hold 20 2',
    '0 rest 45 2',
    '0 hold 20 3',
    '0 out 8 3',
  ])
})

test('a rest is as long as letting go and getting there again, however short it was planned', () => {
  expect(cut({ ...press, restSeconds: 0, repeats: 2 })[1]).toBe('0 rest 20 1')
  // Letting go of the stretch, and the one line that leads into it.
  expect(cut({ ...hug, restSeconds: 1 })[1]).toBe('0 rest 8 1')
  expect(cut(hug)[1]).toBe('0 rest 10 1')
})

test('of counted repetitions the first has time for its lines, and warmth or breath just goes on', () => {
  expect(cut(turn, turn)[0]).toBe('0 move 43 1')
  expect(cut(breath, turn)[0]).toBe('0 stay 60 1')
  expect(cut({ ...breath, technique: 'stretch' }, turn)[0]).toBe('0 hold 60 1')
  expect(segmentsOf([turn], records)[1]).toMatchObject({ repeats: 8, ends: [8, 13, 18, 23, 28, 33, 38, 43] })
})

test('repetitions that take turns go in turn or in blocks, and each has its lines once', () => {
  expect(turnsOf(5, 2)).toEqual([0, 1, 0, 1, 0])
  expect(turnsOf(5, 2, true)).toEqual([0, 0, 0, 1, 1])
  const two = [['a', 'b'], ['c']]
  expect(repetitionSeconds({ seconds: 3, repeats: 4 }, two)).toEqual([2 * LINE_SECONDS, LINE_SECONDS, 3, 3])
})

test('getting ready takes as long as its lines, and what says how hard and when to stop is its end', () => {
  const [ready] = segmentsOf([press], records)
  const { setUp, hard, stop } = readyLines([press], 0, records)
  expect(ready?.seconds).toBe((1 + setUp.length + hard.length + stop.length) * LINE_SECONDS)
  expect(ready?.tail).toBe((hard.length + stop.length) * LINE_SECONDS)
  expect([hard.length, stop.length]).toEqual([2, 1])
})

test('how far and when to stop are said once in a session, but before every muscle that is pressed', () => {
  const other: Step = { ...press, muscle: 'infraspinatus', place: 'scapula-infraspinous.L' }
  const lines = (steps: readonly Step[], index: number) => readyLines(steps, index, records)
  expect(lines([turn, hug], 0).stop).toHaveLength(1)
  expect(lines([turn, hug], 1).stop).toEqual([])
  expect(lines([turn, hug], 1).hard).toEqual(['A mild pull, 3 of 10 at most.'])
  expect(lines([hug, hug], 1).hard).toEqual([])
  expect(lines([press, other], 1).stop).toHaveLength(1)
  expect(lines([press, other], 1).hard).toHaveLength(1)
})

test('the same on the other side is a change of sides with its own words, anything else a new step', () => {
  const opening = (...steps: readonly Step[]) =>
    segmentsOf(steps, records).find(({ step }) => step === 1)?.kind
  const right: Step = { ...press, side: 'R', place: 'interscapular.R' }
  expect(opening(press, right)).toBe('switch')
  expect(readyLines([press, right], 1, records).name).toMatch(/, right\.$/u)
  expect(opening(press, press)).toBe('ready')
  expect(opening(press, { ...right, muscle: 'levator-scapulae' })).toBe('ready')
  expect(opening(turn, { ...turn, side: 'R', movement: 'mo-march' })).toBe('ready')
  expect(opening(press, { ...right, technique: 'cane' })).toBe('ready')
  const stretch: Step = { ...hug, movement: 'st-levator', side: 'L' }
  const { name, setUp } = readyLines([stretch, { ...stretch, side: 'R' }], 1, records)
  expect(name).toBe('Now the right side.')
  expect(setUp[0]).toContain('right hand')
})

test('nobody gets up between two steps that are done in the same place, and the last words end the session', () => {
  const { kind } = segmentsOf([turn, turn], records)[2] ?? {}
  expect(kind).toBe('ready')
  expect(segmentsOf([turn, turn], records).at(-1)).toMatchObject({ kind: 'out', seconds: LINE_SECONDS })
})
