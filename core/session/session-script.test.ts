import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSavedSession } from './saved-session.ts'
import type { Segment } from './segment.ts'
import {
  advance,
  AWAY_MS,
  currentSegment,
  prepare,
  remainingMs,
  type Action,
  type Session,
} from './session.ts'

/** Ten thousand evenings as phones give them: hidden, frozen, reloaded, with clocks that jump. */
const RUNS = 10_000

const SESSION: readonly Segment[] = (
  [
    ['ready', 0, 12],
    ['move', 0, 32],
    ['ready', 1, 12],
    ['hold', 1, 20],
    ['rest', 1, 45],
    ['hold', 1, 20],
    ['rest', 1, 45],
    ['hold', 1, 20],
    ['ready', 2, 12],
    ['hold', 2, 20],
    ['switch', 3, 6],
    ['hold', 3, 20],
    ['ready', 4, 12],
    ['stay', 4, 300],
  ] as const
).map(([kind, step, seconds]) => ({ kind, step, seconds, repeat: 1, repeats: 1 }))

type Turn =
  | { readonly do: 'watch'; readonly seconds: number }
  | { readonly do: 'hide'; readonly seconds: number; readonly everyMs: number }
  | { readonly do: 'freeze'; readonly seconds: number }
  | { readonly do: 'reload'; readonly seconds: number }
  | { readonly do: 'jump'; readonly ms: number }
  | { readonly do: 'act'; readonly type: Exclude<Action['type'], 'tick' | 'stop' | 'start'> }

const turn: fc.Arbitrary<Turn> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('watch' as const), seconds: fc.integer({ min: 1, max: 40 }) }),
  },
  fc.record({
    do: fc.constant('hide' as const),
    seconds: fc.integer({ min: 1, max: 120 }),
    everyMs: fc.constantFrom(1_000, 60_000),
  }),
  fc.record({ do: fc.constant('freeze' as const), seconds: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ do: fc.constant('reload' as const), seconds: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ do: fc.constant('jump' as const), ms: fc.constantFrom(3_600_000, -3_600_000, 1_000, -1_000) }),
  fc.record({
    do: fc.constant('act' as const),
    type: fc.constantFrom(
      'pause' as const,
      'resume' as const,
      'skip' as const,
      'longer' as const,
      'lighter' as const,
      'repeat' as const,
    ),
  }),
)

/** One page and one clock; keeps count of what a person really saw of each hold. */
function live(script: readonly Turn[]): void {
  let now = 1_700_000_000_000
  let session: Session = advance(prepare(SESSION), { type: 'start' }, now)
  /** Visible milliseconds of work in each segment, and the longest it went unseen. */
  const seen = new Map<number, number>()
  /** Segments the clock announced by itself. */
  const cues: number[] = []
  let unseenMs = 0

  const setState = (next: Session, why: string) => {
    const moved = next.state === 'running' && (session.state !== 'running' || next.at !== session.at)
    if (moved && why.startsWith('tick')) cues.push(next.at)
    if (next.state === 'running') {
      const left = remainingMs(next, now)
      hold(left === Math.max(0, next.endsAt - now), `${why}: the clock is exact`)
      hold(left <= (currentSegment(next)?.seconds ?? 0) * 1000, `${why}: no more left than the segment takes`)
    }
    session = next
  }
  const tick = (ms: number, visible: boolean) => {
    const before = session
    now += ms
    unseenMs = visible ? 0 : unseenMs + ms
    setState(advance(session, { type: 'tick', visible }, now), `tick ${ms}`)
    if (before.state === 'running') seen.set(before.at, (seen.get(before.at) ?? 0) + (ms <= AWAY_MS ? ms : 0))
    const held = before.state === 'running' && before.segments[before.at]?.kind === 'hold'
    if (held && Math.max(ms, unseenMs) > AWAY_MS)
      hold(session.at !== before.at || session.state !== 'running', 'nobody holds on unseen')
  }

  for (const step of script) {
    switch (step.do) {
      case 'watch':
        for (let ms = 0; ms < step.seconds * 1000; ms += 250) tick(250, true)
        break
      case 'hide':
        for (let ms = 0; ms < step.seconds * 1000; ms += step.everyMs) tick(step.everyMs, false)
        break
      case 'freeze':
        tick(step.seconds * 1000, true)
        break
      case 'reload': {
        const saved = parseSavedSession(JSON.parse(JSON.stringify({ id: 's', session })))
        if (!saved.ok) throw new Error('a saved session did not read back')
        expect(saved.saved.session).toEqual(session)
        session = saved.saved.session
        tick(step.seconds * 1000, true)
        break
      }
      case 'jump':
        now += step.ms
        tick(0, true)
        break
      case 'act':
        unseenMs = 0
        setState(advance(session, { type: step.type }, now), step.type)
        break
    }
    if (session.state === 'done') break
  }

  hold(new Set(cues).size === cues.length, 'no cue twice')
  for (const [index, segment] of session.segments.entries()) {
    if (segment.kind !== 'hold' || index >= session.at || session.cut[segment.step]) continue
    const guided = (seen.get(index) ?? 0) >= segment.seconds * 1000 - AWAY_MS - 250
    hold(guided, `hold ${index} was guided or marked`)
  }
}

/** Of millions of checks a plain comparison takes a tenth of the time of `expect`. */
function hold(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`Not so: ${what}`)
}

test('whatever phones do, no hold runs unguided, no cue comes twice, and the clock is exact', () => {
  fc.assert(fc.property(fc.array(turn, { minLength: 4, maxLength: 24 }), live), { numRuns: RUNS })
})
