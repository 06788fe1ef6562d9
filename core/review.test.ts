import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sources as works } from '#knowledge/sources.ts'
import {
  CHANGES,
  ACTIONS,
  RULES,
  type DayEntry,
  type Finding,
  type PastSession,
  type ReviewFacts,
  type ReviewRule,
} from './finding.ts'
import { REVIEW_DAYS } from './review-days.ts'
import { nextReview, review } from './review.ts'
import { TIERS } from './safety.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const START = 1_000 * DAY + 8 * HOUR
const noon = (day: number) => 1_000 * DAY + 12 * HOUR + day * DAY

/** In the evening of that day. */
const on = (day: number, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  startedAt: START,
  now: START + day * DAY + 12 * HOUR,
  entries: [],
  sessions: [],
  plannedSessions: 0,
  psfs: [],
  episodes: [],
  ...more,
})
/** One pain a day from day 0 on; `undefined` is a day without an entry. */
const pains = (...values: readonly (number | undefined)[]): readonly DayEntry[] =>
  values.flatMap((painAverage, day) => (painAverage === undefined ? [] : [{ at: noon(day), painAverage }]))
const times = <Value>(count: number, value: Value): readonly Value[] =>
  Array.from({ length: count }, () => value)
const entriesOn = (days: readonly number[], entry: Omit<DayEntry, 'at'>): readonly DayEntry[] =>
  days.map(day => ({ at: noon(day), ...entry }))
const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
const session = (day: number, more: Partial<PastSession> = {}): PastSession => ({
  at: START + day * DAY + 10 * HOUR,
  minutes: 5,
  pressed: true,
  techniques: ['ball-wall'],
  done: true,
  ...more,
})
const activities = (day: number, ...scores: readonly number[]) => [{ at: noon(day), scores }]
const find = (facts: ReviewFacts, rule: ReviewRule): Finding | undefined =>
  review(facts).find(finding => finding.rule === rule)

