import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import {
  BREAK_PLACES,
  breakLines,
  chooseBreakMove,
  moveSeconds,
  READ_SECONDS,
  READ_WORDS,
  type BreakMoveRequest,
} from './moves.ts'
import { CAUSES } from '#core/vocabulary/causes.ts'
import { MOVEMENTS, MUSCLES, type MovementId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'

const AT_DESK: BreakMoveRequest = {
  seconds: 60,
  place: 'desk',
  knots: [],
  causes: [],
  blocked: [],
  lastMoves: [],
  seed: 0,
}
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)

/** Every move that some seed gives. */
function movesFor(changes: Partial<BreakMoveRequest>): ReadonlySet<MovementId> {
  const chosen = SEEDS.map(seed => chooseBreakMove({ ...AT_DESK, ...changes, seed }, movements))
  return new Set(chosen.flatMap(move => (move.ok ? [move.movement] : [])))
}

const wordsOf = (steps: readonly string[]) => steps.join(' ').split(' ').length

const request = fc.record({
  seconds: fc.integer({ min: 20, max: 300 }),
  place: fc.constantFrom(...BREAK_PLACES),
  knots: fc.array(
    fc.constantFrom(...MUSCLES).map(id => muscles[id]),
    { maxLength: 3 },
  ),
  causes: fc.array(fc.constantFrom(...CAUSES), { maxLength: 4 }),
  blocked: fc.uniqueArray(fc.constantFrom(...MOVEMENTS), { maxLength: MOVEMENTS.length }),
  lastMoves: fc.array(fc.constantFrom(...MOVEMENTS), { maxLength: 5 }),
  seed: fc.integer(),
})

test('whatever the seed, a move fits the break, can be read at a glance, is allowed and is new', () => {
  fc.assert(
    fc.property(request, drawn => {
      const move = chooseBreakMove(drawn, movements)
      if (!move.ok) return
      const record: Movement = movements[move.movement]
      expect(drawn.blocked).not.toContain(move.movement)
      expect(drawn.lastMoves.slice(-2)).not.toContain(move.movement)
      expect(move.needsSeconds).toBeLessThanOrEqual(drawn.seconds)
      expect(move.needsSeconds).toBe(READ_SECONDS + moveSeconds(record))
      expect(wordsOf(move.steps)).toBeLessThanOrEqual(READ_WORDS)
      expect(move.steps.length).toBeGreaterThan(0)
      expect(['sitting', 'standing', 'wall']).toContain(record.posture)
      expect(record.tools.some(tool => tool === 'none' || tool === 'hands')).toBe(true)
      expect(record.neckEndRange).toBe(false)
      if (drawn.place === 'meeting') expect(record.posture).toBe('sitting')
      if (drawn.place === 'standing') expect(record.posture).not.toBe('sitting')
    }),
    { numRuns: 1000 },
  )
})

test('the same seed gives the same move', () => {
  fc.assert(
    fc.property(request, drawn => {
      expect(chooseBreakMove(drawn, movements)).toEqual(chooseBreakMove(drawn, movements))
    }),
  )
})

test.each(BREAK_PLACES)('a minute at a place (%s) leaves several moves to take turns', place => {
  expect(movesFor({ place }).size).toBeGreaterThanOrEqual(4)
})

test('a person whose every move is blocked is told that none fits', () => {
  expect(chooseBreakMove({ ...AT_DESK, blocked: MOVEMENTS }, movements)).toEqual({
    ok: false,
    problem: 'no-move-fits',
  })
})

test('a break too short for any move says so', () => {
  expect(chooseBreakMove({ ...AT_DESK, seconds: 10 }, movements).ok).toBe(false)
})

test('a knot’s own stretch and exercises come before other moves', () => {
  const { stretch, strengthen } = muscles['infraspinatus']
  const own: readonly MovementId[] = [stretch, ...strengthen]
  const liked = movesFor({ seconds: 180, knots: [muscles['infraspinatus']], causes: ['slouching'] })
  expect(liked.has(stretch)).toBe(true)
  expect([...liked].filter(id => !own.includes(id))).toEqual([])
})

test('a person whose knot’s own stretch needs a session is given another move', () => {
  expect(movesFor({ knots: [muscles['levator-scapulae']] }).size).toBeGreaterThan(3)
})

test('a knot’s own stretch gives way until two others were done', () => {
  const knots = [{ stretch: 'st-chin-tuck', strengthen: [] }] as const
  expect(movesFor({ knots })).toEqual(new Set(['st-chin-tuck']))
  const restartInterval = movesFor({ knots, lastMoves: ['st-chin-tuck', 'mo-march'] })
  expect(restartInterval.has('st-chin-tuck')).toBe(false)
  expect(restartInterval.size).toBeGreaterThan(3)
  const later = movesFor({ knots, lastMoves: ['st-chin-tuck', 'mo-march', 'mo-side-bend'] })
  expect(later).toEqual(new Set(['st-chin-tuck']))
})

test('a person who sits long is given something against that', () => {
  expect([...movesFor({ causes: ['prolonged-sitting'] })].sort()).toEqual([
    'mo-hip-circle',
    'mo-march',
    'mo-side-bend',
    'mo-trunk-turn',
  ])
})

test('nobody is asked to jump, to lie down or to strain the neck beside a desk', () => {
  const moves = movesFor({ seconds: 300 })
  expect(moves.has('mo-jumping-jack')).toBe(false)
  expect([...moves].filter(id => movements[id].neckEndRange || movements[id].posture === 'lying')).toEqual([])
})

test('a break tells how to sit and what to do in fifteen words, and that there are two sides', () => {
  expect(breakLines(movements['mo-neck-turn'])).toEqual([
    'Sit tall.',
    'Turn your head slowly to the left.',
    'Now slowly to the right.',
  ])
  expect(breakLines(movements['st-cross-body'])).toEqual([
    'Sit tall.',
    'Bring your left arm across your chest.',
    'Both sides.',
  ])
  expect(breakLines(movements['ex-ytw'])).toEqual([])
  for (const movement of Object.values(movements)) {
    const lines = breakLines(movement)
    if (lines.length > 0) expect(wordsOf(lines), movement.id).toBeLessThanOrEqual(READ_WORDS)
  }
})
