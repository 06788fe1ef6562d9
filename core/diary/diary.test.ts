import { expect, test } from 'vitest'
import { applyEvents } from './diary.ts'
import { problemOf } from './unread.ts'
import { parseEvent, type Event, type EventData } from './event.ts'

const step = {
  technique: 'ball-wall',
  muscle: 'levator-scapulae',
  side: 'L',
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 20,
  repeats: 3,
  restSeconds: 45,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: 'Your knot.', sources: ['seed-002'] },
} as const satisfies Extract<EventData, { type: 'session-started' }>['steps'][number]

const BEGAN = 1_795_000_000_000
const event = (id: string, after: number, happening: EventData): Event => ({
  id,
  at: BEGAN + after,
  happening,
})
const evening: readonly Event[] = [
  event('a', 1, { type: 'pain-painted', painting: [], places: ['neck-shoulder-angle.L'], intensity: 6 }),
  event('b', 2, {
    type: 'safety-answered',
    answers: { flags: { fever: 'no' }, conditions: {} },
    tier: 'self-care',
  }),
  event('c', 3, { type: 'session-started', session: 's1', steps: [step], painBefore: 6 }),
  event('d', 4, { type: 'step-finished', session: 's1', step: 0, outcome: 'done', lighter: 0 }),
  event('e', 5, { type: 'session-ended', session: 's1', how: 'done' }),
]

test('an evening reads back as it happened', () => {
  const diary = applyEvents(evening)
  expect(diary.painted?.places).toEqual(['neck-shoulder-angle.L'])
  expect(diary.checked?.tier).toBe('self-care')
  expect(diary.sessions[0]?.outcomes).toEqual({ 0: 'done' })
  expect(diary.firstAt).toBe(BEGAN + 1)
})

test('the same entry twice counts once', () => {
  expect(applyEvents([...evening, ...evening])).toEqual(applyEvents(evening))
})

test('a snapshot plus what came after is the whole diary', () => {
  expect(applyEvents(evening.slice(2), applyEvents(evening.slice(0, 2)))).toEqual(applyEvents(evening))
})

test('painting anew forgets the old presses', () => {
  const pressed = applyEvents([
    ...evening,
    event('p', 7, {
      type: 'spot-pressed',
      press: { triggerPoint: 'levator-scapulae-1', side: 'L', tenderness: 6, familiar: true, spreadsTo: [] },
    }),
  ])
  expect(pressed.presses).toHaveLength(1)
  expect(
    applyEvents([event('q', 8, { type: 'pain-painted', painting: [], places: [], intensity: 4 })], pressed)
      .presses,
  ).toEqual([])
})

test('every entry we write can be read back from disk', () => {
  for (const written of evening) {
    expect(parseEvent(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, event: written })
  }
})

test.each([
  ['nothing', undefined],
  ['a word', 'pain-painted'],
  ['an unknown happening', { id: 'x', at: 1, happening: { type: 'pain-cured' } }],
  ['a pain of eleven', { id: 'x', at: 1, happening: { type: 'session-rated', session: 's', pain: 11 } }],
  [
    'a moment that is no number',
    { id: 'x', at: 'now', happening: { type: 'session-ended', session: 's', how: 'done' } },
  ],
  [
    'a muscle nobody has',
    {
      id: 'x',
      at: 1,
      happening: {
        type: 'session-started',
        session: 's',
        painBefore: 1,
        steps: [{ ...step, muscle: 'tail' }],
      },
    },
  ],
])('%s is refused with a reason', (_what, value) => {
  const parsed = parseEvent(value)
  expect(parsed.ok).toBe(false)
  expect(!parsed.ok && problemOf(parsed.issue)).toMatch(/\w/)
})

test('an answer to a review that an older diary calls by a number is known by its name', () => {
  const answered = (rule: string) =>
    applyEvents([{ id: rule, at: 1, happening: { type: 'review-answered', rule, choice: 'agreed' } }]).notes
      .reviews
  expect(answered('d2')).toEqual([{ at: 1, rule: 'pain-worse', choice: 'agreed' }])
  expect(answered('pain-worse')).toEqual([{ at: 1, rule: 'pain-worse', choice: 'agreed' }])
  expect(answered('constructor')).toEqual([{ at: 1, rule: 'constructor', choice: 'agreed' }])
  expect(answered('d99')).toEqual([{ at: 1, rule: 'd99', choice: 'agreed' }])
})