type Story = readonly [story: string, action: Finding['action'] | 'nothing', facts: ReviewFacts]
const stories: Readonly<Record<ReviewRule, readonly Story[]>> = {
  d1: [
    ['day 3, six as before', 'change-one-thing', on(3, { entries: pains(6, 6, 6, 6) })],
    ['day 3, half a point less', 'change-one-thing', on(3, { entries: pains(6, 6, 6, 5.5) })],
    ['day 3, one point less', 'nothing', on(3, { entries: pains(6, 6, 6, 5) })],
    ['day 3, as before but only three', 'nothing', on(3, { entries: pains(3, 3, 3, 3) })],
    ['day 3, as before and four', 'change-one-thing', on(3, { entries: pains(4, 4, 4, 4) })],
    ['day 2 of six', 'nothing', on(2, { entries: pains(6, 6, 6) })],
    ['day 3, but nothing told since', 'nothing', on(3, { entries: pains(6, 6, 6) })],
    ['day 13', 'change-one-thing', on(13, { entries: pains(...times(14, 6)) })],
    ['day 14, when D3 takes over', 'nothing', on(14, { entries: pains(...times(15, 6)) })],
    [
      'day 3, everything tried',
      'offer-professional',
      on(3, { entries: pains(6, 6, 6, 6), tried: [...CHANGES] }),
    ],
    ['day 3, and a red flag', 'nothing', on(3, { entries: pains(6, 6, 6, 6), redFlag: 'gp-soon' })],
  ],
  d2: [
    [
      'day 7, two worse on three days',
      'stop-pressure-and-recheck',
      on(7, { entries: pains(4, 4, 4, 4, 4, 6, 6, 6) }),
    ],
    ['day 9, much worse for five days', 'gp-soon', on(9, { entries: pains(3, 3, 3, 3, 3, 9, 9, 9, 9, 9) })],
    ['day 7, one worse', 'nothing', on(7, { entries: pains(4, 4, 4, 4, 4, 5, 5, 5) })],
    ['day 6, two worse on three days', 'recheck', on(6, { entries: pains(4, 4, 4, 4, 6, 6, 6) })],
    ['day 7, two worse on the last day alone', 'recheck', on(7, { entries: pains(4, 4, 4, 4, 4, 4, 4, 6) })],
    ['day 7, one bad day that passed', 'nothing', on(7, { entries: pains(4, 4, 4, 4, 4, 8, 4, 4) })],
    [
      'day 8, worse since day 5',
      'stop-pressure-and-recheck',
      on(8, { entries: pains(4, 4, 4, 4, 4, 6, 6, 6, 6) }),
    ],
    ['day 9, still worse after 48 hours', 'gp-soon', on(9, { entries: pains(4, 4, 4, 4, 4, 6, 6, 6, 6, 6) })],
    [
      'day 9, worse on day 7 and silent since',
      'stop-pressure-and-recheck',
      on(9, { entries: pains(4, 4, 4, 4, 4, 6, 6, 6) }),
    ],
    ['day 9, worse and then better', 'nothing', on(9, { entries: pains(4, 4, 4, 4, 4, 6, 6, 4, 4, 4) })],
    [
      'day 7, only two days to begin with',
      'nothing',
      on(7, { entries: pains(4, 4, ...times(5, undefined), 9) }),
    ],
    ['day 30, worse three weeks ago', 'nothing', on(30, { entries: pains(4, 4, 4, 8, 8, 8, 8, 8) })],
  ],
  d3: [
    ['day 14, as at the start', 'offer-professional', on(14, { entries: pains(...times(15, 6)) })],
    [
      'day 14, from nine to seven',
      'offer-professional',
      on(14, { entries: pains(9, 9, 9, ...times(12, 7)) }),
    ],
    ['day 14, from six to four', 'nothing', on(14, { entries: pains(6, 6, 6, ...times(12, 4)) })],
    ['day 14, from ten to seven', 'nothing', on(14, { entries: pains(10, 10, 10, ...times(12, 7)) })],
    [
      'day 14, from seven to five, two points',
      'nothing',
      on(14, { entries: pains(7, 7, 7, ...times(12, 5)) }),
    ],
    ['day 13, as at the start', 'nothing', on(13, { entries: pains(...times(14, 6)) })],
    ['day 14, silent for over a week', 'nothing', on(14, { entries: pains(...times(7, 6)) })],
    [
      'day 14, one as at the start and able to do everything',
      'nothing',
      on(14, { entries: pains(...times(15, 1)), psfs: activities(14, 9, 9, 9) }),
    ],
  ],
  d4: [
    ['day 42 and three', 'gp-soon', on(42, { entries: entriesOn([40, 41, 42], { painAverage: 3 }) })],
    ['day 42 and eight', 'gp-soon', on(42, { entries: entriesOn([40, 41, 42], { painAverage: 8 }) })],
    ['day 42 and two', 'nothing', on(42, { entries: entriesOn([40, 41, 42], { painAverage: 2 }) })],
    ['day 41 and three', 'nothing', on(41, { entries: entriesOn([39, 40, 41], { painAverage: 3 }) })],
    ['day 42, hindered at 7.7', 'gp-soon', on(42, { psfs: activities(42, 8, 8, 7) })],
    ['day 42, able at 8', 'nothing', on(42, { psfs: activities(42, 8, 8, 8) })],
    ['day 42, hindered a month ago', 'nothing', on(42, { psfs: activities(12, 3, 3, 3) })],
    ['day 42, nothing told', 'nothing', on(42)],
  ],
  d5: [
    [
      'the same spot three times',
      'offer-professional',
      on(1, { episodes: [-150, -60, 0].map(spotOn('left')) }),
    ],
    ['the same spot twice', 'nothing', on(1, { episodes: [-60, 0].map(spotOn('left')) })],
    [
      'three times, the first over six months ago',
      'nothing',
      on(1, { episodes: [-190, -60, 0].map(spotOn('left')) }),
    ],
    [
      'three spots once each',
      'nothing',
      on(1, { episodes: [spotOn('left')(-2), spotOn('right')(-1), spotOn('low')(0)] }),
    ],
    [
      'over twelve weeks and still two',
      'offer-professional',
      on(84, { entries: entriesOn([82, 83, 84], { painAverage: 2 }) }),
    ],
    ['not quite twelve weeks', 'nothing', on(83, { entries: entriesOn([81, 82, 83], { painAverage: 2 }) })],
    [
      'over twelve weeks and settled at one',
      'nothing',
      on(84, { entries: entriesOn([82, 83, 84], { painAverage: 1 }) }),
    ],
    ['over twelve weeks and silent', 'nothing', on(90)],
  ],
  d6: [
    ['ten level days, 7 of 10 done', 'shift-to-strength', plateauOf(times(20, 4), 7)],
    ['ten level days, 6 of 10 done', 'nothing', plateauOf(times(20, 4), 6)],
    [
      'a point less in ten days',
      'nothing',
      plateauOf(
        span(0, 19).map(day => 6 - day * 0.1),
        10,
      ),
    ],
    ['nine level days', 'nothing', plateauOf(times(9, 4), 10, 8)],
    [
      'ten level days with four missing',
      'nothing',
      plateauOf([4, 4, 4, undefined, undefined, undefined, undefined, 4, 4, 4], 10, 9),
    ],
    ['ten level days at one', 'nothing', plateauOf(times(20, 1), 10)],
    ['nothing planned', 'nothing', { ...plateauOf(times(20, 4), 10), plannedSessions: 0 }],
  ],
  d7: [
    [
      'seven days at one and able at 8',
      'move-to-prevent',
      on(20, { entries: entriesOn(span(14, 20), { painAverage: 1 }), psfs: activities(20, 8, 8, 8) }),
    ],
    [
      'six days at one',
      'nothing',
      on(20, { entries: entriesOn(span(15, 20), { painAverage: 1 }), psfs: activities(20, 8, 8, 8) }),
    ],
    [
      'a day missing',
      'nothing',
      on(20, {
        entries: entriesOn([13, 14, 15, 17, 18, 19, 20], { painAverage: 0 }),
        psfs: activities(20, 9),
      }),
    ],
    [
      'one day at two',
      'nothing',
      on(20, {
        entries: [...entriesOn(span(14, 19), { painAverage: 0 }), ...entriesOn([20], { painAverage: 2 })],
        psfs: activities(20, 9),
      }),
    ],
    [
      'able at 7.7',
      'nothing',
      on(20, { entries: entriesOn(span(14, 20), { painAverage: 0 }), psfs: activities(20, 8, 8, 7) }),
    ],
    ['activities never told', 'nothing', on(20, { entries: entriesOn(span(14, 20), { painAverage: 0 }) })],
    [
      'days without a figure are not calm days',
      'nothing',
      on(20, { entries: entriesOn(span(14, 20), { sleepQuality: 9 }), psfs: activities(20, 9) }),
    ],
    [
      'a red flag today',
      'nothing',
      on(20, {
        entries: entriesOn(span(14, 20), { painAverage: 0 }),
        psfs: activities(20, 9),
        redFlag: 'same-day',
      }),
    ],
  ],
  d8: [
    [
      'three sessions on a day',
      'reduce',
      on(5, { sessions: [1, 2, 3].map(hour => session(5, { at: START + 5 * DAY + hour * HOUR })) }),
    ],
    [
      'two sessions on a day',
      'nothing',
      on(5, { sessions: [1, 2].map(hour => session(5, { at: START + 5 * DAY + hour * HOUR })) }),
    ],
    [
      'three sessions on a day two weeks ago',
      'nothing',
      on(20, { sessions: [1, 2, 3].map(hour => session(5, { at: START + 5 * DAY + hour * HOUR })) }),
    ],
    [
      '15 days of pressing, longer and longer',
      'reduce',
      on(14, { sessions: span(0, 14).map(day => session(day, { minutes: 5 + day })) }),
    ],
    [
      '14 days of pressing, longer and longer',
      'nothing',
      on(13, { sessions: span(0, 13).map(day => session(day, { minutes: 5 + day })) }),
    ],
    [
      '15 days of pressing, always the same',
      'nothing',
      on(14, { sessions: span(0, 14).map(day => session(day)) }),
    ],
    [
      '15 days, longer and longer, with a day of rest',
      'nothing',
      on(14, {
        sessions: span(0, 14)
          .filter(day => day !== 7)
          .map(day => session(day, { minutes: 5 + day })),
      }),
    ],
    [
      '15 days of longer and longer walks',
      'nothing',
      on(14, {
        sessions: span(0, 14).map(day => session(day, { minutes: 5 + day, pressed: false, techniques: [] })),
      }),
    ],
    [
      'a run that ended three days ago',
      'nothing',
      on(17, { sessions: span(0, 14).map(day => session(day, { minutes: 5 + day })) }),
    ],
  ],
  d9: [
    [
      'sore for 72 hours, twice',
      'stop-technique',
      on(12, { sessions: [session(3, { sorenessHours: 72 }), session(8, { sorenessHours: 72 })] }),
    ],
    [
      'sore for 48 hours, twice',
      'nothing',
      on(12, { sessions: [session(3, { sorenessHours: 48 }), session(8, { sorenessHours: 48 })] }),
    ],
    [
      'sore for 72 hours, once',
      'nothing',
      on(12, { sessions: [session(3, { sorenessHours: 72 }), session(8)] }),
    ],
    [
      'sore for 72 hours, twice a month ago',
      'nothing',
      on(40, { sessions: [session(3, { sorenessHours: 72 }), session(8, { sorenessHours: 72 })] }),
    ],
  ],
  d10: [
    [
      'painkillers on four days running',
      'painkiller-prompt',
      on(3, { entries: entriesOn(span(0, 3), { painkiller: true }) }),
    ],
    [
      'painkillers on three days running',
      'nothing',
      on(2, { entries: entriesOn(span(0, 2), { painkiller: true }) }),
    ],
    [
      'four of five days',
      'nothing',
      on(4, {
        entries: [...entriesOn([0, 1, 3, 4], { painkiller: true }), ...entriesOn([2], { painkiller: false })],
      }),
    ],
    [
      'four days with an untold one between',
      'painkiller-prompt',
      on(4, { entries: entriesOn([0, 1, 3, 4], { painkiller: true }) }),
    ],
    [
      'three days with an untold one between',
      'nothing',
      on(3, { entries: entriesOn([0, 1, 3], { painkiller: true }) }),
    ],
    ['ten days', 'painkiller-stop', on(9, { entries: entriesOn(span(0, 9), { painkiller: true }) })],
    ['nine days', 'painkiller-prompt', on(8, { entries: entriesOn(span(0, 8), { painkiller: true }) })],
    [
      'ten days, and none today',
      'nothing',
      on(10, {
        entries: [...entriesOn(span(0, 9), { painkiller: true }), ...entriesOn([10], { painkiller: false })],
      }),
    ],
  ],
  d11: [
    [
      'woken every night for eight nights',
      'gp-soon',
      on(7, { entries: entriesOn(span(0, 7), { wokenByPain: true }) }),
    ],
    [
      'woken every night for a week',
      'nothing',
      on(6, { entries: entriesOn(span(0, 6), { wokenByPain: true }) }),
    ],
    [
      'woken three nights in each of two weeks',
      'gp-soon',
      on(13, { entries: entriesOn([0, 2, 4, 7, 10, 13], { wokenByPain: true }) }),
    ],
    [
      'woken two nights in each of two weeks',
      'nothing',
      on(13, { entries: entriesOn([0, 4, 8, 12], { wokenByPain: true }) }),
    ],
    [
      'woken last week, not this one',
      'nothing',
      on(13, { entries: entriesOn(span(0, 6), { wokenByPain: true }) }),
    ],
    ['hard to move', 'gp-soon', on(1, { entries: entriesOn([1], { difficultMoving: true }) })],
    [
      'hard to move, then not',
      'nothing',
      on(2, {
        entries: [
          ...entriesOn([1], { difficultMoving: true }),
          ...entriesOn([2], { difficultMoving: false }),
        ],
      }),
    ],
    ['hard to move a week ago', 'nothing', on(8, { entries: entriesOn([1], { difficultMoving: true }) })],
  ],
  d12: [
    ['day 7, four risks', 'offer-professional', on(7, { risk: 4 })],
    ['day 7, three risks', 'nothing', on(7, { risk: 3 })],
    ['day 6, four risks', 'nothing', on(6, { risk: 4 })],
    ['day 7, never asked', 'nothing', on(7)],
  ],
  d13: [
    ['an emergency', 'emergency-now', on(0, { redFlag: 'emergency-now' })],
    ['something for today', 'same-day', on(0, { redFlag: 'same-day' })],
    ['something to show soon', 'gp-soon', on(0, { redFlag: 'gp-soon' })],
    ['something to be careful with', 'recheck', on(0, { redFlag: 'self-care-caution' })],
    ['nothing found', 'nothing', on(0, { redFlag: 'self-care' })],
    ['no check', 'nothing', on(0)],
  ],
}

