import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safety } from '#knowledge/safety/safety.ts'
import { answered, withFlags } from '#test/builders/answers.ts'
import { FLAGS, ONSETS, type Answers } from '#core/vocabulary/answers.ts'
import { assess } from './assess.ts'
import { TIERS } from './types.ts'

const rank = (answers: Answers): number => TIERS.indexOf(assess(answers, safety).tier)

/** A few people; `npm run exhaustive` weighs them all. */
const contexts: readonly Answers[] = [
  answered({ age: 16 }),
  answered({ age: 35, pregnancy: 'yes', places: ['interscapular.R'] }),
  answered({ age: 70, places: ['lower-lumbar-paraspinal.L'] }),
]

test('one more sign never makes it less urgent, alone or with a second one', () => {
  for (const context of contexts) {
    const alone = new Map(FLAGS.map(flag => [flag, rank(withFlags(context, flag))]))
    const none = rank(context)
    for (const first of FLAGS) {
      expect(alone.get(first), first).toBeGreaterThanOrEqual(none)
      for (const second of FLAGS) {
        const both = rank(withFlags(context, first, second))
        if (both < (alone.get(first) ?? 0)) expect.fail(`${first} + ${second} is less urgent than ${first}`)
      }
    }
  }
})

test('not knowing is never safer than a no', () => {
  const answer = fc.constantFrom('yes' as const, 'no' as const, undefined)
  const flags = fc.record(Object.fromEntries(FLAGS.map(flag => [flag, answer])))
  fc.assert(
    fc.property(flags, fc.constantFrom(...contexts), fc.constantFrom(...ONSETS), (drawn, context, onset) => {
      const unknown: Answers = {
        ...context,
        onset,
        flags: Object.fromEntries(Object.entries(drawn).filter(([, v]) => v)),
      }
      const noed: Answers = { ...unknown, flags: { ...answered().flags, ...unknown.flags } }
      expect(rank(unknown)).toBeGreaterThanOrEqual(rank(noed))
    }),
    { numRuns: 300 },
  )
})
