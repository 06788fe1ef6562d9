import { expect, test } from 'vitest'
import { advance, prepare, type Session } from './session.ts'
import { parseSavedSession } from './saved-session.ts'

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