function spotOn(spot: string): (day: number) => { readonly spot: string; readonly at: number } {
  return day => ({ spot, at: noon(day) })
}

function plateauOf(values: readonly (number | undefined)[], done: number, day = 19): ReviewFacts {
  const sessions = span(1, done).map(day => session(day))
  return on(day, { entries: pains(...values), sessions, plannedSessions: 10 })
}

for (const rule of RULES) {
  describe(rule, () => {
    test.each(stories[rule])('%s: %s', (_story, action, facts) => {
      expect(find(facts, rule)?.action ?? 'nothing').toBe(action)
    })
  })
}

test('somebody on the first evening, with nothing told, hears nothing', () => {
  for (const day of [0, 3, 7, 14, 42, 100]) expect(review(on(day))).toEqual([])
})

test('somebody who is told to change one thing gets the first they have not tried', () => {
  const facts = on(3, { entries: pains(6, 6, 6, 6) })
  expect(CHANGES.map((_, index) => find({ ...facts, tried: CHANGES.slice(0, index) }, 'd1')?.change)).toEqual(
    [...CHANGES],
  )
  expect(find({ ...facts, tried: ['other-tool'] }, 'd1')?.change).toBe('lighter-longer')
})

test('somebody sore twice leaves what both sessions used, or all of it when they shared nothing', () => {
  const sore = (...techniques: PastSession['techniques']) => ({ sorenessHours: 72 as const, techniques })
  const after = (...sessions: readonly PastSession[]) => find(on(12, { sessions }), 'd9')?.techniques
  expect(after(session(3, sore('ball-wall', 'cane')), session(8, sore('cane')))).toEqual(['cane'])
  expect(after(session(3, sore('ball-wall')), session(8, sore('cane')))).toEqual(['ball-wall', 'cane'])
  expect(after(session(2, sore('gun')), session(4, sore('cane')), session(8, sore('gun')))).toEqual(['gun'])
})

