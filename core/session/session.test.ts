import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lighterIn } from './lighter.ts'
import type { Segment } from './segment.ts'
import {
  advance,
  currentSegment,
  HOLD_CAP_SECONDS,
  nextMoment,
  prepare,
  remainingMs,
  type Action,
  type Session,
} from './session.ts'

const segment = (kind: Segment['kind'], step: number, seconds: number): Segment => ({
  kind,
  step,
  seconds,
  repeat: 1,
  repeats: 1,
})
const HOLDS = [
  segment('ready', 0, 10),
  segment('hold', 0, 20),
  segment('rest', 0, 30),
  segment('hold', 0, 20),
  segment('ready', 1, 6),
  segment('stay', 1, 600),
  segment('ready', 2, 6),
  segment('hold', 2, 20),
]
const started = (segments: readonly Segment[] = HOLDS): Session =>
  advance(prepare(segments), { type: 'start' }, 0)
const tick: Action = { type: 'tick', visible: true }

test('before the start the whole first part is still to come', () => {
  expect(remainingMs(prepare(HOLDS), 5)).toBe(10_000)
})

test('a person is told each second, each cue and the end when they are due, and of nothing in between', () => {
  const holding = watch(started(), 0, 10_000)
  expect(remainingMs(holding, 10_000)).toBe(20_000)
  const remaining: number[] = []
  for (let now = 10_000; now < 30_000;) {
    now = nextMoment(holding, now) ?? Number.NaN
    remaining.push(30_000 - now)
  }
  expect(remaining).toEqual(Array.from({ length: 20 }, (_, second) => (19 - second) * 1000))
  const odd = started([segment('hold', 0, 5)])
  expect(nextMoment(odd, 2_000, [0, 2.5, 4])).toBe(2_500)
  expect(nextMoment(odd, 2_500, [0, 2.5, 4])).toBe(3_000)
  expect(nextMoment(odd, 2_000, [])).toBe(3_000)
})

test('whenever it is, what comes next lies ahead, and nothing is due while nothing runs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999 }), now => {
      const next = nextMoment(started(), now) ?? Number.NaN
      expect(next).toBeGreaterThan(now)
      expect(next - now).toBeLessThanOrEqual(1_000)
    }),
  )
  expect(nextMoment(prepare(HOLDS), 0)).toBeUndefined()
  expect(nextMoment(advance(started(), { type: 'pause' }, 3_000), 4_000)).toBeUndefined()
  expect(nextMoment(started(), 12_000)).toBe(10_000)
})

/** Ticks four times a second from one moment to another, as a visible page does. */
function watch(session: Session, from: number, to: number): Session {
  let current = session
  for (let now = from; now <= to; now += 250) current = advance(current, tick, now)
  return current
}

test('a person who watches goes through every segment on time', () => {
  const session = watch(started(), 0, 10_000)
  expect(currentSegment(session)).toEqual(HOLDS[1])
  expect(remainingMs(session, 10_000)).toBe(20_000)
  expect(watch(session, 10_000, 712_000).state).toBe('done')
})

test('a pause keeps the time that was left', () => {
  let session = watch(started(), 0, 15_000)
  session = advance(session, { type: 'pause' }, 15_000)
  session = advance(session, { type: 'resume' }, 900_000)
  expect(remainingMs(session, 900_000)).toBe(15_000)
})

test('a hold that nobody guided for more than five seconds has ended, and the session waits', () => {
  const session = advance(watch(started(), 0, 12_000), tick, 17_250)
  expect(session.state).toBe('paused')
  expect(session.state === 'paused' && session.because).toBe('away')
  expect(currentSegment(session)).toEqual(HOLDS[2])
  expect(session.cut[0]).toBe('cut-short')
})

test('five seconds away in a hold change nothing', () => {
  const session = advance(watch(started(), 0, 12_000), tick, 17_000)
  expect(session.state).toBe('running')
  expect(currentSegment(session)).toEqual(HOLDS[1])
})

test('warmth and walking go on with the phone locked, and the next hold waits for the person', () => {
  const walking = watch(started(), 0, 90_000)
  expect(currentSegment(walking)?.kind).toBe('stay')
  const back = advance(walking, tick, 86_400_000)
  expect(back.state).toBe('paused')
  expect(currentSegment(back)).toEqual(HOLDS[6])
})

test('a hidden page that still runs ends a hold after five seconds too', () => {
  let session = watch(started(), 0, 12_000)
  for (let now = 12_250; now <= 18_000; now += 250)
    session = advance(session, { type: 'tick', visible: false }, now)
  expect(session.state).toBe('paused')
})

test('a clock set back an hour does not make anybody hold for an hour', () => {
  const session = advance(watch(started(), 0, 12_000), tick, 12_000 - 3_600_000)
  expect(remainingMs(session, 12_000 - 3_600_000)).toBe(18_000)
})

/** Getting ready of 20 seconds, the last 8 of them how hard and when to stop. */
const WITH_WORDS: readonly Segment[] = [
  { ...segment('ready', 0, 20), tail: 8 },
  segment('hold', 0, 20),
  segment('out', 0, 8),
  segment('stay', 1, 60),
]

