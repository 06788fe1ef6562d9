import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sources as works } from '#knowledge/evidence/sources.ts'
import { habitStories } from '#test/builders/review-cases-habits.ts'
import { painStories } from '#test/builders/review-cases-pain.ts'
import {
  activities,
  entriesOn,
  HOUR,
  noon,
  on,
  pains,
  session,
  span,
  times,
  type Story,
} from '#test/builders/reviews.ts'
import { CHANGES, ACTIONS, type Finding, type PastSession, type ReviewFacts } from '#core/measures/finding.ts'
import { review } from './review.ts'
import { RULES, type ReviewRuleId } from '#core/vocabulary/review-rules.ts'
import { TIERS } from '#core/safety/types.ts'

const find = (facts: ReviewFacts, rule: ReviewRuleId): Finding | undefined =>
  review(facts).find(finding => finding.rule === rule)
const stories: Readonly<Record<ReviewRuleId, readonly Story[]>> = { ...painStories, ...habitStories }

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
  expect(
    CHANGES.map((_, index) => find({ ...facts, tried: CHANGES.slice(0, index) }, 'no-change-yet')?.change),
  ).toEqual([...CHANGES])
  expect(find({ ...facts, tried: ['other-tool'] }, 'no-change-yet')?.change).toBe('lighter-longer')
})

test('somebody sore twice leaves what both sessions used, or all of it when they shared nothing', () => {
  const sore = (...techniques: PastSession['techniques']) => ({ sorenessHours: 72 as const, techniques })
  const after = (...sessions: readonly PastSession[]) =>
    find(on(12, { sessions }), 'sore-too-long')?.techniques
  expect(after(session(3, sore('ball-wall', 'cane')), session(8, sore('cane')))).toEqual(['cane'])
  expect(after(session(3, sore('ball-wall')), session(8, sore('cane')))).toEqual(['ball-wall', 'cane'])
  expect(after(session(2, sore('gun')), session(4, sore('cane')), session(8, sore('gun')))).toEqual(['gun'])
})

test('somebody who is worse is not encouraged to press otherwise, and pressing stops', () => {
  const facts = on(7, { entries: pains(5, 5, 5, 5, 5, 7, 7, 7) })
  expect(review(facts).map(({ rule, stopPressure }) => [rule, stopPressure])).toEqual([['pain-worse', true]])
})

test('what is most serious stands first', () => {
  const facts = on(42, {
    entries: pains(...times(43, 6)).map(entry => ({ ...entry, painkiller: true, wokenByPain: true })),
    sessions: [session(40, { sorenessHours: 72 }), session(41, { sorenessHours: 72 })],
    risk: 5,
    redFlag: 'same-day',
  })
  expect(review(facts).map(({ rule }) => rule)).toEqual([
    'check-found-something',
    'six-weeks-not-recovered',
    'woken-or-hard-to-move',
    'painkiller-days',
    'sore-too-long',
    'two-weeks-little-change',
    'likely-to-last',
  ])
})

test('the order of the diary, the hour of the day and a change of the clocks make no difference', () => {
  const entries = entriesOn(span(14, 20), { painAverage: 1 }).map((entry, day) => ({
    ...entry,
    at: entry.at - (day > 3 ? HOUR : 0),
  }))
  const facts = on(20, { entries: entries.toReversed(), psfs: activities(20, 9) })
  for (const hour of [-7, 0, 7]) {
    const now = noon(20) + hour * HOUR
    expect(review({ ...facts, now }).map(({ rule }) => rule)).toEqual(['calm-week'])
  }
})

test('the pain of an earlier knot is not where this one began', () => {
  const before = entriesOn([-30, -29, -28], { painAverage: 9 })
  expect(find(on(3, { entries: [...before, ...pains(6, 6, 6, 6)] }), 'no-change-yet')?.because).toContain(
    'pain 6',
  )
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