test('somebody who is worse is not encouraged to press otherwise, and pressing stops', () => {
  const facts = on(7, { entries: pains(5, 5, 5, 5, 5, 7, 7, 7) })
  expect(review(facts).map(({ rule, stopPressure }) => [rule, stopPressure])).toEqual([['d2', true]])
})

test('what is most serious stands first', () => {
  const facts = on(42, {
    entries: pains(...times(43, 6)).map(entry => ({ ...entry, painkiller: true, wokenByPain: true })),
    sessions: [session(40, { sorenessHours: 72 }), session(41, { sorenessHours: 72 })],
    risk: 5,
    redFlag: 'same-day',
  })
  expect(review(facts).map(({ rule }) => rule)).toEqual(['d13', 'd4', 'd11', 'd10', 'd9', 'd3', 'd12'])
})

test('the order of the diary, the hour of the day and a change of the clocks make no difference', () => {
  const entries = entriesOn(span(14, 20), { painAverage: 1 }).map((entry, day) => ({
    ...entry,
    at: entry.at - (day > 3 ? HOUR : 0),
  }))
  const facts = on(20, { entries: entries.toReversed(), psfs: activities(20, 9) })
  for (const hour of [-7, 0, 7]) {
    const now = noon(20) + hour * HOUR
    expect(review({ ...facts, now }).map(({ rule }) => rule)).toEqual(['d7'])
  }
})

