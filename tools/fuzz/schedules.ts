/**
 * Random schedules of two and three devices, a net that loses and doubles, and a server that forgets: `npm run schedules -- 10000`.
 * A second number is the seed. Prints what happened how often, and the first schedule after which two diaries differ.
 */
import fc from 'fast-check'
import { runSchedule } from '#test/sync/simulation.ts'

const [runs = 200, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const counts = new Map<string, number>()
const began = performance.now()

const result = await fc.check(
  fc.asyncProperty(
    fc.integer({ min: 2, max: 3 }),
    fc.array(fc.nat(), { minLength: 20, maxLength: 120 }),
    async (size, choices) => {
      const outcome = await runSchedule(choices, size)
      for (const [what, times] of Object.entries(outcome.counts))
        counts.set(what, (counts.get(what) ?? 0) + times)
      if (outcome.wrong !== undefined) throw new Error(outcome.wrong)
    },
  ),
  { numRuns: runs, seed },
)

console.log(
  `${result.numRuns} schedules, seed ${seed}, ${Math.round((performance.now() - began) / 1000)} s: ` +
    [...counts]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([what, times]) => `${what} ${times}`)
      .join(', '),
)
if (result.failed) {
  console.log('NOT the same:', JSON.stringify(result.counterexample), result.errorInstance)
  process.exit(1)
}
console.log('the same diary on all devices, byte for byte, after each')
