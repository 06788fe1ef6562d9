import { expect, test } from 'vitest'
import { advance, prepare, type Session } from './session.ts'
import { isPlanned, parseSavedSession } from './saved-session.ts'

const waiting = prepare([
  { kind: 'hold', step: 0, seconds: 20, repeat: 1, repeats: 1 },
  { kind: 'hold', step: 1, seconds: 20, repeat: 1, repeats: 1 },
])
const running = advance(waiting, { type: 'start' }, 1000)
const lighter = advance(running, { type: 'lighter' }, 2000)
const states: readonly Session[] = [
  waiting,
  lighter,
  advance(lighter, { type: 'pause' }, 3000),
  advance(lighter, { type: 'skip' }, 3000),
  advance(lighter, { type: 'stop' }, 3000),
  advance(advance(running, { type: 'skip' }, 3000), { type: 'skip' }, 4000),
]

test('a session in any state comes back from the disk as it was', () => {
  expect(states.map(({ state }) => state)).toEqual([
    'waiting',
    'running',
    'paused',
    'running',
    'stopped',
    'done',
  ])
  for (const session of states) {
    const disk: unknown = JSON.parse(JSON.stringify({ id: 's', session }))
    expect(parseSavedSession(disk)).toEqual({ ok: true, saved: { id: 's', session } })
  }
})

test.each([
  ['nothing', undefined],
  ['a text', 'session'],
  ['one without a name', { session: running }],
  ['a state nobody knows', { id: 's', session: { ...running, state: 'flying' } }],
  ['a running one without an end', { id: 's', session: { ...running, endsAt: undefined } }],
  ['a paused one without a reason', { id: 's', session: { ...states[2], because: 'bored' } }],
  ['a segment of another kind', { id: 's', session: { ...running, segments: [{ kind: 'jump' }] } }],
  ['a step cut in another way', { id: 's', session: { ...running, cut: { 0: 'bored' } } }],
])('%s is refused', (_what, value) => {
  expect(parseSavedSession(value)).toEqual({ ok: false })
})

const planned = waiting.segments

test('a saved session goes on as it was planned, also with holds made longer', () => {
  for (const session of states.filter(({ state }) => state !== 'done'))
    expect([session.state, isPlanned(session, planned, 3000)]).toEqual([session.state, true])
  const longer = advance(advance(running, { type: 'longer' }, 2000), { type: 'longer' }, 2500)
  expect(longer.segments[0]?.seconds).toBe(40)
  expect(isPlanned(longer, planned, 3000)).toBe(true)
})

test('what nobody planned does not go on: other steps, longer, or with more time left than there is', () => {
  const [first, second] = planned
  if (!first || !second || running.state !== 'running') throw new Error('two holds')
  const others: readonly Session[] = [
    { ...running, segments: [first] },
    { ...running, segments: [{ ...first, kind: 'stay' }, second] },
    { ...running, segments: [{ ...first, step: 1 }, second] },
    { ...running, segments: [{ ...first, seconds: 10_800 }, second] },
    { ...running, segments: [{ ...first, seconds: 5 }, second] },
    { ...running, at: 7 },
    { ...running, at: 0.5 },
    { ...running, endsAt: running.tickedAt + 3_600_000 },
    { ...waiting, state: 'paused', because: 'asked', remainingMs: 3_600_000 },
  ]
  for (const session of others) expect([session, isPlanned(session, planned, 2000)]).toEqual([session, false])
})

test('after the clock was set back the time left is still that of the segment', () => {
  expect(isPlanned(running, planned, 1000 - 3_600_000)).toBe(true)
})