test('the pain of an earlier knot is not where this one began', () => {
  const before = entriesOn([-30, -29, -28], { painAverage: 9 })
  expect(find(on(3, { entries: [...before, ...pains(6, 6, 6, 6)] }), 'd1')?.because).toContain('pain 6')
})

test('every finding says what it saw and from where, in short sentences and without blame', () => {
  for (const [, action, facts] of Object.values(stories).flat()) {
    if (action === 'nothing') continue
    for (const { words, because, sources, at } of review(facts)) {
      expect(at).toBe(facts.now)
      expect(because).toMatch(/\.$/)
      expect(sources.length).toBeGreaterThan(0)
      expect(Object.keys(works)).toEqual(expect.arrayContaining([...sources]))
      for (const sentence of words.split(/(?<=[.?])\s/)) {
        expect(sentence.split(' ').length).toBeLessThanOrEqual(20)
        expect(sentence).toMatch(/[.?]$/)
      }
      expect(words).not.toMatch(/should have|fail|your fault|cure|will heal|guarantee/i)
    }
  }
})

test('the next look back is on day 3, 7, 14 and 42, and then no more', () => {
  expect(REVIEW_DAYS.map(day => nextReview(START, START + day * DAY - 1)?.day)).toEqual([3, 7, 14, 42])
  expect(nextReview(START, START)).toEqual({ day: 3, at: START + 3 * DAY })
  expect(nextReview(START, START + 3 * DAY)?.day).toBe(7)
  expect(nextReview(START, START + 42 * DAY)).toBeUndefined()
})

