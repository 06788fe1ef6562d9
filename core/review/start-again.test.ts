import { expect, test } from 'vitest'
import { applyEvents, type Diary } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Setup } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import { startAgain } from './start-again.ts'

const knot: Knot = {
  id: 'levator-scapulae-1.L',
  muscle: 'levator-scapulae',
  side: 'L',
  triggerPoint: 'levator-scapulae-1',
  place: 'neck-shoulder-angle.L',
  state: 'active',
  name: 'The old one',
}
const setup: Setup = { tools: ['hands', 'tennis-ball'], positions: ['wall'], minutesADay: 10, helped: false }
const ball: Step = {
  technique: 'ball-wall',
  knot: knot.id,
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 20,
  repeats: 3,
  restSeconds: 45,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: '', sources: [] },
}
const evening = (id: string): readonly EventData[] => [
  { type: 'session-started', session: id, steps: [ball], painBefore: 5 },
  { type: 'step-finished', session: id, step: 0, outcome: 'done', lighter: 0 },
  { type: 'session-rated', session: id, pain: 3 },
]
const painted: EventData = {
  type: 'pain-painted',
  painting: [],
  places: ['neck-shoulder-angle.L'],
  intensity: 5,
  shares: { 'neck-shoulder-angle.L': 0.7 },
  spots: [{ places: ['neck-shoulder-angle.L'], intensity: 5 }],
}
const after = (diary: Diary | undefined, ...told: readonly EventData[]): Diary =>
  applyEvents(
    told.map((happening, index) => ({
      id: `${diary ? 'b' : 'a'}${index}`,
      at: (diary ? 100 : 0) + index,
      happening,
    })),
    diary,
  )

test('the same spot is painted again with the pain of now, its knot comes a second time, and the ball that helped is preferred', () => {
  const before = after(
    undefined,
    painted,
    { type: 'knots-chosen', knots: [knot] },
    ...evening('a'),
    ...evening('b'),
  )
  const events = startAgain(before, { pain: 7, knots: before.knots, setup })
  const diary = after(before, ...events)
  expect(diary.painted).toMatchObject({
    intensity: 7,
    shares: { 'neck-shoulder-angle.L': 0.7 },
    spots: [{ places: ['neck-shoulder-angle.L'], intensity: 7 }],
  })
  expect(diary.knots).toEqual([knot])
  expect(diary.known[knot.id]?.chosenAt).toHaveLength(2)
  expect(diary.setup?.prefers).toBe('tennis-ball')
})

test('a tool they chose themselves, or no longer have, stays as it is', () => {
  const before = after(undefined, painted, ...evening('a'), ...evening('b'))
  const kinds = (own: Partial<Setup>) =>
    startAgain(before, { pain: 4, knots: [], setup: { ...setup, ...own } }).map(({ type }) => type)
  expect(kinds({ prefers: 'hands' })).toEqual(['pain-painted'])
  expect(kinds({ tools: ['hands'] })).toEqual(['pain-painted'])
  expect(startAgain(after(undefined), { pain: 4, knots: [knot], setup })).toEqual([])
})
