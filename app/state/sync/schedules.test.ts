import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSchedule } from '#test/sync/simulation.ts'

test('whatever befalls the net, the server and two or three devices, all have the same diary in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 3 }),
      fc.array(fc.nat(), { minLength: 20, maxLength: 120 }),
      async (size, choices) => {
        expect((await runSchedule(choices, size)).wrong).toBe(undefined)
      },
    ),
    { numRuns: 100 },
  )
}, 120_000)