const rating = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined })
const yes = fc.option(fc.boolean(), { nil: undefined })
const anyDay = fc.record({ pain: rating, woken: yes, stiff: yes, pill: yes })
const anybody = fc
  .record({
    day: fc.integer({ min: 0, max: 60 }),
    days: fc.array(anyDay, { maxLength: 61 }),
    scores: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 3 }),
    risk: fc.integer({ min: 0, max: 5 }),
    redFlag: fc.option(fc.constantFrom(...TIERS), { nil: undefined }),
  })
  .map(({ day, days, scores, risk, redFlag }): ReviewFacts => {
    const entries = days.map(({ pain, woken, stiff, pill }, index) => ({
      at: noon(index),
      ...(pain === undefined ? {} : { painAverage: pain }),
      ...(woken === undefined ? {} : { wokenByPain: woken }),
      ...(stiff === undefined ? {} : { difficultMoving: stiff }),
      ...(pill === undefined ? {} : { painkiller: pill }),
    }))
    const flag = redFlag === undefined ? {} : { redFlag }
    return on(day, { entries, psfs: activities(day, ...scores), risk, ...flag })
  })

/** Somebody who tells every day: one level for three days, another one or one above it from then on. */
const steady = fc
  .record({
    day: fc.constantFrom(9, 10, 12, 42, 50),
    level: fc.integer({ min: 0, max: 7 }),
    rise: fc.integer({ min: 0, max: 3 }),
    jitter: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ day, level, rise, jitter }) =>
    on(day, {
      entries: pains(...span(0, day).map(on => (on < 3 ? level : level + rise + (jitter[on] ?? 0)))),
    }),
  )

/** The same person with more pain, never over 10, on every day after the three that made the start. */
function hurtingMore(facts: ReviewFacts, more: readonly number[]): ReviewFacts {
  const start = facts.entries.filter(({ painAverage }) => painAverage !== undefined)[2]?.at ?? Infinity
  const entries = facts.entries.map((entry, index) =>
    entry.painAverage === undefined || entry.at <= start
      ? entry
      : { ...entry, painAverage: Math.min(10, entry.painAverage + (more[index % more.length] ?? 0)) },
  )
  return { ...facts, entries }
}

test('worse pain never takes a visit to the doctor away', () => {
  const more = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 10 })
  const doctors = (facts: ReviewFacts) =>
    review(facts).flatMap(({ rule, action }) => (action === 'gp-soon' ? [rule] : []))
  fc.assert(
    fc.property(fc.oneof(anybody, steady), more, (facts, more) => {
      const after = doctors(hurtingMore(facts, more))
      return doctors(facts).every(rule => after.includes(rule))
    }),
    { numRuns: 2_000 },
  )
})

test('however strange the diary, each rule speaks at most once and the most serious first', () => {
  fc.assert(
    fc.property(anybody, facts => {
      const found = review(facts)
      const ranks = found.map(({ action }) => ACTIONS.indexOf(action))
      return (
        new Set(found.map(({ rule }) => rule)).size === found.length &&
        ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0))
      )
    }),
  )
})

test('an urgent red flag leaves no advice to go on', () => {
  fc.assert(
    fc.property(anybody, fc.constantFrom('same-day', 'emergency-now'), (facts, redFlag) => {
      const [first, ...rest] = review({ ...facts, redFlag })
      return first?.action === redFlag && rest.every(({ action }) => !/^(change|shift|move)/.test(action))
    }),
  )
})
