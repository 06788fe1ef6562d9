/** What people did with the app, as their diaries tell it. Moments are epoch ms. */
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import type { Event, StepOutcome } from '#core/diary/event.ts'
import { assess } from '#core/safety/assess.ts'
import type { Step } from '#core/session/step.ts'
import { CONDITIONS, FLAGS, type Answers, type Condition, type Flag } from '#core/vocabulary/answers.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { localDayText } from '#app/i18n/local-time.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from './app.ts'

export const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** Nine in the morning so many days after (or before) the Monday the tests live on. */
export const nineOn = (day: number): number => MONDAY_NINE + day * DAY_MS

/** They told where it hurts and how much. */
export function painted(at: number, places: readonly Place[], intensity: number): Event {
  const shares = Object.fromEntries(places.map(place => [place, 1]))
  return happened(
    { type: 'pain-painted', painting: [], places, intensity, shares, spots: [{ places, intensity }] },
    at,
  )
}

/** They noted one pain a day, the last of them today. */
export function painNotes(...pains: readonly number[]): readonly Event[] {
  return pains.map((painNow, index) => {
    const at = nineOn(index - pains.length + 1)
    return happened({ type: 'day-noted', day: localDayText(at), painNow }, at)
  })
}

/** What somebody says in the check that is not the usual. */
export interface CheckAnswers {
  readonly yes?: readonly Flag[]
  readonly has?: readonly Condition[]
  readonly answers?: Partial<Answers>
}

/** They answered the whole safety check: no to everything but `yes` and `has`. */
export function checked(at: number, { yes = [], has = [], answers: more = {} }: CheckAnswers = {}): Event {
  const answers: Answers = {
    age: 38,
    sex: 'male',
    durationDays: 4,
    onset: 'gradual',
    painNow: 5,
    course: 'same',
    mechanical: 'yes',
    pressReproduces: 'yes',
    flags: Object.fromEntries(FLAGS.map(flag => [flag, yes.includes(flag) ? 'yes' : 'no'])),
    conditions: Object.fromEntries(CONDITIONS.map(one => [one, has.includes(one) ? 'yes' : 'no'])),
    places: ['neck-shoulder-angle.L'],
    ...more,
  }
  return happened({ type: 'safety-answered', answers, tier: assess(answers, safety).tier }, at)
}

/** Somebody with a knot between neck and left shoulder, who told it a moment ago and may look after it alone. */
export function withKnot(at = MONDAY_NINE - HOUR_MS, answers: CheckAnswers = {}): readonly Event[] {
  return [painted(at, ['neck-shoulder-angle.L'], 5), checked(at + MINUTE_MS, answers)]
}

/** A step of a session: a ball at the wall on the left trapezius. */
export const ballStep: Step = {
  technique: 'ball-wall',
  muscle: 'upper-trapezius',
  side: 'L',
  place: 'neck-shoulder-angle.L',
  knot: 'upper-trapezius-1.L',
  tool: 'socks',
  posture: 'wall',
  seconds: 30,
  repeats: 2,
  restSeconds: 10,
  maxPain: 4,
  why: { kind: 'knot', phase: 'p2-release', words: 'Your knot.', sources: [] },
}

export interface SessionStory {
  readonly id: string
  readonly at: number
  readonly before: number
  /** Left out: not rated yet. */
  readonly after?: number
  readonly tenderness?: number
  readonly steps?: readonly Step[]
  /** What became of its steps; nothing when left out. */
  readonly outcomes?: Readonly<Record<number, StepOutcome>>
  /** How it ended; left out, it is still open. */
  readonly how?: 'done' | 'stopped'
}

/** A session from its start to its rating, as far as it got. */
export function session(story: SessionStory): readonly Event[] {
  const {
    id,
    at,
    before,
    after,
    tenderness,
    steps = [ballStep],
    outcomes = {},
    how = after === undefined ? undefined : 'done',
  } = story
  const end = at + 6 * MINUTE_MS
  return [
    happened({ type: 'session-started', session: id, steps, painBefore: before }, at),
    ...Object.entries(outcomes).map(([step, outcome]) =>
      happened({ type: 'step-finished', session: id, step: Number(step), outcome, lighter: 0 }, end),
    ),
    ...(how === undefined ? [] : [happened({ type: 'session-ended', session: id, how }, end)]),
    ...(after === undefined
      ? []
      : [
          happened(
            {
              type: 'session-rated',
              session: id,
              pain: after,
              ...(tenderness === undefined ? {} : { tenderness }),
            },
            end + MINUTE_MS,
          ),
        ]),
  ]
}

/** Somebody in the middle of the two weeks: five days in, the third-day check answered, a session an evening. */
export function inTheMiddle(): readonly Event[] {
  return [
    ...withKnot(nineOn(-5)),
    ...session({ id: 's1', at: nineOn(-5) + HOUR_MS, before: 5, after: 3, tenderness: 6 }),
    ...session({ id: 's2', at: nineOn(-3) + HOUR_MS, before: 4, after: 3, tenderness: 5 }),
    checked(nineOn(-2) + MINUTE_MS, { answers: { painNow: 4, durationDays: 10 } }),
    ...session({ id: 's3', at: nineOn(-1), before: 4, after: 2, tenderness: 4 }),
  ]
}