test('whoever is ready sooner still hears how hard and when to stop, and then begins', () => {
  const early = advance(watch(started(WITH_WORDS), 0, 5_000), { type: 'ready' }, 5_000)
  expect(remainingMs(early, 5_000)).toBe(8_000)
  expect(currentSegment(early)?.kind).toBe('ready')
  const again = advance(early, { type: 'ready' }, 6_000)
  expect(currentSegment(again)?.kind).toBe('hold')
  expect(remainingMs(again, 6_000)).toBe(20_000)
  expect(advance(again, { type: 'ready' }, 7_000)).toBe(again)
})

test('who was away while getting ready hears it again from the start', () => {
  const back = advance(watch(started(WITH_WORDS), 0, 5_000), tick, 60_000)
  expect(back).toMatchObject({ state: 'paused', because: 'away', at: 0, remainingMs: 20_000 })
})

test('whoever lets go of the last hold has done the step, also when they skip or stop then', () => {
  const letting = watch(started(WITH_WORDS), 0, 41_000)
  expect(currentSegment(letting)?.kind).toBe('out')
  expect(advance(letting, { type: 'skip' }, 41_000)).toMatchObject({ at: 3, cut: {} })
  expect(advance(letting, { type: 'stop' }, 41_000)).toMatchObject({ state: 'stopped', cut: {} })
})

test('skip goes to the next step and says so', () => {
  const session = advance(watch(started(), 0, 12_000), { type: 'skip' }, 12_000)
  expect(currentSegment(session)).toEqual(HOLDS[4])
  expect(session.cut[0]).toBe('skipped')
})

test('skipping the last step ends the session', () => {
  expect(advance(started([segment('ready', 0, 5)]), { type: 'skip' }, 0).state).toBe('done')
})

test('repeat begins the segment again', () => {
  const session = advance(watch(started(), 0, 25_000), { type: 'repeat' }, 25_000)
  expect(remainingMs(session, 25_000)).toBe(20_000)
})

test('longer never takes the holds of one spot past ninety seconds together', () => {
  let session = watch(started(), 0, 12_000)
  for (let i = 0; i < 20; i += 1) session = advance(session, { type: 'longer' }, 12_000)
  const held = session.segments
    .filter(s => s.step === 0 && s.kind === 'hold')
    .reduce((sum, s) => sum + s.seconds, 0)
  expect(held).toBe(HOLD_CAP_SECONDS)
})

test('lighter is remembered for the step it was asked in', () => {
  const session = advance(watch(started(), 0, 12_000), { type: 'lighter' }, 12_000)
  expect(session.lighter).toEqual({ 0: 1 })
})

test('a person can always stop, and nothing moves after that', () => {
  const stopped = advance(watch(started(), 0, 12_000), { type: 'stop' }, 12_000)
  expect(stopped.state).toBe('stopped')
  expect(advance(stopped, { type: 'start' }, 13_000)).toBe(stopped)
  expect(advance(advance(started(), { type: 'pause' }, 1), { type: 'stop' }, 2).state).toBe('stopped')
  expect(advance(prepare(HOLDS), { type: 'stop' }, 0).state).toBe('stopped')
})

test('an empty session is refused', () => {
  expect(() => prepare([])).toThrow()
})

test('whatever happens, a hold never runs longer than its own seconds with the page gone', () => {
  const action = fc.oneof(
    fc.constant<Action>({ type: 'tick', visible: true }),
    fc.constant<Action>({ type: 'tick', visible: false }),
    fc.constantFrom<Action>(
      { type: 'pause' },
      { type: 'resume' },
      { type: 'skip' },
      { type: 'repeat' },
      { type: 'longer' },
      { type: 'lighter' },
    ),
  )
  const jump = fc.oneof(
    fc.integer({ min: 0, max: 300 }),
    fc.constantFrom(3_600_000, -3_600_000, 30_000, 86_400_000),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(action, jump), { maxLength: 120 }), script => {
      let now = 1_000_000
      let session = advance(prepare(HOLDS), { type: 'start' }, now)
      let at = 0
      for (const [next, gap] of script) {
        now += gap
        session = advance(session, next, now)
        const left = remainingMs(session, now)
        const current = currentSegment(session)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual((current?.seconds ?? 0) * 1000)
        expect(session.at).toBeGreaterThanOrEqual(at)
        at = session.at
      }
    }),
  )
})

test('lighter holds for the rest of the session, and goes on from there', () => {
  const once = advance(started(), { type: 'lighter' }, 0)
  const next = advance(once, { type: 'skip' }, 1_000)
  expect(lighterIn(next.lighter, 1)).toBe(1)
  expect(advance(next, { type: 'lighter' }, 2_000).lighter).toEqual({ 0: 1, 1: 2 })
})

test('nobody goes more than three points lighter', () => {
  let session = started()
  for (let times = 0; times < 5; times += 1) session = advance(session, { type: 'lighter' }, 0)
  expect(session.lighter).toEqual({ 0: 3 })
})
