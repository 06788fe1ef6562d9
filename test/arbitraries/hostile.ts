/** Diaries made to do harm: entries at the very edge of what is read, and entries far beyond it. For the fuzzers. */
import fc from 'fast-check'
import { DAY_MS, FIRST_MOMENT, LAST_MOMENT, type Moment } from '#core/calendar/calendar-day.ts'
import { parseEvent, type Event } from '#core/diary/event.ts'
import { MAX_STEPS } from '#core/diary/bounds.ts'
import { anyEvent } from './events.ts'
import { dayText, place, rating, step } from './values.ts'

/** Stands for a list of so many of one thing, so that a large one need not be sent: it is made in the page. */
interface Times {
  readonly times: number
  readonly of: unknown
}

const NUMBERS: readonly number[] = [
  0,
  -0,
  -1,
  0.5,
  1e-300,
  1,
  10,
  10.000_001,
  60,
  61,
  100,
  101,
  1440,
  3600,
  3601,
  1e8,
  2 ** 31,
  2 ** 53,
  1e300,
  Number.MAX_VALUE,
  -1e300,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
  FIRST_MOMENT - 1,
  LAST_MOMENT + 1,
  8.64e15,
  8_640_000_000_000_001,
]

const TEXTS: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '0000-01-01',
  '0001-01-01',
  '1999-12-31',
  '2026-02-30',
  '9999-12-31',
  '<img src=x onerror=alert(1)>',
  '\u202E\u2066\u0000\ud83d',
  '2000-01-01',
  '2199-12-31',
  '\ud83d',
  'a'.repeat(128),
  'W'.repeat(500),
  'a'.repeat(501),
  'W'.repeat(100_000),
]

const times = (of: unknown): readonly (Times | readonly unknown[])[] => [
  ...[1, 60, 300].map(count => Array.from({ length: count }, () => of)),
  ...[61, 5_000, 200_000].map(count => ({ times: count, of })),
]

/** What is put in the place of a value. */
const instead = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === 'number') return fc.constantFrom(...NUMBERS)
  if (typeof value === 'string') return fc.constantFrom(...TEXTS)
  if (Array.isArray(value)) return fc.constantFrom(...times(value[0] ?? null), [], null, {})
  return fc.constantFrom<unknown>(null, undefined, [], {}, 7, 'word', true)
}

/** One value of an entry, anywhere in it, made into something else. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return instead(value)
  const members: readonly (readonly [string, unknown])[] = Object.entries(value)
  if (members.length === 0) return instead(value)
  const deeper = fc.constantFrom(...members).chain(([name, member]) =>
    spoilt(member).map(next => {
      if (Array.isArray(value)) return value.map((old, index): unknown => (`${index}` === name ? next : old))
      return Object.fromEntries(members.map(([other, old]) => [other, other === name ? next : old]))
    }),
  )
  return fc.oneof({ weight: 7, arbitrary: deeper }, { weight: 1, arbitrary: instead(value) })
}

/** Beyond what is read, mostly: an entry with one or two values spoilt. */
export const spoiltEntry: fc.Arbitrary<unknown> = anyEvent
  .chain(spoilt)
  .chain(once =>
    fc.oneof({ weight: 2, arbitrary: fc.constant(once) }, { weight: 1, arbitrary: spoilt(once) }),
  )

/** Spoilt, and read all the same: what is strange and allowed. */
const strangeEntry = spoiltEntry.filter(entry => parseEvent(entry).ok)

const edgeMoment = fc.constantFrom(FIRST_MOMENT, FIRST_MOMENT + 1, LAST_MOMENT - 1, LAST_MOMENT)
const edgeDay = fc.constantFrom(
  '2000-01-01' as const,
  '2000-02-29' as const,
  '2199-12-31' as const,
  '2200-01-01' as const,
)
/** So far from now that it still counts today. */
const nearby = fc.integer({ min: -3 * DAY_MS, max: DAY_MS })

/** A long session, at most repeats and seconds. */
const longSession = fc.record({
  type: fc.constant('session-started' as const),
  session: fc.constantFrom('s', '__proto__', 'constructor'),
  steps: fc.array(
    step.map(one => ({ ...one, seconds: 3600, repeats: 100, restSeconds: 3600 })),
    { minLength: 1, maxLength: MAX_STEPS },
  ),
  painBefore: rating,
})
const fullDay = fc.record({
  type: fc.constant('day-noted' as const),
  day: fc.oneof(edgeDay, dayText),
  painNow: rating,
})
const widePainting = fc.record({
  type: fc.constant('pain-painted' as const),
  painting: fc.constant([]),
  places: fc.uniqueArray(place, { minLength: 1, maxLength: 200 }),
  intensity: rating,
})

/** At the edge, and read: any entry of any moment there is, the largest of each, or one of just now. */
const edgeEntry = (now: Moment): fc.Arbitrary<Event> =>
  fc
    .tuple(
      anyEvent,
      fc.oneof(fc.constant(undefined), longSession, fullDay, widePainting),
      fc.oneof(
        { weight: 2, arbitrary: edgeMoment },
        { weight: 5, arbitrary: nearby.map(after => now + after) },
        { weight: 2, arbitrary: fc.integer({ min: FIRST_MOMENT, max: LAST_MOMENT }) },
      ),
    )
    .map(([event, larger, at]) => ({ ...event, at, happening: larger ?? event.happening }))

/** A diary to open the screens with: what a person told, and hostile entries before, between and after it. */
export function hostileDiary(told: readonly Event[], now: Moment): fc.Arbitrary<readonly unknown[]> {
  const moved = fc
    .tuple(strangeEntry, nearby)
    .map(([entry, after]) => (typeof entry === 'object' ? { ...entry, at: now + after } : entry))
  const some = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: edgeEntry(now) },
      { weight: 1, arbitrary: strangeEntry },
      { weight: 3, arbitrary: moved },
      { weight: 1, arbitrary: spoiltEntry },
    ),
    { minLength: 1, maxLength: 60 },
  )
  return fc
    .tuple(some, some, fc.nat(told.length), fc.boolean())
    .map(([before, after, upTo, isLast]) =>
      isLast ? [...before, ...after, ...told] : [...before, ...told.slice(0, upTo), ...after],
    )
}

const at = (moment: number, happening: object, id = 'hostile') => ({ id, at: moment, happening })
const aStep = {
  technique: 'ball-wall',
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 20,
  repeats: 1,
  restSeconds: 5,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: 'Your knot.', sources: [] },
}
const started = (steps: unknown) => ({ type: 'session-started', session: 's', steps, painBefore: 4 })
const rated = { type: 'session-rated', session: 's', pain: 3 }
const painted = { type: 'pain-painted', painting: [], places: ['neck-shoulder-angle.L'], intensity: 5 }

/** What once stopped a screen, after what somebody told: each came in a file that was read without a word. */
export const ONCE_STOPPED: readonly ((now: Moment) => readonly unknown[])[] = [
  now => [at(now - 60_000, started([{ ...aStep, repeats: 1e8 }]))],
  now => [at(now - 60_000, started({ times: 200_000, of: aStep }))],
  () => [at(1e300, painted)],
  now => [at(now - 60_000, started([aStep])), at(1e300, rated, 'rated')],
  now => [at(now, { type: 'day-noted', day: '9999-12-31', painNow: 3 })],
  () => [at(-62_135_596_800_000, painted)],
  () => [at(8_640_000_000_000_001, { type: 'exported' })],
  now => [at(now + 0.5, painted)],
]
